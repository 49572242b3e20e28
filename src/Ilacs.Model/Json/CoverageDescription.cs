using System.Collections.Immutable;
using NodaTime;
using static Ilacs.Model.DraftMembers<Ilacs.Model.Coverage, Ilacs.Model.CoverageDescription.Draft>;

namespace Ilacs.Model;

/// <summary>A claim of a history to have all activities of some kinds between two days.</summary>
internal sealed class CoverageDescription() : RecordShape<Coverage, CoverageDescription.Draft>(
    "coverage",
    "What a history claims to have in full",
    [
        Required(
            "activities", "The kinds of activity",
            new ArrayShape<ActivityType>(
                Values.ActivityTypes, "an array of activities", 1, wrongCount: "Coverage is of at least one activity."),
            coverage => coverage.Activities, (ref draft, activities) => draft.Activities = activities),
        Required("from", "The first day of what is claimed", Values.Day, coverage => coverage.From, (ref draft, day) => draft.From = day),
        Required("to", "The last day, inclusive", Values.Day, coverage => coverage.To, (ref draft, day) => draft.To = day),
    ],
    null,
    static (in draft) => new(draft.From, draft.To, draft.Activities))
{
    internal static readonly CoverageDescription Coverage = new();

    private protected override bool TryMake(ref RecordReader reader, int at, in Draft draft, out Coverage value)
    {
        if (draft.To >= draft.From)
        {
            return base.TryMake(ref reader, at, in draft, out value);
        }

        value = null!;
        reader.FindAt(at, JsonFindings.CoverageReversed, "Coverage ends before it begins.");
        return false;
    }

    internal struct Draft
    {
        internal ImmutableArray<ActivityType> Activities;
        internal LocalDate From;
        internal LocalDate To;
    }
}
