using System.Collections.Immutable;

namespace Ilacs.Model;

/// <summary>A list within a record: equal to another if its items are, in their order. <c>default</c> is empty.</summary>
/// <typeparam name="T">What the items are.</typeparam>
internal readonly struct ValueArray<T>(ImmutableArray<T> items) : IEquatable<ValueArray<T>>
{
    private readonly ImmutableArray<T> _items = items;

    internal ImmutableArray<T> Items => _items.IsDefault ? [] : _items;

    public bool Equals(ValueArray<T> other) => Items.SequenceEqual(other.Items);

    public override bool Equals(object? obj) => obj is ValueArray<T> other && Equals(other);

    public override int GetHashCode() => Items.Length;
}
