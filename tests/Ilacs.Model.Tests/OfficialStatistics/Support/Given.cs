using System.Text;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.OfficialStatistics.Tests;

/// <summary>Files for tests, from the repository or from text.</summary>
internal static class Given
{
    internal static readonly string[] Seeds =
    [
        "seeds/outcomes/inspections.csv", "seeds/official/history-2025-03-31.csv", "seeds/official/in-year-2024-25.csv", "seeds/official/latest-2025-03-31.csv",
    ];

    internal static OfficialFile Seed(string path) => OfficialFile.Read(Repository.PathOf(path));

    /// <summary>A file with these lines.</summary>
    internal static OfficialFile Lines(params string[] lines) => Named("given.csv", lines);

    internal static OfficialFile Named(string name, params string[] lines) => Bytes(name, Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n"));

    internal static OfficialFile Bytes(string name, byte[] bytes, FileReadOptions? options = null)
    {
        using var stream = new MemoryStream(bytes);
        return OfficialFile.Read(stream, name, options);
    }

    /// <summary>The only event of the only row.</summary>
    internal static OnSiteEvent TheEvent(this OfficialFile file) => file.Tables.Single().Rows.Single().Events.Single();

    internal static Inspection TheInspection(this OfficialFile file) => (Inspection)file.TheEvent();

    /// <summary>Line, column and code of each problem.</summary>
    internal static string[] Told(this OfficialFile file) => [.. file.Problems.Select(problem => FormattableString.Invariant($"{problem.Line} {problem.Column} {problem.Code}"))];

    internal static string Code(this Judgements judgements, string area) => judgements.TryGet(area, out var judgement) ? judgement.Code : "(not there)";
}
