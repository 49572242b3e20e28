namespace Ilacs.Model;

// The arithmetic, by the numbers of days: whole weeks are counted at once, and the holidays on weekdays are looked up in a sorted table.
public sealed partial class WorkingDayCalendar
{
    private readonly int _from;
    private readonly int _to;

    // The bank holidays that are not at a weekend.
    private readonly int[] _holidays;

    // For each of them the number that it would have among working days if it were one: its number among weekdays less the holidays before it.
    // From that number on, working days lie a weekday later. Never decreasing.
    private readonly int[] _shifts;

    internal bool Covers(int day) => _from <= day && day <= _to;

    /// <summary>For a covered day.</summary>
    internal bool IsWorkingDay(int day)
    {
        if (!DayNumber.IsWeekday(day))
        {
            return false;
        }

        var holidays = CountTo(_holidays, day);
        return holidays == 0 || _holidays[holidays - 1] != day;
    }

    /// <summary>How many working days there are from one covered day to another that is not before it, both inclusive.</summary>
    internal int Count(int first, int last)
    {
        // Among so many days there are no more holidays.
        var days = last - first + 1;
        var before = CountTo(_holidays, first - 1);
        var holidays = CountTo(_holidays.AsSpan(before, Math.Min(days, _holidays.Length - before)), last);
        return DayNumber.WeekdaysTo(last) - DayNumber.WeekdaysTo(first - 1) - holidays;
    }

    /// <summary>The day a number of working days after a covered one; <c>false</c> if the result is not covered.</summary>
    internal bool TryAdd(int day, int workingDays, out int result)
    {
        result = day;
        if (workingDays == 0)
        {
            return true;
        }

        // Also keeps the sum below from overflowing.
        if (workingDays > _to - day)
        {
            return false;
        }

        // Numbered as if there were no holidays before the covered time.
        var wanted = DayNumber.WeekdaysTo(day) - CountTo(_holidays, day) + workingDays;
        result = DayNumber.Weekday(wanted + CountTo(_shifts, wanted));
        return result <= _to;
    }

    // How many numbers of a sorted table are not greater than a number.
    private static int CountTo(ReadOnlySpan<int> table, int number)
    {
        var (low, high) = (0, table.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (table[middle] <= number)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
