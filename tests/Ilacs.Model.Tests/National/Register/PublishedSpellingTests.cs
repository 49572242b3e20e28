using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Tests;

/// <summary>Spellings that public tables have, each with the codes that stand beside it there: those of the Department, of official
/// statistics, mySociety and Data to Insight.</summary>
public class PublishedSpellingTests
{
    private static readonly string[] Separators = [" / ", "|"];

    [Fact]
    public void Of_589_published_spellings_566_are_found_and_none_wrongly()
    {
        var rows = CsvRows.Of("tests/Ilacs.Model.Tests/National/Register/names.csv");
        rows.Should().HaveCount(589);
        var found = 0;
        foreach (var row in rows)
        {
            var codes = row["dfe_codes"].Split(Separators, default).Concat(row["gss_codes"].Split(Separators,
                default)).Where(code => code.Length > 1).ToArray();
            var meant = codes.Select(code => AuthorityRegister.Find(code).Authority).OfType<RegisteredAuthority>().Distinct().ToArray();
            var lookup = AuthorityRegister.Find(row["name"]);
            if (meant.Length == 1)
            {
                lookup.Authority.Should().BeSameAs(meant[0], row["name"]);
                found++;
            }
            else
            {
                lookup.IsFound.Should().BeFalse(row["name"]);
                lookup.Status.Should().Be(codes.Length == 1 ? AuthorityRegister.Find(codes[0]).Status : AuthorityLookupStatus.Ambiguous,
                    row["name"]);
                meant.Should().BeSubsetOf(lookup.Candidates, row["name"]);
            }
        }

        found.Should().Be(566);
    }
}
