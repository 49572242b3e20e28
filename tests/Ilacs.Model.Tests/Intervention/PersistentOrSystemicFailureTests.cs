using System.Text;
using Ilacs.Model.Tests.Support;
using NodaTime;
using static Ilacs.Model.Tests.Support.Events;

namespace Ilacs.Model.Tests;

/// <summary>Persistent and systemic failure, as ministers defined both in 2016.</summary>
public class PersistentOrSystemicFailureTests
{
    private static readonly LocalDate Late = new(2021, 1, 4);
    private static readonly Judgement Inadequate = Grade.Inadequate;
    private static readonly Judgement Better = Grade.RequiresImprovement;

    [Fact]
    public void Sefton_was_a_systemic_failure_and_no_persistent_one_when_the_direction_of_May_2022_was_issued()
    {
        var sefton = PublishedInspections.All.Histories.Single(history => history.Authority.Name == "Sefton");
        var answer = sefton.PersistentOrSystemicFailure(new LocalDate(2022, 5, 25)).Value;
        (answer.Persistent, answer.Systemic).Should().Be((Certainty.Impossible, Certainty.Certain));
        answer.PersistentInspections.Should().BeEmpty();
        answer.SystemicInspections.Should().Equal(sefton.LatestInspection(answer.AsOf).Value);
        $"{answer}".Should().Be(
            "No persistent failure: the last inspection and another in the five years before were not both inadequate overall. "
            + "Systemic failure: every key judgement of the inspection that began on 21 February 2022 was inadequate. "
            + "These definitions date from 2016; no source shows them in force after May 2022.");
        sefton.PersistentOrSystemicFailure(new LocalDate(2025, 8, 12)).Value.Systemic.Should().Be(Certainty.Impossible, "the last inspection was good");
    }

    [Fact]
    public void The_published_inspections_had_these_persistent_and_systemic_failures() =>
        Golden.Matches("tests/Ilacs.Model.Tests/Golden/persistent-or-systemic-failure.txt", OfThePublished());

    [Fact]
    public void The_published_systemic_failures_are_the_rows_with_every_key_judgement_inadequate()
    {
        string[] sif = ["leadership", "help_and_protection", "looked_after"];
        string[] ilacs = ["leaders", "help_and_protection", "care", "children_in_care", "care_leavers"];
        var rows = CsvRows.Of("seeds/outcomes/inspections.csv")
            .Where(row => (row["regime"] == "sif" ? sif : ilacs).Select(column => row[column]).Where(grade => grade.Length > 0).All(grade => grade == "inadequate"))
            .Select(row => $"{row["urn"]} {row["start_date"]}");
        PublishedAnswers().Where(answer => answer.Systemic == Certainty.Certain)
            .Select(answer => $"{answer.Authority.Urn} {answer.SystemicInspections.Single().Began}").Should().BeEquivalentTo(rows).And.HaveCount(26);
    }

    [Theory]
    [InlineData("2015-02-03", "2020-02-03", Certainty.Certain)]
    [InlineData("2015-02-02", "2020-02-03", Certainty.Impossible)]
    [InlineData("2015-02", "2020-02-03", Certainty.Possible)]
    [InlineData("2015-02", "2020-02-01", Certainty.Certain)]
    [InlineData("2015-01", "2020-02-03", Certainty.Impossible)]
    [InlineData("2016", "2020", Certainty.Certain)]
    [InlineData("2015", "2020", Certainty.Possible)]
    [InlineData("2020", "2020", Certainty.Possible)]
    public void Five_years_are_sixty_months_from_first_on_site_day_to_first_on_site_day(string earlier, string later, Certainty persistent) =>
        Asked(Single(earlier, Inadequate), Standard(later, Inadequate)).Persistent.Should().Be(persistent);

    [Fact]
    public void The_two_inspections_are_named_the_earlier_one_first()
    {
        var answer = Asked(Single("2015-02-03", Inadequate), Single("2017-03-06", Inadequate), Standard("2019-02-04", Inadequate));
        answer.PersistentInspections.Select(one => one.Began).Should().Equal(Days("2017-03-06"), Days("2019-02-04"));
        $"{answer}".Should().StartWith(
            "Persistent failure: overall effectiveness was inadequate in the inspections that began on 6 March 2017 and on 4 February 2019, within five years.");
    }

    [Fact]
    public void One_inspection_is_not_two_however_inexact_its_date() => Asked(Single("2016", Inadequate)).Persistent.Should().Be(Certainty.Impossible);

    [Fact]
    public void A_better_inspection_between_two_inadequate_ones_makes_no_difference() =>
        Asked(Single("2015-02-03", Inadequate), Single("2017-03-06", Better), Standard("2019-02-04", Inadequate)).Persistent.Should().Be(Certainty.Certain);

    [Fact]
    public void After_a_better_inspection_nothing_is_persistent_or_systemic_any_more()
    {
        var answer = Asked(Single("2015-02-03", Inadequate), Single("2017-03-06", Inadequate), Standard("2019-02-04", Better));
        (answer.Persistent, answer.Systemic).Should().Be((Certainty.Impossible, Certainty.Impossible));
    }

    [Theory]
    [InlineData("2019-03-31", Certainty.Impossible)]
    [InlineData("2019-04-01", Certainty.Certain)]
    public void Only_what_was_published_by_the_day_counts(string asOf, Certainty expected)
    {
        var answer = Given.History().With(Single("2017-03-06", Inadequate), Standard("2019-02-04", Inadequate, published: "2019-04-01")).Build()
            .PersistentOrSystemicFailure(Day(asOf)).Value;
        answer.Persistent.Should().Be(expected);
        answer.Systemic.Should().Be(Certainty.Certain, "either of them is");
    }

    [Theory]
    [InlineData("2019-03", Certainty.Possible)]
    [InlineData("2019-05", Certainty.Impossible)]
    [InlineData("2019-02-18/2019-03-31", Certainty.Certain)]
    public void Where_it_is_not_certain_which_was_out_by_the_day_the_answer_is_only_possible(string published, Certainty systemic)
    {
        var answer = Given.History().With(Single("2017-03-06", Better), Standard("2019-02-04", Inadequate, published: published)).Build()
            .PersistentOrSystemicFailure(published.Contains('/', StringComparison.Ordinal) ? Day("2019-03-31") : Day("2019-03-15")).Value;
        answer.Systemic.Should().Be(systemic);
        (answer.SystemicInspections.Length == 0).Should().Be(systemic == Certainty.Impossible);
    }

    [Fact]
    public void What_is_only_possible_is_said_so() => $"{Asked(Single("2015-02", Inadequate), Standard("2020-02-03", NoGrade.NotKnown))}".Should().StartWith(
        "Persistent failure is possible: the inspections that began in February 2015 and on 3 February 2020 may both have been inadequate within five years. We do not know that for sure, or that the later one was the last. "
        + "Systemic failure is possible: every key judgement of the inspection that began on 3 February 2020 may have been inadequate. We do not know that for sure, or that it was the last inspection.");

    [Theory]
    [InlineData("inadequate", "inadequate", "not-known", Certainty.Possible, Certainty.Certain)]
    [InlineData("inadequate", "inadequate", "inadequate", Certainty.Certain, Certainty.Certain)]
    [InlineData("inadequate", "not-known", "not-known", Certainty.Possible, Certainty.Possible)]
    [InlineData("inadequate", "not-judged", "inadequate", Certainty.Certain, Certainty.Possible)]
    [InlineData("not-known", "not-known", "good", Certainty.Impossible, Certainty.Impossible)]
    [InlineData("requires-improvement", "good", "not-known", Certainty.Impossible, Certainty.Impossible)]
    [InlineData("requires-improvement", "inadequate", "not-known", Certainty.Possible, Certainty.Impossible)]
    [InlineData("requires-improvement", "inadequate", "inadequate", Certainty.Certain, Certainty.Impossible)]
    public void A_grade_that_is_missing_leaves_open_only_what_it_could_decide(
        string leaders, string others, string overall, Certainty persistent, Certainty systemic)
    {
        var other = Judgement.Parse(others);
        var last = Given.StandardInspection("2019-02-04", "2019-02-15").Under(Editions.Ilacs2018)
            .Judged(Judgements.Ilacs2018(Judgement.Parse(leaders), other, other)).WithOverall(Judgement.Parse(overall)).Published("2019-04-01");
        var answer = Asked(Single("2017-03-06", Inadequate), last.Build());
        (answer.Persistent, answer.Systemic).Should().Be((persistent, systemic));
    }

    [Theory]
    [InlineData("inadequate", Certainty.Possible, Certainty.Certain)]
    [InlineData("good", Certainty.Impossible, Certainty.Impossible)]
    public void Systemic_failure_outlives_overall_effectiveness(string grade, Certainty persistent, Certainty systemic)
    {
        var all = Grade.Parse(grade);
        var last = Given.StandardInspection("2026-05-11", "2026-05-22").Under(Editions.Ilacs2026)
            .Judged(Judgements.Ilacs2026(all, all, all, all)).Published("2026-07-01");
        var answer = Given.History().With(Standard("2023-02-06", Inadequate), last.Build()).Build().PersistentOrSystemicFailure(new LocalDate(2026, 7, 1)).Value;
        (answer.Persistent, answer.Systemic).Should().Be((persistent, systemic));
    }

    [Fact]
    public void There_is_no_answer_without_an_inspection_or_long_after_the_last_one()
    {
        var history = Given.History().With(Standard("2019-02-04", Inadequate)).Build();
        Refused(Given.History().Build(), Late).Should().Be(RefusalCodes.NoInspection);
        Refused(history, new(2019, 2, 3)).Should().Be(RefusalCodes.NoInspection);
        Refused(history, new(2035, 1, 1)).Should().Be(RefusalCodes.LastInspectionNotCertain);
        Refused(history.Adding([.. Enumerable.Range(0, InspectionHistory.MostEvents).Select(i => new SelfEvaluation(new LocalDate(2020, 1, 1).PlusDays(i)))]), Late)
            .Should().Be(RefusalCodes.HistoryTooLong);
        FluentActions.Invoking(() => history.PersistentOrSystemicFailure(new LocalDate(2020, 1, 1, CalendarSystem.Julian))).Should().Throw<ArgumentException>();
    }

    private static string? Refused(InspectionHistory history, LocalDate asOf) => history.PersistentOrSystemicFailure(asOf).Refusal?.Code;

    private static PersistentOrSystemicFailure Asked(params CycleEvent[] events) => Given.History().With(events).Build().PersistentOrSystemicFailure(Late).Value;

    private static Inspection Single(string from, Judgement all) => new(
        CycleEventType.SingleInspection, Judgements.Sif2013(all, all, all, all, all), new OnSiteWindow(Days(from)))
    { OverallEffectiveness = all, PublishedOn = Days("2017-06-01") };

    private static Inspection Standard(string from, Judgement all, string? published = null) => new(
        CycleEventType.StandardInspection, Judgements.Ilacs2018(all, all, all), new OnSiteWindow(Days(from)))
    { OverallEffectiveness = all, PublishedOn = Days(published ?? (from.StartsWith("2023", StringComparison.Ordinal) ? "2023-04-03" : "2020-12-31")) };

    private static IEnumerable<PersistentOrSystemicFailure> PublishedAnswers() => PublishedInspections.All.Histories.SelectMany(
        history => history.Inspections, (history, one) => history.PersistentOrSystemicFailure(one.KnownSince.Latest!.Value).Value);

    // What each authority was found to be on the day on which a report came out.
    private static string OfThePublished()
    {
        var answers = PublishedAnswers().OrderBy(answer => answer.Authority.Name, StringComparer.Ordinal).ThenBy(answer => answer.AsOf).ToArray();
        var persistent = answers.Where(answer => answer.Persistent != Certainty.Impossible).ToArray();
        var systemic = answers.Where(answer => answer.Systemic != Certainty.Impossible).ToArray();
        StringBuilder text = new();
        text.Append("The published inspections by the definitions of 2016, on the day on which each report came out. ")
            .Append("No source shows the definitions in force after May 2022.\n")
            .Append("Each line gives the authority, the day of publication and the first on-site day of each inspection.\n")
            .Append("Inspections before the single inspection framework of November 2013 are not among them.\n\n");
        Tell(text, "Persistent failure", persistent, answer => answer.Persistent, answer => answer.PersistentInspections);
        text.Append('\n');
        Tell(text, "Systemic failure", systemic, answer => answer.Systemic, answer => answer.SystemicInspections);
        return text.ToString();
    }

    private static void Tell(
        StringBuilder text, string title, PersistentOrSystemicFailure[] answers, Func<PersistentOrSystemicFailure, Certainty> holds,
        Func<PersistentOrSystemicFailure, IEnumerable<Inspection>> inspections)
    {
        var authorities = answers.Where(answer => holds(answer) == Certainty.Certain).Select(answer => answer.Authority.Name).Distinct().Count();
        text.Append(FormattableString.Invariant($"{title}: {authorities} authorities\n"));
        foreach (var answer in answers)
        {
            text.Append($"  {answer.Authority.Name}, {answer.AsOf.InWords()}{(holds(answer) == Certainty.Possible ? ", possibly" : "")}: ")
                .Append(string.Join("; ", inspections(answer).Select(one => $"{one.Began.InWords()} ({one.Edition.Name})"))).Append('\n');
        }
    }
}
