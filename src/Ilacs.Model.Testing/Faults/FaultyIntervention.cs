using System.Collections.Immutable;
using System.Text;
using NodaTime;

namespace Ilacs.Model.Testing;

/// <summary>The history of an intervention with exactly one issue.</summary>
public sealed class FaultyIntervention
{
    internal FaultyIntervention(
        IssueCode code, InterventionHistory intervention, LocalDate? asOf = null, InspectionHistory? history = null) =>
        (Code, Intervention, AsOf, History) = (code, intervention, asOf, history);

    /// <summary>The codes of the faults of an intervention, on a day and compared with a history.</summary>
    public static ImmutableArray<IssueCode> Codes => InterventionFaults.Codes;

    /// <summary>The code of its one issue.</summary>
    public IssueCode Code { get; }

    /// <summary>The intervention.</summary>
    public InterventionHistory Intervention { get; }

    /// <summary>The day on which the issue is found; <c>null</c> if the day does not matter.</summary>
    public LocalDate? AsOf { get; }

    /// <summary>The history to compare it with; <c>null</c> if not needed.</summary>
    public InspectionHistory? History { get; }

    /// <summary>Lists its issues.</summary>
    public ValidationReport Validate() => Intervention.Validate(AsOf, History);

    /// <summary>The code, and the intervention as a document, with the day and the history if needed.</summary>
    public override string ToString() =>
        $"{Code}{(AsOf is { } day ? $" as of {(ImpreciseDate)day}" : "")} in\n"
        + Encoding.UTF8.GetString(IlacsJson.InterventionHistory.Write(Intervention))
        + (History is null ? "" : $"against\n{Encoding.UTF8.GetString(IlacsJson.InspectionHistory.Write(History))}");
}
