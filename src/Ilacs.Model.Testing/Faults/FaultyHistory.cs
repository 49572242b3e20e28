using System.Collections.Immutable;
using System.Text;

namespace Ilacs.Model.Testing;

/// <summary>A history with exactly one issue.</summary>
public sealed class FaultyHistory
{
    internal FaultyHistory(IssueCode code, InspectionHistory history) => (Code, History) = (code, history);

    /// <summary>The codes of the faults of a history, in single events and between events.</summary>
    public static ImmutableArray<IssueCode> Codes => HistoryFaults.Codes;

    /// <summary>The code of its one issue.</summary>
    public IssueCode Code { get; }

    /// <summary>The history.</summary>
    public InspectionHistory History { get; }

    /// <summary>The code, and the history as a document.</summary>
    public override string ToString() => $"{Code} in\n{Encoding.UTF8.GetString(IlacsJson.InspectionHistory.Write(History))}";

    internal static bool HasOnly(ValidationReport report, IssueCode code) => report.Count == 1 && report[0].Code == code;
}
