using Ilacs.Cli.Output;
using Ilacs.Cli.Tests.Support;

namespace Ilacs.Cli.Tests;

/// <summary>Files of one run are there all or not at all.</summary>
public sealed class WholeOrNothingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Complete_files_are_where_they_belong_and_nothing_else_is()
    {
        Write(At("new/deep"), "b", "a");
        Names(At("new/deep")).Should().Equal("a", "b");
    }

    [Fact]
    public void What_is_not_completed_leaves_nothing_not_even_a_folder()
    {
        using (var files = new WholeOrNothing(At("new/deep")))
        {
            files.Create("a").Dispose();
        }

        Directory.Exists(At("new")).Should().BeFalse();
    }

    [Fact]
    public void A_file_that_is_there_is_not_overwritten_and_none_is_written()
    {
        Directory.CreateDirectory(At("there"));
        File.WriteAllText(At("there/b"), "before");
        FluentActions.Invoking(() => Write(At("there"), "a", "b", "c")).Should().Throw<IOException>().WithMessage("*b' exists already and is not overwritten");
        Names(At("there")).Should().Equal("b");
        File.ReadAllText(At("there/b")).Should().Be("before");
    }

    [Fact]
    public void Of_two_runs_into_one_folder_one_is_whole_and_the_other_leaves_nothing()
    {
        using (var one = new WholeOrNothing(At("there")))
        {
            one.Create("a").Dispose();
            one.Create("common").Dispose();
            using var other = new WholeOrNothing(At("there"));
            other.Create("b").Dispose();
            other.Create("common").Dispose();
            other.Commit();
            one.Invoking(run => run.Commit()).Should().Throw<IOException>();
        }

        Names(At("there")).Should().Equal("b", "common");
    }

    [Fact]
    public void An_empty_folder_that_was_there_stays()
    {
        Directory.CreateDirectory(At("there"));
        using (var files = new WholeOrNothing(At("there")))
        {
            files.Create("a").Dispose();
        }

        Names(At("there")).Should().BeEmpty();
    }

    private static void Write(string folder, params string[] names)
    {
        using var files = new WholeOrNothing(folder);
        foreach (var name in names)
        {
            files.Create(name).Dispose();
        }

        files.Commit();
    }

    private static string[] Names(string folder) => [.. Directory.GetFileSystemEntries(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private string At(string path) => Path.Combine(_folder.Path, path);
}
