using NodaTime;

namespace Ilacs.Model.Testing;

internal static partial class HistoryFaults
{
    private static IEnumerable<(IssueCode, Way)> OfEvents() =>
    [
        (IssueCodes.DatesReversed, (clean, random) => Changed<Inspection>(
            clean, random, _ => true, one => Given.Like(one).Published(Last(one).PlusDays(-1 - random.Next(400))).Received(null).WithoutSources().Build())),
        (IssueCodes.OnSiteLengthUnusual, (clean, random) => random.Next(2) == 0
            ? Changed<Inspection>(clean, random, _ => true, one => Given.Like(one).OnSite(one.FirstOnSiteDay, Last(one).PlusDays(random.Next(2) == 0 ? -1 : 3)).Build())
            : Changed<FocusedVisit>(clean, random, _ => true, one => Given.Like(one).OnSite(one.FirstOnSiteDay, Last(one).PlusDays(1)).Build())),
        (IssueCodes.OnSiteDayNotWorking, (clean, random) => Changed<Inspection>(
            clean, random, _ => true, one => Given.Like(one).OnSite(one.FirstOnSiteDay, Last(one).PlusDays(1 + random.Next(2))).Build())),
        (IssueCodes.SourceOlder, (clean, random) => Changed<Inspection>(
            clean, random, _ => true, one => Given.Like(one).AccordingTo("a paper that foresaw it", First(one).PlusDays(-1 - random.Next(1000))).Build())),
        (IssueCodes.SourcesDisagree, (clean, random) => Changed<Inspection>(
            clean, random, _ => true, one =>
                Given.Like(one).AccordingTo(
                new RecordSource("a paper that has it later") { StatedDates =
                [new("onSite", First(one).PlusDays(1 + random.Next(100)))] }).Build())),
        (IssueCodes.LetterNotPublished, (clean, random) => Changed<FocusedVisit>(
            clean, random, one => one.PublishedOn is not null, one => Given.Like(one).WithLetterPublished(false).Build())),
        (IssueCodes.AssuranceVisitOutsideItsTime, (clean, random) =>
            And(clean, Tuesday(random, new(2021, 9, 1), new(2026, 6, 1), static (from, to) => Given.AssuranceVisit(from, to).Build()))),
        (IssueCodes.VisitInPause, (clean, random) =>
            And(clean, Tuesday(random, new(2020, 11, 5), new(2020, 12, 20), static (from, to) => Given.FocusedVisit(from, to).Build()))),
    ];

    private static LocalDate First(OnSiteEvent cycleEvent) => cycleEvent.FirstOnSiteDay.Day!.Value;

    private static LocalDate Last(OnSiteEvent cycleEvent) => cycleEvent.OnSite[^1].To!.Value.Day!.Value;

    // An event of two days that begins on a Tuesday of some time.
    private static CycleEvent Tuesday(Random random, LocalDate from, LocalDate to, Func<LocalDate, LocalDate, CycleEvent> make)
    {
        var day = from.PlusDays(random.Next(Period.DaysBetween(from, to) - 7)).With(DateAdjusters.NextOrSame(IsoDayOfWeek.Tuesday));
        return make(day, day.PlusDays(1));
    }
}
