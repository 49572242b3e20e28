using System.Globalization;
using NodaTime;
using static Ilacs.Model.Tests.MarkdownTable;

namespace Ilacs.Model.Tests;

/// <summary>The editions for the guide on them.</summary>
internal static class EditionTables
{
    internal static string All() => Of(
        ["edition", "name", "first day on site from", "to", "overall effectiveness", "areas"],
        Editions.All.Select(edition => new[]
        {
            Code(edition.Code), edition.Name, edition.FirstOnSiteDay.InWords(), LastDay(edition), edition.MakesOverallEffectiveness ? "judged" : "not judged",
            CodesOf(edition.Areas.Select(area => area.Code)),
        }));

    internal static string Areas() => Of(
        ["area", "edition", "title in reports", "role"],
        Editions.All.SelectMany(edition => edition.Areas.Select(area => (edition, area)))
            .GroupBy(one => (one.area.Code, one.area.Title, one.area.Role))
            .Select(group => new[]
            {
                Code(group.Key.Code), string.Join(", ", group.Select(one => one.edition.Name)), group.Key.Title,
                group.Key.Role switch
                {
                    AreaRoles.Leaders => "leaders",
                    AreaRoles.Experiences => "experiences",
                    AreaRoles.SubJudgement => "sub-judgement",
                    _ => throw new InvalidOperationException("An area has one role."),
                },
            }));

    /// <summary>Editions in force as bars, what is only presumed as one of its own.</summary>
    internal static string Timeline() =>
        $"```mermaid\ngantt\n    title First on-site days of each edition\n    dateFormat YYYY-MM-DD\n    axisFormat %Y\n{string.Concat(Editions.All.Select(Bars))}```\n";

    private static string Bars(Edition edition)
    {
        var section = $"    section {edition.Code}\n";
        if (Editions.LastOnSiteDayOf(edition) is { } last)
        {
            return section + Bar("in force", "done", edition.FirstOnSiteDay, last);
        }

        // A bar has an end: a year stands for the presumption, which has none.
        var to = edition.CheckedTo!.Value;
        return section + Bar("in force", "active", edition.FirstOnSiteDay, to) + Bar("presumed until a new one is recorded", "crit", to.PlusDays(1), to.PlusYears(1));
    }

    // The end of a bar is the day after its last.
    private static string Bar(string what, string kind, LocalDate first, LocalDate last) => $"    {what} :{kind}, {Day(first)}, {Day(last.PlusDays(1))}\n";

    private static string LastDay(Edition edition) => Editions.LastOnSiteDayOf(edition) is { } last
        ? last.InWords()
        : $"presumed still in force, last checked on {edition.CheckedTo!.Value.InWords()}";

    private static string Day(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
