using Ilacs.Model;
using Ilacs.Model.OfficialStatistics;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Cli.Tests;

/// <summary>Every published inspection of seeds/outcomes/inspections.csv as a record, and all of an authority as a history.</summary>
internal static class SeedInspections
{
    internal const string Path = "seeds/outcomes/inspections.csv";

    internal static OfficialFile File { get; } = OfficialFile.Read(Repository.PathOf(Path));

    internal static (string Authority, Inspection Inspection)[] Records { get; } =
        [.. File.Tables.Single().Rows.Select(row => (row.AuthorityName, (Inspection)row.Events.Single()))];

    internal static InspectionHistory[] Histories { get; } = [.. JoinedHistories.Of(File).Histories];
}
