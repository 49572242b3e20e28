using System.Collections.Immutable;
using NodaTime;

namespace Ilacs.Model.Testing;

/// <summary>The days on which something in the model begins or ends: editions and their checks, pandemic periods, bank holidays and their calendar,
/// and the register of authorities.</summary>
public static class Boundaries
{
    /// <summary>The days of each kind, kept apart so the many bank holidays do not crowd out the others.</summary>
    internal static ImmutableArray<Boundary[]> Kinds { get; } = [[.. OfEditions()], [.. OfPeriods()], [.. OfTheCalendar()], [.. BankHolidays()], [.. OfTheRegister()]];

    /// <summary>All boundaries by day. A day on which several things begin or end occurs once for each.</summary>
    public static ImmutableArray<Boundary> All { get; } = [.. Kinds.SelectMany(kind => kind).OrderBy(one => one.Day).ThenBy(one => one.What, StringComparer.Ordinal)];

    private static IEnumerable<Boundary> OfEditions() => Editions.All.SelectMany(edition => Of(
        (edition.FirstOnSiteDay, $"first on-site day of {edition.Name}"),
        (Editions.LastOnSiteDayOf(edition), $"last on-site day of {edition.Name}"),
        (edition.CheckedTo, $"last day to which {edition.Name} was checked")));

    private static IEnumerable<Boundary> OfPeriods() => PandemicPeriods.All.SelectMany(period => Of(
        (period.From, $"first day of {period.Code}"),
        (period.LastDay.Earliest, $"earliest last day of {period.Code}"),
        (period.LastDay.Latest, $"latest last day of {period.Code}")));

    private static IEnumerable<Boundary> OfTheCalendar() => Of(
        (WorkingDayCalendar.EnglandAndWales.CoveredFrom, "first day of the calendar of working days"),
        (WorkingDayCalendar.EnglandAndWales.CoveredTo, "last day of the calendar of working days"));

    private static IEnumerable<Boundary> BankHolidays() => WorkingDayCalendar.EnglandAndWales.BankHolidays.Select(day => new Boundary(day, "bank holiday"));

    private static IEnumerable<Boundary> OfTheRegister() => Of(
            (AuthorityRegister.FirstDay, "first day of the register"),
            (AuthorityRegister.CheckedTo, "last day to which the register was checked"),
            (AuthorityRegister.PresumedTo, "last day to which the register is presumed"))
        .Concat(AuthorityRegister.All.SelectMany(authority => Of((authority.From, $"first day of {authority.Name}"), (authority.To, $"last day of {authority.Name}"))));

    private static IEnumerable<Boundary> Of(params (LocalDate? Day, string What)[] some) =>
        some.Where(one => one.Day is not null).Select(one => new Boundary(one.Day!.Value, one.What));
}
