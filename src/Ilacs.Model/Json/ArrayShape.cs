using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Ilacs.Model.Json;

/// <summary>An array. Items that cannot be read are reported and left out.</summary>
/// <param name="item">The shape of each item.</param>
/// <param name="expected">The words for messages after "Expected".</param>
/// <param name="least">The lowest number of items.</param>
/// <param name="most">The highest number of items; <c>null</c> for no limit.</param>
/// <param name="wrongCount">The message for any other number of items.</param>
/// <param name="needsAll">Whether the array is useless if any item cannot be read.</param>
internal sealed class ArrayShape<T>(
    Shape<T> item, string expected, int least = 0, int? most = null, string? wrongCount = null, bool needsAll = false)
        : Shape<ImmutableArray<T>>
{
    internal override bool TryRead(ref RecordReader reader, out ImmutableArray<T> value)
    {
        value = [];
        var at = reader.Offset;
        if (!reader.Enter(JsonTokenType.StartArray, expected))
        {
            return false;
        }

        Collected items = default;
        var index = -1;
        while (reader.NextItem(ref index))
        {
            var kept = reader.KeptSoFar;
            if (item.TryRead(ref reader, out var read))
            {
                reader.Renumber(kept, items.Count);
                items.Add(read);
            }
            else
            {
                reader.LoseItem(kept, index);
            }
        }

        reader.Leave();
        value = items.ToArray();
        var count = index + 1;
        if (count < least || count > most)
        {
            reader.FindAt(at, IssueCodes.CountNotAllowed, wrongCount!);
            return false;
        }

        return value.Length >= (needsAll ? count : least);
    }

    internal override void Write(RecordWriter writer, ImmutableArray<T> value)
    {
        if (value.IsDefault)
        {
            throw new ArgumentException("default(ImmutableArray) is not a list.", nameof(value));
        }

        writer.Json.WriteStartArray();
        for (var i = 0; i < value.Length; i++)
        {
            var around = writer.BeginItem(i);
            item.Write(writer, value[i]);
            writer.End(around);
        }

        writer.Json.WriteEndArray();
    }

    internal override bool IsSaid(ImmutableArray<T> value) => !value.IsDefaultOrEmpty;

    internal override void WriteSchema(SchemaWriter schema)
    {
        schema.Json.WriteString("type", "array");
        schema.Json.WriteStartObject("items");
        schema.WriteUse(item);
        schema.Json.WriteEndObject();
        if (least > 0)
        {
            schema.Json.WriteNumber("minItems", least);
        }

        if (most is { } number)
        {
            schema.Json.WriteNumber("maxItems", number);
        }
    }

    /// <summary>The items so far. For one or two items, as in most arrays, only the array itself is allocated.</summary>
    private struct Collected
    {
        private T? _first;
        private T[]? _all;

        internal int Count { get; private set; }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal void Add(T item)
        {
            switch (Count++)
            {
                case 0:
                    _first = item;
                    break;
                case 1:
                    _all = [_first!, item];
                    break;
                default:
                    if (Count > _all!.Length)
                    {
                        Array.Resize(ref _all, _all.Length * 2);
                    }

                    _all[Count - 1] = item;
                    break;
            }
        }

        internal readonly ImmutableArray<T> ToArray() => Count switch
        {
            0 => [],
            1 => ImmutableCollectionsMarshal.AsImmutableArray(new[] { _first! }),
            _ => ImmutableCollectionsMarshal.AsImmutableArray(Count == _all!.Length ? _all : _all[..Count]),
        };
    }
}
