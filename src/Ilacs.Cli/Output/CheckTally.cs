using Ilacs.Cli.Input;

namespace Ilacs.Cli.Output;

/// <summary>How many documents were checked, what is in them and what was found.</summary>
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

    public override string ToString() =>
        FormattableString.Invariant($"{Documents} documents, {Events} events, {Inspections} of them inspections, ")
        + FormattableString.Invariant($"{InterventionEvents} events of interventions: ")
        + FormattableString.Invariant(
            $"{Found(Severity.Error)} errors, {Found(Severity.Warning)} warnings, {Found(Severity.Information)} for information");

    private void Count(Severity severity) => _found[severity] = Found(severity) + 1;

    internal int Found(Severity severity) => _found.GetValueOrDefault(severity);
}
