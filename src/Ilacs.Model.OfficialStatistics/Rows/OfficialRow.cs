using System.Collections.Immutable;

namespace Ilacs.Model.OfficialStatistics;

/// <summary>One row of a table, as read.</summary>
public sealed class OfficialRow
{
    internal OfficialRow(int line, ImmutableArray<KeyValuePair<string, string>> cells)
    {
        Line = line;
        Cells = cells;
    }

    /// <summary>The line of the file in which it begins, or the row of the sheet, from 1.</summary>
    public int Line { get; }

    /// <summary>Each cell that has text, with its heading, exactly as in the file. Cells that no record has a place for are
    /// included.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Cells { get; }

    /// <summary>The authority as the row has it; <c>null</c> if the row has no code of it.</summary>
    public Authority? Authority { get; internal init; }

    /// <summary>The authority in the register; <c>null</c> if it is not found there.</summary>
    public RegisteredAuthority? Registered { get; internal init; }

    /// <summary>The name of the authority as the row has it; may be empty.</summary>
    public string AuthorityName { get; internal init; } = "";

    /// <summary>The inspections and visits of the row, each with the file as its source; empty if the authority was not yet inspected
    /// or too little was understood.</summary>
    public ImmutableArray<OnSiteEvent> Events { get; internal init; } = [];

    /// <summary>Whether the row says that the authority was not yet inspected.</summary>
    public bool IsNotYetInspected { get; internal init; }

    /// <summary>Whether every cell that a record has a place for was understood.</summary>
    public bool IsUnderstood { get; internal init; }

    /// <summary>The line and the authority.</summary>
    public override string ToString() => FormattableString.Invariant($"{Line}: {AuthorityName}");
}
