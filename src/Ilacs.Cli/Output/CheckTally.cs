using System.Text.Json;
using Ilacs.Cli.Input;

namespace Ilacs.Cli.Output;

/// <summary>How many documents were checked, what is in them and what was found.</summary>
internal sealed class CheckTally
{
    private readonly Dictionary<Severity, int> _found = [];
    private int _documents;
    private int _events;
    private int _inspections;
    private int _interventionEvents;
    private int _unreadable;
    private bool _isValid = true;

    internal int ExitCode => _unreadable == _documents ? Cli.ExitCode.NotDone : _isValid ? Cli.ExitCode.Done : Cli.ExitCode.Errors;

    internal void Add(CheckedRecord record)
    {
        _documents++;
        _events += record.History?.Events.Length ?? 0;
        _inspections += record.History?.Inspections.Length ?? 0;
        _interventionEvents += record.Intervention?.Steps.Length ?? 0;
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
    }

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteNumber("documents", _documents);
        json.WriteNumber("events", _events);
        json.WriteNumber("inspections", _inspections);
        json.WriteNumber("interventionEvents", _interventionEvents);
        json.WriteNumber("errors", Found(Severity.Error));
        json.WriteNumber("warnings", Found(Severity.Warning));
        json.WriteNumber("information", Found(Severity.Information));
    }

    public override string ToString() =>
        FormattableString.Invariant($"{_documents} documents, {_events} events, {_inspections} of them inspections, ")
        + FormattableString.Invariant($"{_interventionEvents} events of interventions: ")
        + FormattableString.Invariant(
            $"{Found(Severity.Error)} errors, {Found(Severity.Warning)} warnings, {Found(Severity.Information)} for information");

    private void Count(Severity severity) => _found[severity] = Found(severity) + 1;

    private int Found(Severity severity) => _found.GetValueOrDefault(severity);
}
