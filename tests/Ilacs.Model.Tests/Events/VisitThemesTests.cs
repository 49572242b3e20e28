using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Tests;

public class VisitThemesTests
{
    private static readonly VisitTheme[] Themes = Enum.GetValues<VisitTheme>();

    [Fact]
    public void Themes_have_these_codes_labels_and_official_labels() =>
        Themes.Select(theme => $"{(int)theme} {theme.Code()} | {theme.Label()} | {theme.OfficialLabel() ?? "none"}").Should().Equal(
            "1 front-door | front door | Front door",
            "2 children-in-need-or-subject-to-a-plan | children in need and child protection plans | Children in need/subject to a plan",
            "3 vulnerable-adolescents | vulnerable children at extra-familial risk | Vulnerable adolescents",
            "4 children-in-care | children in care | Children in care",
            "5 achieving-permanence | planning and achieving permanence | Achieving permanence",
            "6 care-leavers | care leavers | Care leavers",
            "7 placement-decisions-for-older-children | placement decision-making for older children | none");

    [Fact]
    public void Every_name_is_read_as_the_theme_that_it_names()
    {
        foreach (var theme in Themes)
        {
            VisitTheme.TryParseCode(theme.Code(), out var byCode).Should().BeTrue();
            VisitTheme.TryParseLabel(theme.Label(), out var byTopic).Should().BeTrue();
            (byCode, byTopic).Should().Be((theme, theme));
            VisitTheme.TryParseLabel($" {theme.Label().ToUpperInvariant().Replace(" ", "\u00A0 \n", StringComparison.Ordinal)} ", out var printed).Should().BeTrue();
            printed.Should().Be(theme);
        }
    }

    [Theory]
    [InlineData("Front door", VisitTheme.FrontDoor)]
    [InlineData("Children in need/subject to a plan", VisitTheme.ChildrenInNeedOrSubjectToAPlan)]
    [InlineData("Vulnerable adolescents", VisitTheme.VulnerableAdolescents)]
    [InlineData("Children in care", VisitTheme.ChildrenInCare)]
    [InlineData("Achieving permanence", VisitTheme.AchievingPermanence)]
    [InlineData("Care leavers", VisitTheme.CareLeavers)]
    public void The_six_official_labels_are_read(string label, VisitTheme expected)
    {
        VisitTheme.TryParseLabel(label, out var theme).Should().BeTrue();
        theme.Should().Be(expected);
    }

    [Theory]
    [InlineData("")]
    [InlineData("front-door")]
    [InlineData("Children")]
    [InlineData(null)]
    public void Anything_else_is_no_theme(string? text)
    {
        VisitTheme.TryParseLabel(text, out var theme).Should().BeFalse();
        theme.Should().Be(default(VisitTheme));
        VisitTheme.TryParseCode("Front door", out theme).Should().BeFalse();
        VisitTheme.TryParseCode((string?)null, out theme).Should().BeFalse();
        FluentActions.Invoking(() => theme.Code()).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => theme.Label()).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => theme.OfficialLabel()).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new FocusedVisit { OnSite = Events.Focused("2022-04-26").OnSite, Theme = default(VisitTheme) }).Should().Throw<ArgumentException>();
    }
}
