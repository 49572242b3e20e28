using NodaTime;

namespace Ilacs.Model;

/// <summary>The annual engagement meeting that comes next, and the self-evaluation before it.</summary>
internal static class NextMeeting
{
    internal static IEnumerable<NextActivity> Of(InspectionHistory history, LocalDate asOf, Edition edition)
    {
        var months = edition.Cycle.MonthsBetweenEngagementMeetings;
        yield return Entry(ActivityType.AnnualEngagementMeeting, history.Activities.LastOrDefault(one => one is AnnualEngagementMeeting && Was(one)));
        yield return Entry(ActivityType.SelfEvaluation, history.Activities.LastOrDefault(one => one is SelfEvaluation && Was(one)));

        bool Was(Activity activity) => activity.Began.IsAfter(asOf) == Certainty.CertainlyNot;

        NextActivity Entry(ActivityType type, Activity? last)
        {
            // No source states a day, so a year after the last one is no window that a meeting could be outside of.
            var yearAfter = last is not null && months.TryGetValue(out var amount) ? last.Began.PlusMonths(amount.Most!.Value).Latest : null;
            string[] facts = [last is null ? "None is recorded; it comes every year." : $"The last one recorded is the {last}; it comes every year."];
            return new(type, months.IsKnown ? Expectation.Expected : Expectation.NotKnown, asOf, latest: yearAfter >= asOf ? yearAfter : null)
            {
                Because = yearAfter < asOf ? [.. facts, $"A year after it was {(PossibleDays)yearAfter.Value}; later ones may not be recorded."] : [.. facts],
                RestsOn = months.Evidence,
            };
        }
    }
}
