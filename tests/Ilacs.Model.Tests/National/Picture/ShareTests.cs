namespace Ilacs.Model.Tests;

public class ShareTests
{
    [Fact]
    public void A_share_is_printed_in_whole_per_cent_with_a_half_rounded_up()
    {
        for (var of = 1; of <= 200; of++)
        {
            for (var count = 0; count <= of; count++)
            {
                Share share = new(count, of);
                share.Percent.Should().Be((int)Math.Round(100m * count / of, MidpointRounding.AwayFromZero), share.ToString());
                share.Value.Should().Be((double)count / of).And.BeInRange(0, 1);
            }
        }

        new Share(91, 151).ToString().Should().Be("91 of 151 (60%)");
        new Share(1, 8).Percent.Should().Be(13);
        new Share(int.MaxValue, int.MaxValue).Percent.Should().Be(100);
    }

    [Fact]
    public void Equal_shares_are_of_the_same_counts() => new Share(1, 2).Should().Be(new Share(1, 2)).And.NotBe(new Share(2, 4));

    [Fact]
    public void There_is_no_share_of_nothing_and_none_of_more_than_all()
    {
        FluentActions.Invoking(() => new Share(0, 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new Share(-1, 2)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new Share(3, 2)).Should().Throw<ArgumentOutOfRangeException>();
        default(Share).ToString().Should().Be("0 of 0");
        FluentActions.Invoking(() => default(Share).Value).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => default(Share).Percent).Should().Throw<InvalidOperationException>();
    }
}
