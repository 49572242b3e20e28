namespace Ilacs.Model.Tests;

/// <summary>Codes that other systems store, each pinned letter by letter.</summary>
public class WireCodeTests
{
    [Fact]
    public void Source_strengths_have_these_codes_strongest_first() =>
        Enum.GetValues<SourceStrength>().Select(one => one.Code()).Should().Equal(
            "statute", "framework", "ofsted-statement", "government-statement", "council-paper", "observed", "unsourced");

    [Fact]
    public void Severities_have_these_codes() =>
        Enum.GetValues<Severity>().Select(one => one.Code()).Should().Equal("error", "warning", "information");

    [Fact]
    public void Verdicts_have_these_codes() =>
        Enum.GetValues<Verdict>().Select(one => one.Code()).Should().Equal("applied", "not-applied", "depends");

    [Fact]
    public void Statuses_have_these_codes()
    {
        Enum.GetValues<EditionLookupStatus>().Select(one => one.Code()).Should().Equal("in-force", "presumed-in-force", "refused");
        Enum.GetValues<OverallEffectivenessStatus>().Select(one => one.Code()).Should().Equal("made", "not-made", "not-made");
    }

    [Fact]
    public void What_is_not_in_a_list_has_no_code()
    {
        FluentActions.Invoking(() => default(SourceStrength).Code()).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => default(Severity).Code()).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => default(Verdict).Code()).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => default(EditionLookupStatus).Code()).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => default(OverallEffectivenessStatus).Code()).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Evidence_says_what_it_rests_on()
    {
        Citation source = new("A paper", "page 2");
        new Evidence("It was so", SourceStrength.CouncilPaper, source).ToString().Should().Be("It was so (council paper; A paper, page 2)");
        new Evidence("It was so", new Observation(3, 4), source).ToString().Should().Be("It was so (observed, 3 of 4; A paper, page 2)");
        FluentActions.Invoking(() => new Evidence("It was so", SourceStrength.Observed, source)).Should().Throw<ArgumentException>("a count is needed");
        FluentActions.Invoking(() => new Evidence("It was so", default(SourceStrength), source)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Evidence(" ", SourceStrength.Statute, source)).Should().Throw<ArgumentException>();
        new Observation(3, 4).WithoutException.Should().BeFalse();
        default(Observation).WithoutException.Should().BeFalse("nothing was observed");
    }
}
