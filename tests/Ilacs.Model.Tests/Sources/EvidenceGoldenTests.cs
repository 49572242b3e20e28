using System.Text;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Tests;

/// <summary>Who says what the model says, approved by an expert: for every rule, number and period its sources, with the place in them and how strong they are.</summary>
public class EvidenceGoldenTests
{
    [Fact]
    public void Every_rule_number_and_period_rests_on_these_sources() => Golden.Matches(
        "tests/Ilacs.Model.Tests/Golden/sources.txt",
        string.Concat(All().Select(one => Written(one.What, one.Evidence))));

    private static IEnumerable<(string What, IEnumerable<Evidence> Evidence)> All() =>
    [
        .. Editions.All.SelectMany(edition => Of(edition)),
        .. new Parameter[] { AuthorityPeriods.ActionPlan, AuthorityPeriods.DraftActionPlan, AuthorityPeriods.PublicationByTheAuthority, InterventionPeriods.ReviewMonths }
            .Select(parameter => (Named(parameter), parameter.Evidence.AsEnumerable())),
        .. PandemicPeriods.All.Select(fact => ($"{fact.Name}: {fact}", fact.Evidence.AsEnumerable())),
        ("What a working day is", [WorkingDayCalendar.Definition]),
        .. InterventionLifecycle.Transitions.Select(row => ($"{row}: {row.Sentence} {string.Join(' ', row.Guards)}", row.RestsOn.AsEnumerable())),
        .. InterventionLifecycle.NotOffered.Select(one => ($"Not offered: {one.What}", (IEnumerable<Evidence>)[one.Because])),
        .. FindingCatalogue.All.Where(code => code.RestsOn is not null).Select(code => ($"{code}: {code.Title}", (IEnumerable<Evidence>)[code.RestsOn!])),
        ("The register of authorities", AuthorityRegister.Evidence),
        ("The national picture", NationalPicture.RestsOn),
    ];

    private static IEnumerable<(string What, IEnumerable<Evidence> Evidence)> Of(Edition edition) =>
    [
        ($"{edition}", edition.Evidence),
        ($"{edition}, the indicative grade", edition.IndicativeFit is { } fit ? [fit] : []),
        .. edition.Provisions.Select(provision => ($"{edition}, {provision.Id}: {provision.Sentence}", provision.Evidence.AsEnumerable())),
        .. edition.Cycle.All.Select(parameter => ($"{edition}, {Named(parameter)}", parameter.Evidence.AsEnumerable())),
    ];

    private static string Named(Parameter parameter) => $"{parameter} ({parameter.Meaning})";

    private static string Written(string what, IEnumerable<Evidence> evidence)
    {
        StringBuilder text = new(what + "\n");
        foreach (var one in evidence)
        {
            text.Append("  ").Append(one).Append(one.Source.Link is { } link ? $" <{link}>" : "").Append('\n');
        }

        return text.Append('\n').ToString();
    }
}
