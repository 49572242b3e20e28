using static Ilacs.Model.Tests.Support.Events;

namespace Ilacs.Model.Tests;

/// <summary>Dates as people write them.</summary>
public class DateWordsTests
{
    [Theory]
    [InlineData("2023-04-24", "24 April 2023")]
    [InlineData("2022-09-05", "5 September 2022")]
    [InlineData("9999-12-31", "31 December 9999")]
    public void A_date_is_written_in_British_English(string day, string words) => Day(day).InWords().Should().Be(words);

    [Theory]
    [InlineData("2022-09-05", "on 5 September 2022")]
    [InlineData("2022-07", "in July 2022")]
    [InlineData("2022-09-05/2022-09-09", "between 5 September 2022 and 9 September 2022")]
    [InlineData("../2022-09-04", "before 5 September 2022")]
    [InlineData("../9999-12-31", "on or before 31 December 9999")]
    [InlineData("2019", "in 2019")]
    [InlineData("2022-09-05/..", "on or after 5 September 2022")]
    public void A_date_that_may_not_be_known_to_the_day_says_when(string days, string words) => Days(days).When().Should().Be(words);

    [Theory]
    [InlineData("2022-09-05", "5 September 2022")]
    [InlineData("2022-07", "July 2022")]
    [InlineData("2019", "2019")]
    [InlineData("../2023-08-03", "before 4 August 2023")]
    [InlineData("2022-09-05/..", "on or after 5 September 2022")]
    [InlineData("2022-09-05/2022-09-09", "between 5 September 2022 and 9 September 2022")]
    public void A_date_writes_itself_as_people_do(string days, string words) => Days(days).ToWords().Should().Be(words);

    [Fact]
    public void No_date_has_no_words() => FluentActions.Invoking(() => default(ImpreciseDate).ToWords()).Should().Throw<InvalidOperationException>();

    [Fact]
    public void A_day_as_dotnet_has_it_is_a_date()
    {
        ImpreciseDate date = new DateOnly(2022, 9, 5);
        date.Should().Be(Days("2022-09-05"));
        date.ToDateOnly().Should().Be(new DateOnly(2022, 9, 5));
        Days("2022-09").ToDateOnly().Should().BeNull();
        default(ImpreciseDate).ToDateOnly().Should().BeNull();
        ImpreciseDate.Between(new DateOnly(2022, 9, 1), new DateOnly(2022, 9, 30)).Should().Be(Days("2022-09"));
        ImpreciseDate.OnOrBefore(new DateOnly(2022, 9, 1)).Should().Be(Days("../2022-09-01"));
        ImpreciseDate.OnOrAfter(new DateOnly(2022, 9, 1)).Should().Be(Days("2022-09-01/.."));
        Days("2022-09").Includes(new DateOnly(2022, 9, 30)).Should().BeTrue();
    }

    [Fact]
    public void Every_question_about_a_day_is_answered_for_a_day_as_dotnet_has_it()
    {
        var asked = new[] { typeof(Grade), typeof(NationalPicture) }.SelectMany(type => type.Assembly.GetExportedTypes()).SelectMany(type => type.GetMethods())
            .Where(method => method.GetParameters().Any(one => one.ParameterType == typeof(NodaTime.LocalDate) || one.ParameterType == typeof(NodaTime.LocalDate?)))
            .Where(method => method.Name is not ("op_Implicit" or "Deconstruct" or "ExtendedBy") && !method.Name.StartsWith("set_", StringComparison.Ordinal)).ToArray();
        var doors = new[] { typeof(DateOnlyOverloads), typeof(NationalDateOnlyOverloads) }.SelectMany(type => type.GetMethods()).Select(method => method.Name).ToHashSet();
        asked.Should().HaveCountGreaterThan(20);
        asked.Where(method => !doors.Contains(method.Name)).Select(method => $"{method.DeclaringType!.Name}.{method.Name}").Should().BeEmpty();
    }
}
