using System.Text.Json.Serialization;
using NodaTime;

namespace Ilacs.Model;

/// <summary>The time in which an event would come if the interval were that of the inspections counted. Not a rule and not a
/// prediction.</summary>
[JsonConverter(typeof(IlacsJsonConverter<ObservedWindow>))]
public sealed record ObservedWindow
{
    private ObservedWindow(Parameter<NumberRange> interval, LocalDate? earliest, LocalDate? latest)
    {
        Interval = interval;
        Earliest = earliest;
        Latest = latest;
    }

    /// <summary>The interval observed, and in how many cases.</summary>
    public Parameter<NumberRange> Interval { get; }

    /// <summary>The first day, inclusive; <c>null</c> if the day from which it is counted may be any earlier one.</summary>
    public LocalDate? Earliest { get; }

    /// <summary>The last day, inclusive; <c>null</c> if the day from which it is counted may be any later one.</summary>
    public LocalDate? Latest { get; }

    /// <summary>Such as "judging by earlier cases between 11 June 2025 and 11 April 2026".</summary>
    public override string ToString() => $"judging by earlier cases {OutlookSentences.Of(this)}";

    /// <summary>The window that lies the interval, in months, after a day; <c>null</c> if the interval is not known.</summary>
    internal static ObservedWindow? MonthsAfter(ImpreciseDate from, Parameter<NumberRange> interval) => interval.TryGetValue(out var months)
        ? new(interval, from.PlusMonths(months.Minimum!.Value).Earliest, from.PlusMonths(months.Maximum!.Value).Latest)
        : null;

    /// <summary>The window that lies the interval, in calendar days, after a day; <c>null</c> if the interval is not known.</summary>
    internal static ObservedWindow? DaysAfter(LocalDate from, Parameter<NumberRange> interval) => interval.TryGetValue(out var days)
        ? new(interval, from.PlusDays(days.Minimum!.Value), from.PlusDays(days.Maximum!.Value))
        : null;
}
