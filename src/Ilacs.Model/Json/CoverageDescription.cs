using System.Collections.Immutable;
using NodaTime;
using static Ilacs.Model.Json.DraftMembers<Ilacs.Model.Coverage, Ilacs.Model.Json.CoverageDescription.Draft>;

namespace Ilacs.Model.Json;

/// <summary>A claim that a history has all events of some kinds between two days.</summary>
internal sealed class CoverageDescription() : RecordShape<Coverage, CoverageDescription.Draft>(
    "coverage",
    "The kinds of event that the history has complete between two days",
    [
        Required(
            "types", "The kinds of event that are complete",
            new ArrayShape<CycleEventType>(
                Values.EventsThatHappen, "an array of events", 1, wrongCount: "Coverage needs at least one kind of event."),
            coverage => coverage.Types, (ref draft, events) => draft.Events = events),
        Required(
            "from", "The first day of the complete period", Values.Day, coverage => coverage.From, (ref draft, day) => draft.From = day),
        Required(
            "to", "The last day of the complete period (inclusive)", Values.Day, coverage => coverage.To,
            (ref draft, day) => draft.To = day),
    ],
    null,
    static (in draft) => new(draft.From, draft.To, draft.Events))
{
    internal static readonly CoverageDescription Coverage = new();

    private protected override bool TryMake(ref RecordReader reader, int at, in Draft draft, out Coverage value)
    {
        if (draft.To >= draft.From)
        {
            return base.TryMake(ref reader, at, in draft, out value);
        }

        value = null!;
        reader.FindAt(at, IssueCodes.CoverageReversed, "Coverage ends before it begins.");
        return false;
    }

    internal struct Draft
    {
        internal ImmutableArray<CycleEventType> Events;
        internal LocalDate From;
        internal LocalDate To;
    }
}
