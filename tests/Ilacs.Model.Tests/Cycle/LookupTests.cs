using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;

namespace Ilacs.Model.Tests;

/// <summary>What is looked up in a history is what is found by looking through all of it.</summary>
public class LookupTests
{
    private static readonly (Sought Sought, Func<Activity, PossibleDays?> Days)[] Kinds =
    [
        (Sought.Inspections, activity => (activity as Inspection)?.Began),
        (Sought.OnSiteActivities, activity => (activity as OnSiteActivity)?.Began),
        (Sought.MonitoringVisits, activity => (activity as MonitoringVisit)?.Began),
        (Sought.ActionPlansByAnswered, activity => (activity as ActionPlan)?.Answers),
    ];

    [Fact]
    public void The_histories_are_short_and_long_with_few_claims_and_with_many()
    {
        var histories = Generate.AnyHistory.Sample(200);
        histories.Should().Contain(one => one.IsLong).And.Contain(one => !one.IsLong && one.Activities.Length > 10);
        histories.Should().Contain(one => one.Coverage.Length > 20).And.Contain(one => one.Coverage.Length > 0 && one.Coverage.Length < 5);
    }

    [Fact]
    public void Activities_are_found_by_their_days() => ForAny(history =>
    {
        foreach (var (sought, daysOf) in Kinds)
        {
            foreach (var (other, asked) in history.Activities.Index())
            {
                var days = asked.Began;
                var mayBeOn = history.Activities.Select((activity, i) => (i, Days: daysOf(activity))).Where(one => one.Days?.IsSameDayAs(days) is Certainty.Certainly or Certainty.Possibly).ToArray();
                sought.MayBeOn(history, days).Should().Be(mayBeOn.Length > 0);
                sought.CountOn(history, days.EarliestNumber, days.LatestNumber, enough: 2).Should().Be(Math.Min(mayBeOn.Length, 2));
                sought.MayBeBetween(history, days.EarliestNumber, days.LatestNumber, other).Should().Be(mayBeOn.Any(one => one.i != other));
            }
        }
    });

    [Fact]
    public void What_is_certainly_named_is_the_first_on_the_day() => ForAny(history =>
    {
        foreach (var days in history.Activities.Select(one => one is ActionPlan plan ? plan.Answers : one.Began))
        {
            References.CertainlyNamed(history.Activities, days, one => one is Inspection).Should().Be(First(one => one is Inspection));
            References.CertainlyNamed(history.Activities, days, one => one is OnSiteActivity).Should().Be(First(one => one is OnSiteActivity));

            int First(Func<Activity, bool> isMeant) => history.Activities.Select((activity, i) => (activity, i))
                .Where(one => isMeant(one.activity) && one.activity.Began.IsSameDayAs(days) == Certainty.Certainly)
                .Select(one => one.i).FirstOrDefault(Timeline.NotCertain);
        }
    });

    [Fact]
    public void The_inspection_before_is_the_last_of_those_that_certainly_began_before() => ForAny(history =>
    {
        for (var i = 0; i < history.Activities.Length; i++)
        {
            history.Timeline.InspectionBefore(i).Should().Be(InspectionBefore(history.Activities, i), $"of {history.Activities[i]}");
        }
    });

    [Fact]
    public void The_last_activity_that_overlaps_is_the_nearest_one_before() => ForAny(history =>
    {
        Overlaps overlaps = new(history.Activities);
        for (var i = 0; i < history.Activities.Length; i++)
        {
            var last = Enumerable.Range(0, i).Where(other => Overlap(history.Activities[i], history.Activities[other])).LastOrDefault(-1);
            overlaps.LastBefore(i).Should().Be(last, $"of {history.Activities[i]}");
        }
    });

    [Fact]
    public void The_last_inspection_that_led_to_visits_is_the_last_that_certainly_began_before() => ForAny(history =>
    {
        LedToVisits led = new(history.Activities);
        var all = Enumerable.Range(0, history.Activities.Length)
            .Where(i => history.Activities[i] is Inspection inspection && MonitoringProgramme.Leads(inspection) == Certainty.Certainly).ToArray();
        led.First.Should().Be(all.FirstOrDefault(-1));
        foreach (var began in history.Activities.Select(one => one.Began))
        {
            led.LastBefore(began.EarliestNumber).Should().Be(all.LastOrDefault(i => history.Activities[i].Began.IsBefore(began) == Certainty.Certainly, -1));
        }
    });

    [Fact]
    public void One_that_led_to_visits_before_an_inspection_that_did_not_is_found() => ForAny(history =>
    {
        foreach (var (i, activity) in history.Activities.Index())
        {
            if (activity is Inspection inspection && MonitoringProgramme.Leads(inspection) != Certainty.Certainly)
            {
                var before = history.Activities.OfType<Inspection>().Where(one => MonitoringProgramme.Leads(one) == Certainty.Certainly)
                    .ToLookup(one => one.Began.IsBefore(inspection.Began));

                var found = MonitoringProgramme.AnInspectionThatLedToVisitsBefore(history, i, out var mayBeOne);

                (found is not null).Should().Be(before[Certainty.Certainly].Any(), $"of {activity}");
                (found is null || before[Certainty.Certainly].Contains(found)).Should().BeTrue($"of {activity}");
                mayBeOne.Should().Be(before[Certainty.Certainly].Concat(before[Certainty.Possibly]).Any(), $"of {activity}");
            }
        }
    });

    [Fact]
    public void Monitoring_visits_are_counted_by_the_inspection_that_they_follow() => ForAny(history =>
    {
        MonitoringCounts counts = new(history);
        for (var i = 0; i < history.Activities.Length; i++)
        {
            if (history.Activities[i] is MonitoringVisit && history.Timeline.InspectionFollowedBy(i) is >= 0 and var judged)
            {
                var count = MonitoringCount.After((Inspection)history.Activities[judged]);
                for (var other = judged + 1; other < i; other++)
                {
                    if (history.Activities[other] is MonitoringVisit visit && history.Timeline.InspectionFollowedBy(other) == judged)
                    {
                        count.Add(visit);
                    }
                }

                counts.Before(i).Should().Be(count);
            }
        }
    });

    [Fact]
    public void Claims_are_found_by_their_days() => ForAny(history =>
    {
        foreach (var type in Enum.GetValues<ActivityType>())
        {
            foreach (var days in history.Activities.Select(one => one.Began).Take(30))
            {
                List<int> found = [];
                for (var (place, number) = (0, 0); (number = Claimed.Every(type).NextWithin(history, days, days, ref place)) >= 0;)
                {
                    found.Add(number);
                }

                found.Order().Should().Equal(Enumerable.Range(0, history.Coverage.Length).Where(i => history.Coverage[i] is var one && one.Activities.Contains(type)
                    && days.IsBefore(one.From) == Certainty.CertainlyNot && days.IsAfter(one.To) == Certainty.CertainlyNot));
            }
        }
    });

    [Fact]
    public void Meetings_in_a_row_end_where_the_next_one_comes_too_late() => ForAny(history =>
    {
        MeetingsInARow meetings = new(history.Activities);
        foreach (var from in history.Coverage.Select(one => one.Days.Number))
        {
            var since = from;
            foreach (var meeting in history.Activities.OfType<AnnualEngagementMeeting>())
            {
                if (since == int.MaxValue || meeting.On.EarliestNumber > PossibleDays.OnDay(since).PlusMonths(24).Number)
                {
                    break;
                }

                since = Math.Max(since, meeting.On.LatestNumber);
            }

            meetings.LastInTimeFrom(from).Should().Be(since);
        }
    });

    private static void ForAny(Action<InspectionHistory> holds) => Prop.ForAll(Generate.AnyHistory.ToArbitrary(), holds).QuickCheckThrowOnFailure();

    private static int InspectionBefore(ImmutableArray<Activity> activities, int i)
    {
        var (last, latest) = (Timeline.None, int.MinValue);
        for (var other = 0; other < activities.Length; other++)
        {
            if (other == i || activities[other] is not Inspection inspection)
            {
                continue;
            }

            switch (inspection.Began.IsBefore(activities[i].Began))
            {
                case Certainty.Possibly:
                    return Timeline.NotCertain;
                case Certainty.Certainly:
                    last = inspection.Began.EarliestNumber > latest ? other : Timeline.NotCertain;
                    latest = Math.Max(latest, inspection.Began.LatestNumber);
                    break;
            }
        }

        return last;
    }

    private static bool Overlap(Activity one, Activity other) => one is OnSiteActivity activity && other is OnSiteActivity earlier
        && activity.OnSite.Any(window => earlier.OnSite.Any(before =>
            window.From.IsAfter(before.LastKnown) == Certainty.CertainlyNot && before.From.IsAfter(window.LastKnown) == Certainty.CertainlyNot));
}
