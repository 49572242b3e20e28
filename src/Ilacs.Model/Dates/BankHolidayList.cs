namespace Ilacs.Model;

/// <summary>A published list of bank holidays and the years for which the library takes them from it, both inclusive.</summary>
internal readonly record struct BankHolidayList(int FirstYear, int LastYear, Citation Source)
{
    /// <summary>The number of the first day of these years.</summary>
    internal int From => DayNumber.Of(FirstYear, 1, 1);

    /// <summary>The number of their last day.</summary>
    internal int To => DayNumber.Of(LastYear, 12, 31);
}
