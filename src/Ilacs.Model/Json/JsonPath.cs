using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Ilacs.Model.Json;

/// <summary>The place of the reader in a document; turned into a pointer only when needed.</summary>
internal struct JsonPath
{
    private Segments _segments;

    /// <summary>The number of objects and arrays around it.</summary>
    internal int Depth { get; private set; }

    /// <summary>Steps into an object or array.</summary>
    /// <param name="members">The members of the object; <c>null</c> for an array.</param>
    internal void Push(Names? members) => _segments[Depth++].Members = members;

    internal void Pop() => Depth--;

    /// <summary>Sets the item or member.</summary>
    internal void Set(int index) => _segments[Depth - 1].Index = index;

    /// <summary>Sets the member.</summary>
    internal void SetTo(string member) => Set(_segments[Depth - 1].Members!.IndexOf(member));

    /// <summary>The pointer to where the reader is; or to another member, by its name, of the object whose members it is reading.</summary>
    internal readonly string ToPointer(string? member = null)
    {
        var text = new StringBuilder();
        for (var i = 0; i < (member is null ? Depth : Depth - 1); i++)
        {
            var (members, index) = (_segments[i].Members, _segments[i].Index);
            text.Append(members is null ? "/" + index.ToString(CultureInfo.InvariantCulture) : JsonPointer.To(members[index]));
        }

        return member is null ? text.ToString() : text.Append(JsonPointer.To(member)).ToString();
    }

    /// <summary>The pointer to the record at which the reader is: a document by itself, or an item of one of its lists.</summary>
    internal readonly LazyPointer ToLazyPointer() => Depth == 2 && _segments[0].Members is { } members && _segments[1].Members is null
        ? new(members.Pointer(_segments[0].Index), _segments[1].Index)
        : new(ToPointer());

    private struct Segment
    {
        internal Names? Members;
        internal int Index;
    }

    // Part of the reader itself, so on the stack. No document is read deeper.
    [InlineArray(IlacsJsonLimits.MostDepth)]
    private struct Segments
    {
        private Segment _first;
    }
}
