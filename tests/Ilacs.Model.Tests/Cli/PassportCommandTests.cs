using System.Text;
using Ilacs.Cli.Tests.Support;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Cli.Tests;

/// <summary><c>ilacs passport</c> writes the page of the library, or nothing.</summary>
public sealed class PassportCommandTests : IDisposable
{
    private static readonly string History = Repository.PathOf("seeds/records/nottingham.json");
    private static readonly string Intervention = Repository.PathOf("seeds/records/nottingham-intervention.json");

    private readonly TemporaryFolder _folder = new();

    private string Page => Path.Combine(_folder.Path, "new", "passport.html");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void It_writes_the_page_of_the_library_whatever_the_order_of_the_records()
    {
        var ran = Ran.With("passport", Intervention, History, "--as-of", "2024-11-14", "-o", Page);
        ran.ExitCode.Should().Be(0);
        ran.Error.Should().BeEmpty();
        ran.Output.Should().Be($"Nottingham (80533), 14 November 2024: written to {Page}\n");
        var bytes = File.ReadAllBytes(Page);
        bytes[0].Should().Be((byte)'<', "there is no byte order mark");
        Encoding.UTF8.GetString(bytes).Should().Be(Passports.Html("nottingham"));
        Directory.GetFileSystemEntries(Path.GetDirectoryName(Page)!).Should().ContainSingle("nothing else is left");
    }

    [Fact]
    public void An_intervention_alone_has_a_page_too()
    {
        Ran.With("passport", Intervention, "--as-of", "2024-11-14", "--output", Page).ExitCode.Should().Be(0);
        File.ReadAllText(Page).Should().Contain("The record has no inspection up to 14 November 2024.");
    }

    [Fact]
    public void Nothing_is_overwritten()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Page)!);
        File.WriteAllText(Page, "mine");
        var ran = Ran.With("passport", History, "--as-of", "2024-11-14", "-o", Page);
        ran.ExitCode.Should().Be(2);
        ran.Error.Should().Contain("exists already and is not overwritten");
        File.ReadAllText(Page).Should().Be("mine");
    }

    [Fact]
    public void Records_of_two_authorities_are_refused()
    {
        var ran = Ran.With("passport", Repository.PathOf("seeds/records/nottinghamshire.json"), Intervention, "--as-of", "2024-11-14", "-o", Page);
        ran.ExitCode.Should().Be(2);
        ran.Error.Should().Be("The records are about two authorities: Nottinghamshire (80534) and Nottingham (80533).\n");
        File.Exists(Page).Should().BeFalse();
    }

    [Fact]
    public void Two_records_of_one_kind_are_refused()
    {
        Ran.With("passport", History, History, "--as-of", "2024-11-14", "-o", Page).Error.Should().Be("Both records are of inspections. Give one of inspections and one of an intervention.\n");
        Ran.With("passport", Intervention, Intervention, "--as-of", "2024-11-14", "-o", Page).Error.Should().Be("Both records are of interventions. Give one of inspections and one of an intervention.\n");
    }

    [Theory]
    [InlineData("seeds/invalid/overall-not-permitted.json")]
    [InlineData("seeds/invalid/event-does-not-follow.json")]
    [InlineData("seeds/invalid/json-malformed.json")]
    [InlineData("seeds/answers/derivation.json")]
    [InlineData("seeds/records/not-there.json")]
    public void A_record_with_errors_has_no_page(string path)
    {
        var ran = Ran.With("passport", Repository.PathOf(path), "--as-of", "2024-11-14", "-o", Page);
        ran.ExitCode.Should().Be(2);
        ran.Error.Should().NotBeEmpty();
        Directory.Exists(Path.GetDirectoryName(Page)).Should().BeFalse();
    }

    [Theory]
    [InlineData("passport", "--as-of", "2024-11-14", "-o", "x.html")]
    [InlineData("passport", "seeds/records/nottingham.json", "-o", "x.html")]
    [InlineData("passport", "seeds/records/nottingham.json", "--as-of", "2024-11-14")]
    public void Record_day_and_file_are_needed(params string[] arguments) => Ran.With(arguments).ExitCode.Should().Be(2);
}
