using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Ilacs.Cli.Output;
using Ilacs.Model.Tests.Support;
using NodaTime;

namespace Ilacs.Model.Tests;

/// <summary>Every answer leaves the library as a document.</summary>
public class AnswerDocumentTests
{
    private static readonly InspectionHistory Nottingham = IlacsJson.InspectionHistory.Read(Seed("nottingham")).Value!;
    private static readonly InspectionHistory Nottinghamshire = IlacsJson.InspectionHistory.Read(Seed("nottinghamshire")).Value!;
    private static readonly InterventionHistory Intervention = IlacsJson.InterventionHistory.Read(Seed("nottingham-intervention")).Value!;
    private static readonly LocalDate Day = new(2024, 11, 14);
    private static readonly Derivation Derived = OverallEffectiveness.Derive(Judgements.Ilacs2018(Grade.Good, Grade.RequiresImprovement, Grade.Good));
    private static readonly Refusal Refused = WorkingDayCalendar.EnglandAndWales.Add(new LocalDate(2042, 1, 1), 1).Refusal!;

    private static readonly Dictionary<string, (byte[] Document, object? Answer)> Examples = new()
    {
        ["derivation"] = (IlacsJson.Derivation.Write(Derived), Derived),
        ["grade-changes"] = Example(IlacsJson.GradeChanges, Derived.SmallestChangesTo(Grade.Outstanding)),
        ["precedents"] = Example(
            IlacsJson.Precedents,
            OverallEffectiveness.Derive(Judgements.Ilacs2018(Grade.Inadequate, Grade.RequiresImprovement, Grade.RequiresImprovement)).Precedents()),
        ["what-followed"] = Example(NationalJson.WhatFollowed, Those("Devon", "Slough", "Northamptonshire").WhatFollowed(Grade.Inadequate)),
        ["leaving-inadequate"] = Example(NationalJson.LeavingInadequate, Those("Devon", "Slough", "Northamptonshire").LeavingInadequate()),
        ["months-between-inspections"] = Example(NationalJson.MonthsBetweenInspections, PublishedInspections.All.MonthsBetween()),
        ["publication-times"] = Example(NationalJson.PublicationTimes, PublishedInspections.All.DaysToPublication()),
        ["authority-comparison"] = Example(NationalJson.AuthorityComparison, AllOnTheDay.Compare(
            AuthorityRegister.Find("Nottingham").Authority!, AuthorityRegister.Find("Derby").Authority!).Value),
        ["time-since-inspection"] = Example(
            NationalJson.TimeSinceInspection, NationalPicture.AsOf(Those("Nottingham", "Derby", "Slough").Histories, Day).Value.SinceInspection()),
        ["edition"] = Example(IlacsJson.Edition, Editions.Ilacs2023) with { Answer = null },
        ["editions"] = (IlacsJson.Editions.Write(Editions.All), null),
        ["edition-lookup"] = Example(IlacsJson.EditionLookup, Editions.On(new LocalDate(2026, 11, 29))),
        ["deadline"] = Example(IlacsJson.Deadline, Deadline.Of(DeadlineKind.ActionPlan, publishedOn: Nottingham.Inspections[^1].PublishedOn)),
        ["monitoring-programme"] = Example(IlacsJson.MonitoringProgramme, Nottingham.Monitoring(Day)),
        ["outlook"] = Example(IlacsJson.Outlook, Nottingham.Next(Day)),
        ["intervention-status"] = Example(IlacsJson.InterventionStatus, Intervention.Status(new LocalDate(2023, 5, 1))),
        ["intervention-transitions"] = (IlacsJson.InterventionTransitions.Write(Intervention.CanFollow), null),
        ["review-due"] = Example(IlacsJson.ReviewDue, Intervention.ReviewDue(new LocalDate(2023, 1, 1))!),
        ["persistent-or-systemic-failure"] = Example(
            IlacsJson.PersistentOrSystemicFailure, Those("Sandwell").Histories[0].PersistentOrSystemicFailure(new LocalDate(2018, 1, 29)).Value),
        ["validation-report"] = (IlacsJson.Report.Write(Nottinghamshire.Validate()), Nottinghamshire.Validate()),
        ["refusal"] = Example(IlacsJson.Refusal, Refused),
        ["registered-authority"] = Example(NationalJson.RegisteredAuthority, AuthorityRegister.Find("Nottingham").Authority!),
        ["authority-lookup"] = Example(NationalJson.AuthorityLookup, AuthorityRegister.Find("Dorset", new LocalDate(2018, 6, 1))),
        ["national-picture"] = Example(NationalJson.NationalPicture, NationalPicture.AsOf([Nottingham, Nottinghamshire], Day).Value),
    };

    public static TheoryData<string> Names => [.. Examples.Keys];

    [Fact]
    public void Every_answer_has_an_example_and_a_schema()
    {
        string[] read = ["inspection-history", "intervention-history", "cycle-event", "intervention-event", "document"];
        new[] { IlacsJson.Formats, NationalJson.Formats }.SelectMany(formats => formats).Select(format => format.Name).Except(read).Should().BeEquivalentTo(Examples.Keys);
        ToolDocuments.All.Select(format => format.Name).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_committed_example_is_what_the_library_writes(string name) =>
        Golden.Matches($"seeds/answers/{name}.json", Encoding.UTF8.GetString(Examples[name].Document));

    [Theory]
    [MemberData(nameof(Names))]
    public void An_answer_is_serialised_without_any_set_up_as_the_library_writes_it(string name)
    {
        var (document, answer) = Examples[name];
        var written = JsonNode.Parse(document)!;
        written["document"]!.GetValue<string>().Should().Be(name);
        if (answer is not null)
        {
            JsonNode.DeepEquals(JsonSerializer.SerializeToNode(answer, answer.GetType()), written).Should().BeTrue();
            FluentActions.Invoking(() => JsonSerializer.Deserialize(document, answer.GetType())).Should().Throw<JsonException>().WithMessage("*written, not read*");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_source_stands_once_at_the_end_and_is_cited(string name)
    {
        var document = JsonNode.Parse(Examples[name].Document)!.AsObject();
        var sources = document["sources"]?.AsArray() ?? [];
        sources.Select(source => (int)source!["number"]!).Should().Equal(Enumerable.Range(1, sources.Count));
        sources.Select(source => source!.ToJsonString()[12..]).Should().OnlyHaveUniqueItems();
        if (document.Remove("sources"))
        {
            document.Last().Key.Should().NotBe("sources");
            NumbersCited(document).Distinct().Order().Should().Equal(Enumerable.Range(1, sources.Count));
        }
    }

    [Fact]
    public void An_outlook_is_short_but_for_the_sources_that_it_cites_and_those_of_the_record()
    {
        var outlook = JsonNode.Parse(IlacsJson.Outlook.Write(Nottingham.Next(Day)))!.AsObject();
        outlook["sources"]!.AsArray().Should().HaveCount(18);
        outlook.Remove("sources");
        outlook["expectations"]!.AsArray().Should().HaveCount(3);
        outlook.Remove("expectations");
        outlook.ToJsonString().Length.Should().BeInRange(2000, 2800);
    }

    [Fact]
    public void A_reason_has_its_code_and_its_values_for_another_language()
    {
        var reasons = JsonSerializer.SerializeToNode(Nottingham.Next(Day))!["events"]!.AsArray().SelectMany(one => one!["reasons"]!.AsArray()).ToArray();
        reasons.Single(reason => (string?)reason!["code"] == "visits-held")!["arguments"]!.ToJsonString()
            .Should().Be("""{"held":6,"most":{"maximum":7},"usual":{"minimum":6,"maximum":6}}""");
        reasons.First(reason => (string?)reason!["code"] == "last-inspection")!["arguments"]!.ToJsonString()
            .Should().Be("""{"inspection":{"type":"standard-inspection","began":"2022-07-11","ended":"2022-07-22","edition":"ilacs-2018"}}""");
    }

    [Fact]
    public void A_refusal_has_the_values_of_its_sentence_too()
    {
        JsonNode.Parse(IlacsJson.Refusal.Write(Refused))!["arguments"]!.ToJsonString().Should().Be("""{"day":"2042-01-01","from":"2011-01-01","to":"2028-12-31"}""");
        Answers.Of([.. Generate.CleanHistory.Sample(200, new Rnd(20261129), 40)], []).Where(answer => answer.Format == IlacsJson.Refusal)
            .Select(answer => JsonNode.Parse(answer.Document)!).Should().OnlyContain(refusal => refusal["arguments"]!["day"] != null);
    }

    [Fact]
    public void A_refused_answer_is_the_document_of_its_refusal_and_one_that_was_never_given_is_not_written()
    {
        var expected = JsonNode.Parse(IlacsJson.Refusal.Write(Refused));
        JsonNode.DeepEquals(JsonSerializer.SerializeToNode(WorkingDayCalendar.EnglandAndWales.Add(new LocalDate(2042, 1, 1), 1)), expected).Should().BeTrue();
        JsonSerializer.Serialize(WorkingDayCalendar.EnglandAndWales.Add(new LocalDate(2022, 9, 5), 70)).Should().Be("\"2022-12-13\"");
        JsonSerializer.Serialize(Nottingham.CurrentOverallEffectiveness(Day)).Should().Be("\"inadequate\"");
        JsonSerializer.Serialize(NationalPicture.AsOf([], new LocalDate(1990, 1, 1))).Should().Contain("\"document\":\"refusal\"");
        JsonSerializer.Serialize(AuthorityRegister.On(Day)).Should().StartWith("""[{"schemaVersion":"1.0","document":"registered-authority",""");
        FluentActions.Invoking(() => JsonSerializer.Serialize(default(Answer<LocalDate>))).Should().Throw<JsonException>();
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Answer<LocalDate>>("\"2022-12-13\"")).Should().Throw<JsonException>();
        FluentActions.Invoking(() => JsonSerializer.Serialize(default(Answer<string>))).Should().Throw<InvalidOperationException>("no question of the library has such an answer");
        FluentActions.Invoking(() => IlacsJson.Editions.Write(default)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Every_kind_of_answer_that_may_be_refused_has_a_converter()
    {
        var asked = new[] { typeof(Grade).Assembly, typeof(NationalPicture).Assembly }.SelectMany(assembly => assembly.GetExportedTypes())
            .SelectMany(type => type.GetMethods().Select(method => method.ReturnType).Concat(type.GetProperties().Select(property => property.PropertyType)))
            .Where(type => type.IsConstructedGenericType && type.GetGenericTypeDefinition() == typeof(Answer<>) && !type.ContainsGenericParameters).Distinct().ToArray();
        asked.Should().HaveCountGreaterThan(7).And.OnlyContain(type => Converters.Find(type) != null);
    }

    [Fact]
    public void Every_reason_of_many_histories_is_written_with_values_that_are_described()
    {
        var answers = Answers.Of([.. Generate.CleanHistory.Sample(200, new Rnd(20261129), 40), Nottingham], []).Where(answer => answer.Format == IlacsJson.Outlook || answer.Format == IlacsJson.MonitoringProgramme).ToArray();
        answers.Should().HaveCountGreaterThan(20);
        answers.SelectMany(answer => JsonNode.Parse(answer.Document)!.ToJsonString().Split("\"code\":\"").Skip(1).Select(part => part.Split('"')[0])).Distinct()
            .Should().Contain([ReasonCodes.LastInspection, ReasonCodes.VisitsHeld, ReasonCodes.PandemicPeriod, ReasonCodes.EditionPresumed]);
    }

    [Fact]
    public void A_type_that_can_be_asked_for_is_written_as_a_document_or_is_known_not_to_be()
    {
        var written = new[] { typeof(Grade).Assembly, typeof(NationalPicture).Assembly }.SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => !type.IsInterface && !(type is { IsAbstract: true, IsSealed: true }) && !typeof(Attribute).IsAssignableFrom(type) && !type.Name.Contains("Json", StringComparison.Ordinal) && type.Name != "Enumerator" && !type.Name.StartsWith('<'))
            .Where(type => type.GetCustomAttributes(typeof(System.Text.Json.Serialization.JsonConverterAttribute), false).Length == 0).Select(type => type.Name.Split('`')[0]).Distinct();
        written.Should().BeEquivalentTo(
            // Parts of the framework, which stand in the document of their edition.
            "Area", "AreaJudgement", "CycleParameters", "MonitoringLimits", "Reading",
            // Parts of an answer that its document has in another shape.
            "OverallEffectivenessStatus", "ImprovementNotice", "StatutoryDirection", "AuthorityOutcome", "RegionOutcomes", "AreaChanges", "AuthorityMovement", "InspectionInterval", "FollowedInspection", "InadequateSpell", "SinceInspection",
            // Parts of records and issues, and what is no answer.
            "StatedDate", "StatedJudgement", "UnknownMember", "IssueCode", "TextPosition", "Citation", "WorkingDayCalendar", "PublishedInspections", "PublishedComparison", "PublishedDifference");
    }

    private static NationalPicture AllOnTheDay => NationalPicture.AsOf(PublishedInspections.All.Histories, Day).Value;

    private static PublishedInspections Those(params string[] names) => PublishedInspections.Of(
        $"Inspections of {string.Join(", ", names)}", PublishedInspections.All.Histories.Where(history => names.Contains(history.Authority.Name)));

    private static byte[] Seed(string name) => File.ReadAllBytes(Repository.PathOf($"seeds/records/{name}.json"));

    private static (byte[] Document, object? Answer) Example<T>(JsonOutput<T> format, T answer)
        where T : notnull => (format.Write(answer), answer);

    private static IEnumerable<int> NumbersCited(JsonNode? node) => node switch
    {
        JsonObject some => some.SelectMany(member => member.Key is "evidence" or "nearestFacts" or "publication" or "indication" or "alsoKnown" or "canLeadTo" or "announcedSuccessor"
            ? member.Value!.AsArray().Select(number => (int)number!)
            : NumbersCited(member.Value)),
        JsonArray all => all.SelectMany(NumbersCited),
        _ => [],
    };
}
