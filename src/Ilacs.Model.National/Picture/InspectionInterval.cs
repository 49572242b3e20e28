using NodaTime;

namespace Ilacs.Model.National;

/// <summary>The time from the first day on site of an inspection to that of the next. Both days are known.</summary>
public sealed record InspectionInterval
{
    internal InspectionInterval(RegisteredAuthority authority, Inspection first, Inspection next)
    {
        Authority = authority;
        First = first;
        Next = next;
        var (from, to) = (first.Began.Day!.Value, next.Began.Day!.Value);
        Months = Period.Between(from, to, PeriodUnits.Months).Months;
        Days = Period.DaysBetween(from, to);
    }

    /// <summary>The authority.</summary>
    public RegisteredAuthority Authority { get; }

    /// <summary>The earlier inspection.</summary>
    public Inspection First { get; }

    /// <summary>The next inspection.</summary>
    public Inspection Next { get; }

    /// <summary>The whole months between them: 36 from 14 May 2018 to 14 May 2021, but 35 to 13 May 2021.</summary>
    public int Months { get; }

    /// <summary>The days between them; 1 from a day to the next.</summary>
    public int Days { get; }

    /// <summary>Such as <c>Nottingham: 44 months from 5 November 2018 to 11 July 2022</c>.</summary>
    public override string ToString() =>
        $"{Authority.Name}: {Words.Count(Months, "month")} from {First.Began.InWords()} to {Next.Began.InWords()}";
}
