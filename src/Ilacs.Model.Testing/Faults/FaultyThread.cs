using System.Collections.Immutable;
using System.Text;
using NodaTime;

namespace Ilacs.Model.Testing;

/// <summary>A thread of intervention in which just one thing is found, and nothing else.</summary>
public sealed class FaultyThread
{
    internal FaultyThread(FindingCode code, InterventionThread thread, LocalDate? asOf = null, InspectionHistory? history = null) =>
        (Code, Thread, AsOf, History) = (code, thread, asOf, history);

    /// <summary>The codes of what can be wrong with a thread, on a day and against a history.</summary>
    public static ImmutableArray<FindingCode> Codes => ThreadFaults.Codes;

    /// <summary>What is found.</summary>
    public FindingCode Code { get; }

    /// <summary>The thread.</summary>
    public InterventionThread Thread { get; }

    /// <summary>The day on which it is found; <c>null</c> if the day does not matter.</summary>
    public LocalDate? AsOf { get; }

    /// <summary>The history against which it is found; <c>null</c> if it needs none.</summary>
    public InspectionHistory? History { get; }

    /// <summary>What is found.</summary>
    public FindingReport Check() => Thread.Check(AsOf, History);

    /// <summary>The code, and the thread as a document, with the day and the history that it takes.</summary>
    public override string ToString() =>
        $"{Code}{(AsOf is { } day ? $" as of {(PossibleDays)day}" : "")} in\n{Encoding.UTF8.GetString(IlacsJson.Thread.Write(Thread))}{(History is null ? "" : $"against\n{Encoding.UTF8.GetString(IlacsJson.History.Write(History))}")}";
}
