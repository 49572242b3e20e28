using FsCheck;
using FsCheck.Fluent;

namespace Ilacs.Model.Tests;

/// <summary>What is found in spans is what is found by looking through all of them.</summary>
public class SpansTests
{
    // No, one, two and more, up to just more than a power of two; bounded or not, and often equal.
    private static readonly Gen<PossibleDays[]> Any =
        from count in Gen.Choose(0, 9)
        from days in Gen.ArrayOf(
            from first in Gen.Choose(0, 7)
            from length in Gen.Choose(0, 4)
            from kind in Gen.Choose(0, 9)
            select kind switch
            {
                0 => PossibleDays.OnOrAfter(DayNumber.ToDate(first)),
                1 => PossibleDays.OnOrBefore(DayNumber.ToDate(first)),
                _ => PossibleDays.Between(DayNumber.ToDate(first), DayNumber.ToDate(first + length)),
            },
            count)
        select days;

    [Fact]
    public void They_stand_in_the_order_in_which_they_begin() => ForAny((days, spans, inOrder) =>
    {
        spans.Count.Should().Be(days.Length);
        Enumerable.Range(0, spans.Count).Select(spans.NumberAt).Should().Equal(inOrder.Select(one => one.Number));
    });

    [Fact]
    public void The_first_that_does_not_begin_before_a_day_is_found() => ForAny((days, spans, inOrder) =>
    {
        for (var day = -2; day < 15; day++)
        {
            spans.FirstNotBefore(day).Should().Be(inOrder.TakeWhile(one => one.Days.EarliestNumber < day).Count(), $"on {day} of {Text(days)}");
        }
    });

    [Fact]
    public void The_first_that_begins_by_one_day_and_lasts_to_another_is_found_from_any_place() => ForAny((days, spans, inOrder) =>
    {
        for (var beginsBy = -1; beginsBy < 13; beginsBy++)
        {
            for (var lastsTo = -1; lastsTo < 13; lastsTo++)
            {
                for (var place = 0; place <= days.Length; place++)
                {
                    // The first that lasts so long, if it also begins in time: what stands after it begins no earlier.
                    var found = Array.FindIndex(inOrder, place, one => one.Days.LatestNumber >= lastsTo && one.Days.EarliestNumber <= beginsBy);
                    spans.First(beginsBy, lastsTo, place).Should().Be(found, $"from {place} by {beginsBy} to {lastsTo} of {Text(days)}");
                }
            }
        }
    });

    [Fact]
    public void That_any_has_one_of_some_days_is_found() => ForAny((days, spans, inOrder) =>
    {
        foreach (var asked in days.Append(PossibleDays.OnDay(3)).Append(PossibleDays.OnDay(12)))
        {
            spans.AnyHas(asked).Should().Be(days.Any(one => one.IsSameDayAs(asked) != Certainty.CertainlyNot), $"of {asked} in {Text(days)}");
        }
    });

    private static void ForAny(Action<PossibleDays[], Spans, (int Number, PossibleDays Days)[]> holds) => Prop.ForAll(
        Any.ToArbitrary(),
        days =>
        {
            (int Number, PossibleDays Days)[] numbered = [.. days.Select((one, i) => (100 + i, one))];
            holds(days, new(numbered), [.. numbered.OrderBy(one => one.Days.EarliestNumber)]);
        }).QuickCheckThrowOnFailure();

    private static string Text(PossibleDays[] days) => string.Join(", ", days);
}
