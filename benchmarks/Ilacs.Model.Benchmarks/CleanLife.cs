using System.Globalization;
using NodaTime;

namespace Ilacs.Model.Benchmarks;

/// <summary>Seven years of events for an authority, without any issues.</summary>
internal static class CleanLife
{
    private static readonly LocalDate FirstInspection = new(2018, 9, 10);
    private static readonly LocalDate SecondInspection = new(2021, 9, 6);

    private static readonly Judgements[] All2018 =
        [.. from leaders in Grade.All from help in Grade.All from care in Grade.All select Judgements.Ilacs2018(leaders, help, care)];

    private static readonly Judgements[] All2023 =
    [
        .. from leaders in Grade.All from help in Grade.All from care in Grade.All from leavers in Grade.All
           select Judgements.Ilacs2023(leaders, help, care, leavers),
    ];

    private static readonly Judgements[] GoodIn2018 = Indicating(All2018, Grade.Outstanding, Grade.Good);
    private static readonly Judgements[] RequiringImprovementIn2018 = Indicating(All2018, Grade.RequiresImprovement);
    private static readonly Judgements[] InadequateIn2018 = Indicating(All2018, Grade.Inadequate);
    private static readonly Judgements[] GoodIn2023 = Indicating(All2023, Grade.Outstanding, Grade.Good);
    private static readonly Judgements[] NotInadequateIn2023 = Indicating(All2023, Grade.Outstanding, Grade.Good, Grade.RequiresImprovement);

    /// <summary>Three inspections, all good or outstanding.</summary>
    internal static IEnumerable<CycleEvent> WithoutMonitoring(int number)
    {
        var first = Inspection(number, CycleEventType.StandardInspection, FirstInspection.PlusWeeks(number % 8), GoodIn2018);
        var second = Inspection(number, CycleEventType.ShortInspection, SecondInspection.PlusWeeks(number % 8), GoodIn2018);
        var third = Inspection(number, CycleEventType.ShortInspection, Began(second).PlusMonths(33 + (number % 7)), GoodIn2023);
        return
        [
            first, Plan(number, first), SelfEvaluation(number, 2019), Meeting(number, 2019),
            number % 2 == 0 ? FocusedVisit(number, Began(first).PlusMonths(13)) : AssuranceVisit(number, new(2020, 10, 6)),
            second, Plan(number, second), FocusedVisit(number, Began(second).PlusMonths(14)), SelfEvaluation(number, 2023), Meeting(number, 2023),
            number % 4 == 1 ? JointInspection(number, Began(second).PlusMonths(27)) : FocusedVisit(number, Began(second).PlusMonths(27)),
            third,
        ];
    }

    /// <summary>Inadequate once, then monitoring visits until the re-inspection.</summary>
    internal static IEnumerable<CycleEvent> WithMonitoring(int number)
    {
        var first = Inspection(number, CycleEventType.StandardInspection, FirstInspection.PlusWeeks(number % 8), RequiringImprovementIn2018);
        var visit = FocusedVisit(number, Began(first).PlusMonths(13), priorityAction: 2);
        var second = Inspection(number, CycleEventType.StandardInspection, SecondInspection.PlusWeeks(number % 8), InadequateIn2018);
        var third = Inspection(number, CycleEventType.StandardInspection, Began(second).PlusMonths(33 + (number % 7)), NotInadequateIn2023);
        return
        [
            first, visit, Plan(number, visit), second, Plan(number, second),
            .. Enumerable.Range(1, 4).Select(ordinal => MonitoringVisit(number, second, ordinal)),
            SelfEvaluation(number, 2023), Meeting(number, 2023), third,
        ];
    }

    private static Judgements[] Indicating(Judgements[] all, params Grade[] overall) =>
        [.. all.Where(one => OverallEffectiveness.Derive(one).Indicative is { } indicative && overall.Contains(indicative))];

    private static LocalDate Began(OnSiteEvent cycleEvent) => cycleEvent.FirstOnSiteDay.Day!.Value;

    private static Inspection Inspection(int number, CycleEventType type, LocalDate from, Judgements[] choice)
    {
        var weeks = type == CycleEventType.ShortInspection ? 1 : 2;
        var first = FirstWith(IsoDayOfWeek.Monday, from, (7 * weeks) - 2, 5 * weeks);
        var last = first.PlusDays((7 * weeks) - 3);
        var judgements = choice[number % choice.Length];
        return new()
        {
            Kind = type,
            OnSite = [new(first, last)],
            PublishedOn = last.PlusDays(42),
            ReceivedOn = last.PlusDays(35),
            Judgements = judgements,
            OverallEffectiveness = OverallEffectiveness.Derive(judgements).Indicative!.Value,
            AreasForImprovement = RecordedAreas.Of(number % 9),
            AreasForPriorityAction = RecordedAreas.Of(0),
            Sources =
            [
                new(Numbered("Ofsted inspection report", number), "judgement table", last.PlusDays(42), "judgements", "overallEffectiveness"),
                Paper(number, last.PlusDays(60), "onSite", "publishedOn"),
            ],
        };
    }

    private static FocusedVisit FocusedVisit(int number, LocalDate from, int priorityAction = 0)
    {
        var first = Tuesday(from);
        return new()
        {
            OnSite = [new(first, first.PlusDays(1))],
            PublishedOn = first.PlusDays(29),
            ReceivedOn = first.PlusDays(22),
            LetterIsPublished = true,
            Theme = Theme(number),
            AreasForImprovement = RecordedAreas.Of(number % 5),
            AreasForPriorityAction = RecordedAreas.Of(priorityAction),
            Sources = [Letter(number, first.PlusDays(29)), Paper(number, first.PlusDays(60), "onSite", "theme")],
        };
    }

    private static AssuranceVisit AssuranceVisit(int number, LocalDate from)
    {
        var first = Tuesday(from);
        return new()
        {
            OnSite = [new(first, first.PlusDays(2))],
            PublishedOn = first.PlusDays(29),
            LetterIsPublished = true,
            Theme = Theme(number),
            AreasForImprovement = RecordedAreas.Of(number % 5),
            Sources = [Letter(number, first.PlusDays(29)), Paper(number, first.PlusDays(60), "onSite")],
        };
    }

    private static JointTargetedAreaInspection JointInspection(int number, LocalDate from)
    {
        var first = FirstWith(IsoDayOfWeek.Monday, from, 5, 5);
        return new()
        {
            OnSite = [new(first, first.PlusDays(4))],
            PublishedOn = first.PlusDays(50),
            LetterIsPublished = true,
            Theme = VisitTheme.FrontDoor,
            AreasForPriorityAction = RecordedAreas.Of(0),
            Sources = [Letter(number, first.PlusDays(50)), Paper(number, first.PlusDays(90), "onSite")],
        };
    }

    private static MonitoringVisit MonitoringVisit(int number, Inspection after, int ordinal)
    {
        var first = Tuesday(Began(after).PlusMonths(2 + (4 * ordinal)));
        return new()
        {
            OnSite = [new(first, first.PlusDays(1))],
            PublishedOn = ordinal == 1 ? null : first.PlusDays(29),
            ReceivedOn = first.PlusDays(20),
            LetterIsPublished = ordinal > 1,
            Theme = Theme(number + ordinal),
            AreasForImprovement = RecordedAreas.Of(number % 5),
            Follows = after.FirstOnSiteDay,
            Ordinal = ordinal,
            Sources = [Letter(number, first.PlusDays(29)), Paper(number, first.PlusDays(60), "onSite", "theme", "ordinal")],
        };
    }

    private static ActionPlan Plan(int number, OnSiteEvent answered)
    {
        var received = answered.ReceivedOn!.Value.Day!.Value;
        var isAfterPriorityAction = answered.AreasForPriorityAction.Any;
        return new()
        {
            Answers = answered.FirstOnSiteDay,
            DraftOn = isAfterPriorityAction ? received.PlusDays(20) : null,
            SubmittedOn = received.PlusDays(75),
            Response = PlanResponse.Accepted,
            RespondedOn = received.PlusDays(100),
            Sources =
            [
                Paper(number, received.PlusDays(80), "submittedOn"),
                new("Ofsted's letter on the action plan", "the first paragraph", received.PlusDays(100), "respondedOn", "response"),
            ],
        };
    }

    private static SelfEvaluation SelfEvaluation(int number, int year) => new()
    {
        On = new LocalDate(year, 11, 1).PlusDays(number % 20),
        Sources = [Paper(number, new LocalDate(year, 12, 1), "on"), new("Self-evaluation", "title page", ImpreciseDate.InMonth(year, 12))],
    };

    private static AnnualEngagementMeeting Meeting(int number, int year)
    {
        var on = new LocalDate(year, 11, 25).PlusDays(number % 14);
        return new()
        {
            On = on,
            LetterOn = on.PlusDays(14),
            Sources =
            [
                new("Ofsted's letter after the annual engagement meeting", "heading", on.PlusDays(14), "on", "letterOn"),
                new(Item(number), "background", on.PlusDays(40), "on") { StatedDates = [new("on", ImpreciseDate.InMonth(on.Year, on.Month))] },
            ],
        };
    }

    private static RecordSource Letter(int number, LocalDate dated) => new("Ofsted's letter to the director of children's services", Numbered("paragraph", 1 + (number % 6)), dated);

    private static RecordSource Paper(int number, LocalDate dated, params string[] states) =>
        new(Item(number), "background", dated, [.. states]);

    private static string Item(int number) => Numbered("Report of the director of children's services to the children and families committee, item", 1 + (number % 12));

    private static VisitTheme Theme(int number) => Enum.GetValues<VisitTheme>()[number % 7];

    private static string Numbered(string text, int number) => text + " " + number.ToString(CultureInfo.InvariantCulture);

    private static LocalDate Tuesday(LocalDate from) => FirstWith(IsoDayOfWeek.Tuesday, from, 3, 3);

    // The first such day on or after another with so many working days among the days from it.
    private static LocalDate FirstWith(IsoDayOfWeek weekday, LocalDate from, int days, int workingDays)
    {
        var day = from.With(DateAdjusters.NextOrSame(weekday));
        while (WorkingDayCalendar.EnglandAndWales.Count(day, day.PlusDays(days - 1)).Value != workingDays)
        {
            day = day.PlusWeeks(1);
        }

        return day;
    }
}
