using NodaTime;
using static Ilacs.Model.OutlookSentences;

namespace Ilacs.Model;

/// <summary>The annual engagement meeting that comes next, and the self-evaluation before it.</summary>
internal static class NextMeeting
{
    internal static IEnumerable<ExpectedEvent> Of(InspectionHistory history, LocalDate asOf, Edition edition)
    {
        var months = edition.Cycle.MonthsBetweenEngagementMeetings;
        yield return Entry(
            CycleEventType.AnnualEngagementMeeting,
            history.Events.LastOrDefault(one => one is AnnualEngagementMeeting && Was(one)));
        yield return Entry(CycleEventType.SelfEvaluation, history.Events.LastOrDefault(one => one is SelfEvaluation && Was(one)));

        bool Was(CycleEvent cycleEvent) => cycleEvent.Began.IsAfter(asOf) == Certainty.Impossible;

        ExpectedEvent Entry(CycleEventType type, CycleEvent? last)
        {
            // No source states a day, so a year after the last one is no window that a meeting could be outside of.
            var yearAfter = months.TryGetValue(out var every) ? last?.Began.PlusMonths(every.Maximum!.Value).Latest : null;
            (string, object)[] known = months.IsKnown ? [("months", every)] : [];
            var fact = last is null
                ? Because(ReasonCodes.NoneRecorded, known)
                : Because(ReasonCodes.LastRecorded, [("last", last), .. known]);
            var expectation = months.IsKnown ? Expectation.Expected : Expectation.NotKnown;
            return new(type, expectation, asOf, latest: yearAfter >= asOf ? yearAfter : null)
            {
                Reasons = yearAfter is { } passed && passed < asOf
                    ? [fact, Because(ReasonCodes.YearHasPassed, ("on", ImpreciseDate.On(passed)))]
                    : Outlook.Presumption(asOf, yearAfter) is { } presumption ? [presumption, fact]
                    : [fact],
                Evidence = months.Evidence,
            };
        }
    }
}
