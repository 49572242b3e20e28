using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Ilacs.Model;

/// <summary>Where in a document the reader is; made into a pointer only when there is something to point at.</summary>
internal struct JsonPath
{
    private Segments _segments;
    private int _depth;

    internal void Push() => _depth++;

    internal void Pop() => _depth--;

    internal void Set(string member) => _segments[_depth - 1] = new(member, 0);

    internal void Set(int index) => _segments[_depth - 1] = new(null, index);

    /// <summary>The pointer to where the reader is; or to another member, by its name, of the object whose members it is reading.</summary>
    internal readonly string ToPointer(string? member = null)
    {
        var text = new StringBuilder();
        for (var i = 0; i < (member is null ? _depth : _depth - 1); i++)
        {
            text.Append(_segments[i].Member is { } name ? JsonPointer.To(name) : "/" + _segments[i].Index.ToString(CultureInfo.InvariantCulture));
        }

        return member is null ? text.ToString() : text.Append(JsonPointer.To(member)).ToString();
    }

    private readonly record struct Segment(string? Member, int Index);

    // In the reader itself, and so on the stack. No document is read deeper.
    [InlineArray(RecordReader.MostDepth)]
    private struct Segments
    {
        private Segment _first;
    }
}
