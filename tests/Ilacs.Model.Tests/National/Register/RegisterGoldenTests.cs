using System.Globalization;
using System.Text;
using Ilacs.Model.Tests.Support;
using NodaTime;

namespace Ilacs.Model.Tests;

/// <summary>The whole register as an expert reads it.</summary>
public class RegisterGoldenTests
{
    [Fact]
    public void The_register_is_as_approved() => Golden.Matches("tests/Ilacs.Model.Tests/Golden/register.txt", Text());

    private static string Text()
    {
        StringBuilder text = new();
        Line($"England's authorities with children's services from {AuthorityRegister.FirstDay.InWords()}, checked up to {AuthorityRegister.CheckedTo.InWords()}, presumed until {AuthorityRegister.PresumedTo.InWords()}");
        Line($"name: Ofsted's number, Department for Education code, statistical codes; also called; predecessors; successors");
        foreach (var evidence in AuthorityRegister.Evidence)
        {
            Line($"  - {evidence}");
        }

        for (var day = new LocalDate(2014, 4, 1); day < AuthorityRegister.PresumedTo; day = day.PlusYears(1))
        {
            Line($"{day.InWords()}: {AuthorityRegister.On(day).Value.Length}");
        }

        foreach (var region in AuthorityRegister.All.GroupBy(authority => authority.OnsRegion).OrderBy(group => group.Key))
        {
            Line($"");
            Line($"{region.Key.Label()} ({region.Key.StatisticalCode()}; Ofsted: {region.Key.Ofsted().Label()})");
            foreach (var authority in region)
            {
                Line($"  {authority}: {authority.Urn?.Code ?? "no number known"}, {authority.DfeCode?.Code ?? "no code known"}, {(authority.GssCodes.IsEmpty ? "no code known" : string.Join(", ", authority.GssCodes))}{Part("also", authority.Aliases)}{Part("before it", authority.Predecessors)}{Part("after it", authority.Successors)}");
            }
        }

        Line($"");
        Line($"Evidence for the entries");
        foreach (var group in AuthorityRegister.All.SelectMany(authority => authority.Evidence, (authority, evidence) => (authority, evidence)).GroupBy(one => one.evidence, one => one.authority))
        {
            Line($"  - {group.Key}{(group.Key.Citation.Link is { } link ? $" {link}" : "")}");
            Line($"    {(group.Count() > 11 ? $"{group.Count()} authorities" : string.Join(", ", group))}");
        }

        return text.ToString();

        void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
    }

    private static string Part<T>(string called, IReadOnlyCollection<T> all) => all.Count == 0 ? "" : $"; {called}: {string.Join(" | ", all)}";
}
