using System.Collections.Immutable;
using NodaTime;

namespace Ilacs.Model.National;

/// <summary>The sources of the published inspections.</summary>
internal static class PublishedSources
{
    private const string Release2023 = "Ofsted, Children's social care data in England 2023, published on 6 July 2023";
    private const string Release2024 = "Ofsted, Local authority inspection outcomes as at 31 March 2024";
    private const string Release2025 = "Ofsted, Local authority inspection outcomes as at 31 March 2025";

    private static readonly RecordSource Wide2023 = new(
        Release2023, "sheet LA_inspections_2009-2023", null, "publishedOn", "judgements", "overallEffectiveness");

    private static readonly RecordSource Wide2024 = new(
        Release2024, "sheet ILACS_inspections_2018-2024", null, "type", "publishedOn", "judgements", "overallEffectiveness");

    private static readonly RecordSource History2025 = new(
        Release2025, "sheet ILACS_inspection_history", null, "type", "onSite", "publishedOn", "judgements", "overallEffectiveness");

    /// <summary>The sources of all of them, and how the values were checked.</summary>
    internal static ImmutableArray<Evidence> All { get; } =
    [
        new("We read every grade twice in its report: in the table of judgements and in the section headings",
            new Observation(488, 488), KnownSources.AllReports),
        new("Grades, kinds of inspection, first days on site and publication dates match Ofsted's statistics for every inspection in them",
            new Observation(268, 268), new(Release2025, "sheet ILACS_inspection_history")),
        new("Inspections of abolished authorities come from Ofsted's statistics. We did not read their reports",
            SourceStrength.OfstedStatement, new(Release2023, "sheet LA_inspections_2009-2023")),
    ];

    /// <summary>The sources of one inspection.</summary>
    internal static IEnumerable<RecordSource> Of(PublishedFile.Row row, LocalDate published) =>
        row["confidence"].Length == 0
            ? row["regime"] == "sif" ? [Wide2023] : [History2025, Wide2024, Wide2023]
            :
            [
                new("Ofsted's inspection report", null, published, "onSite", "publishedOn", "judgements", "overallEffectiveness"),
                .. row["official_ods"] == "agree" ? [History2025] : Array.Empty<RecordSource>(),
            ];

    /// <summary>The earlier value of a judgement that Ofsted has since corrected.</summary>
    internal static RecordSource OfRevision(PublishedFile.Row row) => new(row["stated_in"], dated: ImpreciseDate.Parse(row["dated"], null))
    {
        StatedJudgements = [new(PublishedFile.AreaOf(row["column"]), PublishedFile.JudgementIn(row["was"]))],
    };
}
