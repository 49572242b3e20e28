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
            .. PandemicPeriods.All.Select(fact => Written($"{fact.Name}, {fact.InWords()}", fact.Evidence)),
            Written("The definition of a working day", [WorkingDayCalendar.Definition]),
            $"Bank holidays\n{string.Concat(WorkingDayCalendar.EnglandAndWales.Sources.Select(source => $"  {Cited(source)}\n"))}\n",
            .. InterventionLifecycle.Transitions.Select(row => Written($"{Words.Sentence(row.From.Label())}, then {row.Event.Label()}: {row.To.Label()}. {row.Sentence} {string.Join(' ', row.RefusedWith.Select(issue => issue.Title))}", row.Evidence)),
            .. InterventionLifecycle.Unobserved.Select(one => Written($"Not offered: {one.What}", [one.Evidence])),
            Written("Persistent or systemic failure", PersistentOrSystemicFailure.Evidence),
            .. IssueCodes.All.Where(code => code.Evidence is not null).Select(code => Written($"`{code}`: {code.Title}", [code.Evidence!])),
            Written("The register of authorities", AuthorityRegister.Evidence),
            Written("The national picture", NationalPicture.Evidence),
        ]));

    private static IEnumerable<string> Of(Edition edition) =>
    [
        Written(edition.Name, edition.Evidence),
        Written($"{edition.Name}: the indicative grade", edition.IndicativeFit is { } fit ? [fit] : []),
        .. edition.Rules.Select(rule => Written($"{edition.Name}, {rule.Id}. {rule.Sentence}", rule.Evidence)),
        .. edition.Cycle.All.Select(parameter => Written($"{edition.Name}. {Named(parameter)}", parameter.Evidence)),
    ];

    private static string Named(Parameter parameter) => $"{Words.Sentence(parameter.Meaning)}: {(parameter.IsKnown ? Words.Or(parameter.ValuesInWords.Distinct()) : "not known")}";

    private static string Written(string what, IEnumerable<Evidence> evidence) =>
        $"{what}\n{string.Concat(evidence.Select(Written))}\n";

    private static string Written(Evidence evidence) =>
        $"  {evidence.Statement.TrimEnd('.')}.\n    {(evidence.Observed is { } seen ? $"Observed in {seen}" : Words.Sentence(evidence.Strength.Label()))}: "
        + $"{Cited(evidence.Citation)}\n";

    private static string Cited(Citation source) =>
        $"“{source.Title}”{(source.Place is { } place ? $", {place}" : "")}{(source.Link is { } link ? $" <{link}>" : "")}";
}
