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
    [InlineData("../2022-09-05", "on or before 5 September 2022")]
    [InlineData("2022-09-05/..", "on or after 5 September 2022")]
    public void A_date_that_may_not_be_known_to_the_day_says_when(string days, string words) => Days(days).When().Should().Be(words);
}
