using CsvHelper;
using Ilacs.Model;
using Ilacs.Model.Tests.Support;
using NodaTime;
using NodaTime.Text;

namespace Ilacs.Cli.Tests;

/// <summary>The rows of seeds/official/latest-2025-03-31.csv: what Ofsted says was the latest outcome of each authority.</summary>
internal static class OfficialLatest
{
    internal static readonly LocalDate AsAt = new(2025, 3, 31);

    private const string File = "seeds/official/latest-2025-03-31.csv";

    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("dd/MM/uuuu");

    internal static Row[] Rows { get; } = Read();

    /// <summary>The authorities of which the latest outcome is another one here, by name.</summary>
    internal static IEnumerable<string> DiffersFrom(NationalPicture picture)
    {
        var latest = picture.Outcomes.Authorities.ToDictionary(one => one.Authority);
        return Rows.Where(row => !row.Says(latest[row.Authority].Latest)).Select(row => row.Authority.Name);
    }

    private static Row[] Read()
    {
        using var csv = CsvReader.FromFile(Repository.PathOf(File), new() { Separator = ',' });
        var headings = csv.Headers.ToArray();
        string Cell(string heading) => csv.GetString(Array.IndexOf(headings, heading));
        List<Row> rows = [];
        while (csv.Read())
        {
            var authority = AuthorityRegister.Find(GssCode.Parse(Cell("Local authority area code")), AsAt).Authority!;
            OfstedRegion.TryParseLabel(Cell("Ofsted region"), out var region).Should().BeTrue(Cell("Ofsted region"));
            rows.Add(new(
                authority,
                region,
                Day.Parse(Cell("Inspection date")).Value,
                Day.Parse(Cell("Publication date")).Value,
                Label("Overall effectiveness"),
                [
                    Label("The impact of leaders on social work practice with children and families"),
                    Label("The experiences and progress of children who need help and protection"),
                    Label("The experiences and progress of children in care"),
                    .. Cell("The experiences and progress of care leavers").Length > 0 ? [Label("The experiences and progress of care leavers")] : Array.Empty<Grade>(),
                ]));

            Grade Label(string heading)
            {
                Grade.TryParseLabel(Cell(heading), out var grade).Should().BeTrue($"of {authority} '{Cell(heading)}' is a grade");
                return grade;
            }
        }

        return [.. rows];
    }

    /// <param name="Authority">The authority.</param>
    /// <param name="Region">Ofsted's region.</param>
    /// <param name="FirstOnSiteDay">When the inspection began.</param>
    /// <param name="PublishedOn">When its report was published.</param>
    /// <param name="Overall">Overall effectiveness.</param>
    /// <param name="Areas">The areas in the order of the edition; before 2023 the column on children in care has the one judgement on them and care leavers.</param>
    internal sealed record Row(RegisteredAuthority Authority, OfstedRegion Region, LocalDate FirstOnSiteDay, LocalDate PublishedOn, Grade Overall, Grade[] Areas)
    {
        internal bool Says(Inspection? inspection) => inspection is not null
            && inspection.FirstOnSiteDay == FirstOnSiteDay
            && inspection.PublishedOn == (ImpreciseDate)PublishedOn
            && inspection.OverallEffectiveness == Overall
            && inspection.Judgements.Select(area => area.Judgement).SequenceEqual(Areas.Select(grade => (Judgement)grade));
    }
}
