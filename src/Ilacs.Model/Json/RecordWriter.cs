using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Ilacs.Model.Json;

/// <summary>Writes documents in canonical form: members in a fixed order, defaults left out, no letters escaped without need.
/// The shapes describe the documents.</summary>
/// <param name="json">Receives the output.</param>
internal sealed class RecordWriter(Utf8JsonWriter json)
{
    // The unknown members of the current record, and the place in it; tracked only if there are any.
    private ImmutableArray<UnknownMember> _unknown = [];
    private string _at = "";

    // The evidence that the current answer has cited so far.
    private List<Evidence>? _cited;

    internal Utf8JsonWriter Json { get; } = json;

    /// <summary>All cited evidence, each with its number.</summary>
    internal ImmutableArray<CitedSource> Cited =>
        _cited is null ? [] : [.. _cited.Select((evidence, i) => new CitedSource(i + 1, evidence))];

    /// <summary>The number that the answer uses to cite evidence, from 1 in the order of first citation.</summary>
    internal int NumberOf(Evidence evidence)
    {
        _cited ??= [];
        var index = _cited.IndexOf(evidence);
        if (index < 0)
        {
            index = _cited.Count;
            _cited.Add(evidence);
        }

        return index + 1;
    }

    internal static JsonWriterOptions Options(bool indented) => new()
    {
        Indented = indented,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,

        // The output is well-formed by construction, and tests check that.
        SkipValidation = true,
    };

    /// <summary>Begins a record that keeps unknown members of its own.</summary>
    /// <returns>The record around it, for <see cref="EndRecord"/>.</returns>
    internal (ImmutableArray<UnknownMember> Unknown, string At) BeginRecord(ImmutableArray<UnknownMember> unknown)
    {
        var around = (_unknown, _at);
        (_unknown, _at) = (unknown, "");
        return around;
    }

    internal void EndRecord((ImmutableArray<UnknownMember> Unknown, string At) around) => (_unknown, _at) = around;

    /// <summary>Writes the name of a member.</summary>
    /// <returns>The place of the writer before, for <see cref="End"/>.</returns>
    internal string Begin(Member member)
    {
        Json.WritePropertyName(member.Encoded);
        var around = _at;
        _at = _unknown.IsEmpty ? _at : _at + member.Pointer;
        return around;
    }

    internal string BeginItem(int index)
    {
        var around = _at;
        _at = _unknown.IsEmpty ? _at : FormattableString.Invariant($"{_at}/{index}");
        return around;
    }

    internal void End(string around) => _at = around;

    internal bool HasUnknownMembersIn(Member member) => !_unknown.IsEmpty && AnyBelow(_at + member.Pointer + "/");

    /// <summary>Writes the unknown members of the object in which the writer is.</summary>
    internal void WriteUnknownMembers()
    {
        if (_unknown.IsEmpty)
        {
            return;
        }

        var start = _at + "/";
        for (var i = FirstFrom(start); i < _unknown.Length && _unknown[i].Pointer.StartsWith(start, StringComparison.Ordinal); i++)
        {
            var name = _unknown[i].Pointer[start.Length..];
            if (!name.Contains('/', StringComparison.Ordinal))
            {
                Json.WritePropertyName(JsonPointer.Name(name));
                Json.WriteRawValue(_unknown[i].Json, skipInputValidation: true);
            }
        }
    }

    private bool AnyBelow(string start) =>
        FirstFrom(start) is var first && first < _unknown.Length && _unknown[first].Pointer.StartsWith(start, StringComparison.Ordinal);

    // They are in the order of their pointers.
    private int FirstFrom(string pointer)
    {
        var (from, to) = (0, _unknown.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = string.CompareOrdinal(_unknown[middle].Pointer, pointer) < 0 ? (middle + 1, to) : (from, middle);
        }

        return from;
    }
}
