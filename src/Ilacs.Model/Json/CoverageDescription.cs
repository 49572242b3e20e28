using System.Collections.Immutable;
using NodaTime;
using static Ilacs.Model.Json.DraftMembers<Ilacs.Model.Coverage, Ilacs.Model.Json.CoverageDescription.Draft>;

namespace Ilacs.Model.Json;

/// <summary>A claim of a history to have all events of some kinds between two days.</summary>
internal sealed class CoverageDescription() : RecordShape<Coverage, CoverageDescription.Draft>(
    "coverage",
    "What a history claims to have in full",
    [
        Required(
            "types", "The kinds of event",
            new ArrayShape<CycleEventType>(
                Values.EventsThatHappen, "an array of events", 1, wrongCount: "Coverage is of at least one event."),
            coverage => coverage.Types, (ref draft, events) => draft.Events = events),
        Required("from", "The first day of what is claimed", Values.Day, coverage => coverage.From, (ref draft, day) => draft.From = day),
        Required("to", "The last day, inclusive", Values.Day, coverage => coverage.To, (ref draft, day) => draft.To = day),
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
