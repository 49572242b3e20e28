using System.Text;
using System.Text.Json;
using Ilacs.Model.Tests.Support;
using NodaTime.Text;

namespace Ilacs.Model.Tests;

/// <summary>The real interventions in <c>seeds/conformance/intervention</c>, and sequences that are none.</summary>
public class RealCasesTests
{
    private const string Folder = "seeds/conformance/intervention";

    private static readonly JsonElement Expected = JsonDocument.Parse(Repository.Read($"{Folder}/expected.json")).RootElement;

    public static TheoryData<string> Cases => [.. Files("cases")];

    public static TheoryData<string> Refused => [.. Files("refused")];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_real_case_is_accepted_as_it_happened(string file)
    {
        var result = Read(file);
        result.Issues.Should().BeEmpty();
        var intervention = result.ValueOrThrow();
        intervention.Steps.Should().OnlyContain(step => step.Transition != null && step.Event.Sources.Length > 0);
        intervention.Steps.Select(step => step.State.Code()).Should().Equal(States(file, "cases"));
        foreach (var on in Of(file, "cases").GetProperty("on").EnumerateArray())
        {
            var day = LocalDatePattern.Iso.Parse(on.GetProperty("date").GetString()!).Value;
            intervention.StateOn(day).Select(state => state.Code()).Should().BeEquivalentTo(on.GetProperty("states").EnumerateArray().Select(state => state.GetString()), $"of {day}");
        }
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void Every_refused_event_is_found_and_changes_nothing(string file)
    {
        var result = Read(file);
        var intervention = result.Value!;
        intervention.Steps.Select(step => step.State.Code()).Should().Equal(States(file, "refused"));
        var refusals = Of(file, "refused").GetProperty("refusals").EnumerateArray()
            .Select(one => $"{one.GetProperty("code").GetString()} /events/{one.GetProperty("event").GetInt32()}").ToArray();
        refusals.Should().NotBeEmpty();
        result.Issues.Select(issue => $"{issue.Code} {issue.Pointer[..issue.Pointer.LastIndexOf('/')]}").Should().Equal(refusals);
        intervention.Steps.Count(step => step.Transition is null).Should().Be(refusals.Length);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    [MemberData(nameof(Refused))]
    public void Every_document_is_in_canonical_form(string file) =>
        Encoding.UTF8.GetString(IlacsJson.InterventionHistory.Write(Read(file).Value!)).Should().Be(Repository.Read(Path.Combine(Folder, file)).ReplaceLineEndings("\n"));

    [Fact]
    public void Every_document_is_expected_and_every_expected_one_is_there()
    {
        string[] there =
        [
            .. new[] { "cases", "refused" }.SelectMany(part => Directory.EnumerateFiles(Repository.PathOf($"{Folder}/{part}")).Select(path => $"{part}/{Path.GetFileName(path)}")),
            "../../records/nottingham-intervention.json",
        ];
        there.Should().BeEquivalentTo(Files("cases").Concat(Files("refused")));
    }

    [Fact]
    public void What_each_row_of_the_lifecycle_says_was_seen_is_so()
    {
        foreach (var row in InterventionLifecycle.Transitions)
        {
            var cases = All().Count(intervention => intervention.Steps.Any(step => step.Transition == row));
            var of = All().Count(intervention => StatesEverIn(intervention).Contains(row.From));
            row.Evidence.Where(evidence => evidence.Strength == SourceStrength.Observed).Select(evidence => evidence.Observed)
                .Should().Equal([new Observation(cases, of)], row.ToString());
        }
    }

    [Fact]
    public void What_the_lifecycle_does_not_have_was_needed_by_no_case()
    {
        Observed("Amending").Should().Be(new Observation(0, All().Count()), "every change that a source tells of could be recorded as issued anew");
        var withCommissioner = All().Where(intervention => intervention.Steps.Any(BringsACommissioner)).ToArray();
        var withNoDirection = withCommissioner.Count(intervention => intervention.Steps
            .Any(step => BringsACommissioner(step) && step.State != InterventionState.DirectionOpen));
        Observed("Appointing").Should().Be(new Observation(withNoDirection, withCommissioner.Length));

        static Observation? Observed(string what) => InterventionLifecycle.Unobserved.Single(one => one.What.StartsWith(what, StringComparison.Ordinal)).Evidence.Observed;
        static bool BringsACommissioner(InterventionStep step) =>
            step.Event is CommissionerAppointed || (step.Event is NoticeOrDirectionEvent issued && issued.Conditions.Any(one => one.Kind == ConditionKind.Commissioner));
    }

    [Fact]
    public void Every_other_count_over_the_cases_is_so()
    {
        IssueCodes.EventDoesNotFollow.Evidence!.Observed.Should().Be(new Observation(All().Count(), All().Count()));
        IssueCodes.EventDoesNotFollow.Evidence.Citation.Place.Should().Contain($"{All().Count()} cases");
        var stated = All().SelectMany(intervention => intervention.Steps).Select(step => (step.Event as NoticeOrDirectionEvent)?.ReviewMonths).OfType<int>().ToArray();
        InterventionPeriods.ReviewMonths.Used.Evidence.Observed.Should().Be(new Observation(stated.Count(months => months <= 6), stated.Length));
    }

    private static IEnumerable<InterventionHistory> All() => Files("cases").Select(file => Read(file).ValueOrThrow());

    private static HashSet<InterventionState> StatesEverIn(InterventionHistory intervention) =>
        [intervention.Opening?.State ?? InterventionState.NoNoticeOrDirection, .. intervention.Steps.Select(step => step.State)];

    private static JsonReadResult<InterventionHistory> Read(string file) => IlacsJson.InterventionHistory.Read(File.ReadAllBytes(Repository.PathOf(Path.Combine(Folder, file))));

    private static IEnumerable<string> Files(string part) => Expected.GetProperty(part).EnumerateArray().Select(one => one.GetProperty("file").GetString()!);

    private static JsonElement Of(string file, string part) => Expected.GetProperty(part).EnumerateArray().Single(one => one.GetProperty("file").GetString() == file);

    private static IEnumerable<string> States(string file, string part) => Of(file, part).GetProperty("states").EnumerateArray().Select(state => state.GetString()!);
}
