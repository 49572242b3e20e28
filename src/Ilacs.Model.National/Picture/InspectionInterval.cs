using NodaTime;

namespace Ilacs.Model.National;

/// <summary>The time from the first on-site day of an inspection to that of the next, both known to the day.</summary>
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

    /// <summary>The inspection.</summary>
    public Inspection First { get; }

    /// <summary>The next one.</summary>
    public Inspection Next { get; }

    /// <summary>The whole months between them: 36 from 14 May 2018 to 14 May 2021, and 35 to the day before.</summary>
    public int Months { get; }

    /// <summary>The days between them: 1 to the next day.</summary>
    public int Days { get; }

    /// <summary>Such as <c>Nottingham: 44 months from 2018-11-05 to 2022-07-11</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Authority.Name}: {Months} months from {First.Began} to {Next.Began}");
}
