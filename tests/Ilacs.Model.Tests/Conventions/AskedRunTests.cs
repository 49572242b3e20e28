using System.Globalization;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Tests;

/// <summary>A run elsewhere, in another order, is really one.</summary>
public class AskedRunTests
{
    private static readonly CultureInfo AtTheBeginning = CultureInfo.CurrentCulture;

    [Fact]
    public async Task The_run_has_the_culture_and_the_time_zone_that_are_asked_for()
    {
        var asked = AskedCulture.Name ?? AtTheBeginning.Name;
        var pooled = await Task.Run(() => CultureInfo.CurrentCulture.Name);
        var own = "";
        using (ExecutionContext.SuppressFlow())
        {
            var thread = new Thread(() => own = CultureInfo.CurrentCulture.Name);
            thread.Start();
            thread.Join();
        }

        new[] { CultureInfo.CurrentCulture.Name, pooled, own }.Should().Equal(
            [asked, asked, asked], "ILACS_CULTURE names a culture that this machine has data for, or none");
        if (AskedCulture.Name is not null)
        {
            CultureInfo.CurrentUICulture.Name.Should().Be(asked);
        }

        if (TimeZoneInfo.TryFindSystemTimeZoneById(Environment.GetEnvironmentVariable("TZ") ?? "", out var zone))
        {
            TimeZoneInfo.Local.Id.Should().Be(zone.Id);
        }
    }

    [Theory]
    [InlineData("tr-TR", true)]
    [InlineData("TR-tr", false)]
    [InlineData("xx-XX", false)]
    public void A_culture_is_real_if_there_are_data_for_it(string name, bool isReal) => AskedCulture.IsReal(name).Should().Be(isReal);

    [Fact]
    public void The_same_seed_draws_the_same_order_and_another_seed_another()
    {
        string[] all = [.. Enumerable.Range(0, 100).Select(number => $"{number:D2}")];

        var drawn = AskedOrder.Drawn(all, one => one, 1);

        drawn.Should().BeEquivalentTo(all).And.NotEqual(all);
        AskedOrder.Drawn(all.Reverse(), one => one, 1).Should().Equal(drawn);
        AskedOrder.Drawn(all, one => one, 2).Should().NotEqual(drawn);
    }
}
