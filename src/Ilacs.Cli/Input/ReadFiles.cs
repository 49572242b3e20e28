using Ilacs.Cli.Output;
using Ilacs.Model.OfficialStatistics;

namespace Ilacs.Cli.Input;

/// <summary>Files of published inspections, read one after another; on a terminal a bar shows how far it is.</summary>
internal static class ReadFiles
{
    internal static IReadOnlyList<OfficialFile> From(IReadOnlyList<string> files) => Waiting.For(files.Count, (says, done) =>
    {
        var read = new OfficialFile[files.Count];
        for (var i = 0; i < files.Count; i++)
        {
            var name = Path.GetFileName(files[i]);
            says($"Reading {name}");
            read[i] = OfficialFile.Read(files[i], new() { Progress = new Rows(rows => says(FormattableString.Invariant($"Reading {name}, row {rows}"))) });
            done();
        }

        return read;
    });

    // At once and on the same thread, unlike Progress<T>.
    private sealed class Rows(Action<int> report) : IProgress<int>
    {
        public void Report(int value) => report(value);
    }
}
