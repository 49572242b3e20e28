namespace Ilacs.Model.Tests;

public class AuthorityTests
{
    [Theory]
    [InlineData("E06000018")]
    [InlineData("E08000038")]
    [InlineData("E09000002")]
    [InlineData("E10000024")]
    public void A_GSS_code_is_read_and_written(string code)
    {
        GssCode.Parse(code).Code.Should().Be(code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("E07000001")]
    [InlineData("E11000001")]
    [InlineData("E06000000")]
    [InlineData("W06000001")]
    [InlineData("e06000018")]
    [InlineData("E0600018")]
    [InlineData("E060000188")]
    [InlineData(" E06000018")]
    [InlineData("E0600001٨")]
    [InlineData("891")]
    [InlineData("80533")]
    public void Nothing_else_is_read_as_a_GSS_code(string text) => GssCode.TryParse(text, out _).Should().BeFalse();

    [Theory]
    [InlineData("201")]
    [InlineData("891")]
    [InlineData("943")]
    public void A_DfE_code_is_read_and_written(string code) => DfeCode.Parse(code).Code.Should().Be(code);

    [Theory]
    [InlineData("")]
    [InlineData("89")]
    [InlineData("8910")]
    [InlineData("091")]
    [InlineData("89a")]
    [InlineData("-91")]
    [InlineData("E06000018")]
    [InlineData("80533")]
    public void Nothing_else_is_read_as_a_DfE_code(string text) => DfeCode.TryParse(text, out _).Should().BeFalse();

    [Theory]
    [InlineData("80418")]
    [InlineData("80584")]
    [InlineData("2532283")]
    [InlineData("2733698")]
    public void An_Ofsted_URN_is_read_and_written_and_is_not_always_80xxx(string code) => OfstedUrn.Parse(code).Code.Should().Be(code);

    [Theory]
    [InlineData("")]
    [InlineData("891")]
    [InlineData("08041")]
    [InlineData("80418000")]
    [InlineData("8041x")]
    [InlineData("+80418")]
    public void Nothing_else_is_read_as_an_Ofsted_URN(string text)
    {
        OfstedUrn.TryParse(text, out var urn).Should().BeFalse();
        urn.IsDefault.Should().BeTrue();
        FluentActions.Invoking(() => OfstedUrn.Parse(text)).Should().Throw<FormatException>();
    }

    [Fact]
    public void Codes_of_every_number_survive_writing_and_reading()
    {
        foreach (var number in Enumerable.Range(100, 900))
        {
            var text = $"{number}";
            DfeCode.Parse(text).Code.Should().Be(text);
        }
    }

    [Fact]
    public void Default_is_no_code()
    {
        default(GssCode).IsDefault.Should().BeTrue();
        default(GssCode).ToString().Should().Be("(no code)");
        FluentActions.Invoking(() => default(GssCode).Code).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => default(DfeCode).Code).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => default(OfstedUrn).Code).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void An_authority_has_a_name_and_codes_that_are_codes()
    {
        var urn = OfstedUrn.Parse("80534");
        new Authority("Nottinghamshire", urn).Should().Be(new Authority("Nottinghamshire", urn));
        new Authority("Nottinghamshire", urn).Should().NotBe(new Authority("Nottinghamshire", urn, DfeCode.Parse("891")));
        FluentActions.Invoking(() => new Authority(" ", urn)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Authority("A", default(OfstedUrn))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Authority("A", urn, default(DfeCode))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Authority("A", urn, null, default(GssCode))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void An_authority_that_is_no_more_may_have_no_number_with_Ofsted_but_it_has_some_code()
    {
        new Authority("Cumbria", null, DfeCode.Parse("909")).Urn.Should().BeNull();
        FluentActions.Invoking(() => new Authority("A", null)).Should().Throw<ArgumentException>();
        var history = new InspectionHistory(new("Cumbria", null, DfeCode.Parse("909")), []);
        (IlacsJson.InspectionHistory.Read(IlacsJson.InspectionHistory.Write(history)).ValueOrThrow() == history).Should().BeTrue();
    }
}
