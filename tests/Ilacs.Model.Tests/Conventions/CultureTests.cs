using System.Globalization;
using NodaTime;

namespace Ilacs.Model.Tests;

/// <summary>No culture has a say: neither the dotless i of Turkish nor the calendar and digits of Arabic.</summary>
public class CultureTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("de-DE")]
    public void Text_is_read_and_written_the_same_in_every_culture(string culture)
    {
        var invariant = Texts();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Texts().Should().Equal(invariant);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string[] Texts() =>
    [
        .. Grade.All.Select(grade => $"{grade} {Grade.ParseLabel(grade.Label.ToUpperInvariant())} {Grade.Parse(grade.Code)}"),
        .. new LocalDate[] { new(2017, 1, 2), new(2019, 10, 7), new(2026, 11, 21), new(2031, 1, 1) }.Select(day => Editions.On(day).ToString()),
        .. Combinations.OfGrades(Editions.Ilacs2018).Select(judgements => OverallEffectiveness.Derive(judgements).Explain().ToString()),
        new PublishedOutcome("Trafford", new NodaTime.LocalDate(2019, 3, 4), Judgements.Ilacs2018(Grade.Good, Grade.Good, Grade.Good), Grade.Good).ToString(),
        new Observation(1234, 5678).ToString(),
        new LocalDate(2023, 4, 24).InWords(),
        WorkingDayCalendar.EnglandAndWales.Add(new LocalDate(2023, 5, 9), 70).ToString(),
        WorkingDayCalendar.EnglandAndWales.Add(new LocalDate(2028, 5, 9), 1234).ToString(),
        WorkingDayCalendar.EnglandAndWales.Count(new LocalDate(2011, 1, 1), new LocalDate(2023, 5, 9)).ToString(),
        Editions.Ilacs2023.TryFindAreaByLabel("THE EXPERIENCES AND PROGRESS OF CHILDREN IN CARE", out var area) ? area.Code : "not found",
    ];
}
