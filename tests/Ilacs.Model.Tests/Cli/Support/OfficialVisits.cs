using Ilacs.Model;
using Ilacs.Model.OfficialStatistics;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Cli.Tests;

/// <summary>The rows of seeds/official/in-year-2024-25.csv, and the histories of the authorities that were visited.</summary>
internal static class OfficialVisits
{
    internal static OfficialFile File { get; } = OfficialFile.Read(Repository.PathOf("seeds/official/in-year-2024-25.csv"));

    internal static OnSiteEvent[] Events { get; } = [.. File.Tables.Single().Rows.Select(row => row.Events.Single())];

    /// <summary>With the published inspections of the same authorities.</summary>
    internal static InspectionHistory[] Histories { get; } =
        [.. JoinedHistories.Of(SeedInspections.File, File).Histories.Where(history => history.Events.OfType<Visit>().Any())];
}
