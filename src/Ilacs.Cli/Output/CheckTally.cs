using Ilacs.Cli.Input;
using Ilacs.Model;

namespace Ilacs.Cli.Output;

/// <summary>The number of documents checked, what is in them and what was found.</summary>
internal sealed class CheckTally(IEnumerable<CheckedRecord> records)
{
    private readonly Dictionary<Severity, int> _found = [];
    private int _unreadable;
    private bool _isValid = true;

    /// <summary>The records, each counted as it comes.</summary>
    internal IEnumerable<CheckedRecord> Records => records.Select(Counted);

    internal int Documents { get; private set; }

    internal int Events { get; private set; }

    internal int Inspections { get; private set; }

    internal int InterventionEvents { get; private set; }

    internal int ExitCode => _unreadable == Documents ? Cli.ExitCode.NotDone : _isValid ? Cli.ExitCode.Done : Cli.ExitCode.Errors;

    private CheckedRecord Counted(CheckedRecord record)
    {
        Documents++;
        Events += record.History?.Events.Length ?? 0;
        Inspections += record.History?.Inspections.Length ?? 0;
        InterventionEvents += record.Intervention?.Steps.Length ?? 0;
        _unreadable += record.IsUnreadable ? 1 : 0;
        _isValid &= record.IsValid;
        foreach (var issue in record.Issues)
        {
            Count(issue.Severity);
        }

        if (record.Unreadable is not null)
        {
            Count(Severity.Error);
        }

        return record;
    }

    /// <summary>Such as <c>Checked 3 records: 6 inspections and 16 other events. No errors, 2 warnings.</c></summary>
    public override string ToString()
    {
        (int Number, string What)[] events =
            [(Inspections, "inspection"), (Events - Inspections, "other event"), (InterventionEvents, "event of an intervention")];
        var held = Words.And(events.Where(one => one.Number > 0).Select(one => one.What == "event of an intervention"
            ? Words.Count(one.Number, one.What, "events of interventions")
            : Words.Count(one.Number, one.What)));
        var errors = Found(Severity.Error) == 0 ? "No errors" : Words.Count(Found(Severity.Error), "error");
        var warnings = Found(Severity.Warning) == 0 ? "" : $", {Words.Count(Found(Severity.Warning), "warning")}";
        var information = Found(Severity.Information) == 0 ? "" : $", {Words.Count(Found(Severity.Information), "issue")} for information";
        return $"Checked {Words.Count(Documents, "record")}{(held.Length == 0 ? "" : $": {held}")}. {errors}{warnings}{information}.";
    }

    private void Count(Severity severity) => _found[severity] = Found(severity) + 1;

    internal int Found(Severity severity) => _found.GetValueOrDefault(severity);
}
