using System.Collections.Immutable;
using NodaTime;

namespace Ilacs.Model;

/// <summary>The expectations that sources of the record had stated by a day and that no event has overtaken.</summary>
internal static class NextStated
{
    // One that may have been said by the day is shown, and says so.
    internal static ImmutableArray<ExpectationAsOf> Of(InspectionHistory history, LocalDate asOf) =>
    [
        .. history.EventsOf<StatedExpectation>()
            .Where(stated => stated.SaidOn.IsAfter(asOf) != Certainty.Certain
                && !history.Events.Any(later => Overtakes(later, stated, asOf)))
            .Select(stated => new ExpectationAsOf(stated, asOf)),
    ];

    private static bool Overtakes(CycleEvent later, StatedExpectation stated, LocalDate asOf) =>
        CameOn(later, stated) is { } day
        && day.IsAfter(stated.SaidOn) == Certainty.Certain && day.IsAfter(asOf) == Certainty.Impossible;

    // Another inspection ends what was expected after the one before. A plan comes when it is handed in.
    private static ImpreciseDate? CameOn(CycleEvent later, StatedExpectation stated) => later switch
    {
        Inspection when stated.Expects.IsGraded() || stated.Follows is not null => later.Began,
        ActionPlan plan => stated.Expects == CycleEventType.ActionPlan && (stated.Follows is not { } followed
            || plan.Answers.IsSameDayAs(followed) != Certainty.Impossible) ? plan.SubmittedOn ?? plan.RespondedOn : null,
        _ => later.Type == stated.Expects ? later.Began : null,
    };
}
