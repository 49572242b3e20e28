using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Tests;

/// <summary>Who says what the model says, approved by an expert: for every rule, number and period its sources, with the place in them and how strong they are.</summary>
public class EvidenceGoldenTests
{
    [Fact]
    public void Every_rule_number_and_period_rests_on_these_sources() => Golden.Matches(
        "tests/Ilacs.Model.Tests/Golden/sources.txt",
        string.Concat(
        [
            .. Editions.All.SelectMany(Of),
            .. new Parameter[] { AuthorityPeriods.ActionPlan, AuthorityPeriods.DraftActionPlan, AuthorityPeriods.PublicationByTheAuthority, InterventionPeriods.ReviewMonths }
                .Select(parameter => Written(Named(parameter), parameter.Evidence)),
            .. PandemicPeriods.All.Select(fact => Written($"{fact.Name}: {fact}", fact.Evidence)),
            Written("What a working day is", [WorkingDayCalendar.Definition]),
            $"Which days are bank holidays\n{string.Concat(WorkingDayCalendar.EnglandAndWales.Sources.Select(source => $"  {source}{LinkOf(source)}\n"))}\n",
            .. InterventionLifecycle.Transitions.Select(row => Written($"{row}: {row.Sentence} {string.Join(' ', row.RefusedWith.Select(issue => issue.Title))}", row.Evidence)),
            .. InterventionLifecycle.Unobserved.Select(one => Written($"Not offered: {one.What}", [one.Evidence])),
            Written("Persistent or systemic failure", PersistentOrSystemicFailure.Evidence),
            .. IssueCodes.All.Where(code => code.Evidence is not null).Select(code => Written($"{code}: {code.Title}", [code.Evidence!])),
            Written("The register of authorities", AuthorityRegister.Evidence),
            Written("The national picture", NationalPicture.Evidence),
        ]));

    private static IEnumerable<string> Of(Edition edition) =>
    [
        Written($"{edition}", edition.Evidence),
        Written($"{edition}, the indicative grade", edition.IndicativeFit is { } fit ? [fit] : []),
        .. edition.Rules.Select(rule => Written($"{edition}, {rule.Id}: {rule.Sentence}", rule.Evidence)),
        .. edition.Cycle.All.Select(parameter => Written($"{edition}, {Named(parameter)}", parameter.Evidence)),
    ];

    private static string Named(Parameter parameter) => $"{parameter} ({parameter.Meaning})";

    private static string Written(string what, IEnumerable<Evidence> evidence) =>
        $"{what}\n{string.Concat(evidence.Select(one => $"  {one}{LinkOf(one.Citation)}\n"))}\n";

    private static string LinkOf(Citation source) => source.Link is { } link ? $" <{link}>" : "";
}
