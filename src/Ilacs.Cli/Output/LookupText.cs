using Ilacs.Model;
using NodaTime;

namespace Ilacs.Cli.Output;

/// <summary>Authorities of the register for people and as a table.</summary>
internal static class LookupText
{
    internal static readonly string[] Headings =
    [
        "status", "found", "name", "urn", "dfe_code", "gss_code", "gss_codes", "ofsted_region", "ons_region", "ons_region_code", "from", "to", "predecessors", "successors", "reason",
    ];

    /// <summary>The warning about a day after the register was last checked.</summary>
    internal static string Presumed { get; } =
        $"Presumed: the register was last checked on {AuthorityRegister.CheckedTo.InWords()}, and authorities may have changed since.";

    /// <summary>The statistical code on a day on which the authority existed; otherwise the latest.</summary>
    internal static GssCode? CodeFor(this RegisteredAuthority authority, LocalDate? asOf) =>
        new RegisterEntry(authority, asOf).GssCode;

    /// <summary>A row for the authority that was found, or one for each that it may be; otherwise one with only the reason.</summary>
    internal static IEnumerable<IEnumerable<string?>> Rows(AuthorityLookup lookup, LocalDate? asOf) =>
        lookup.Authority is { } authority ? [Row(lookup, authority, "yes", asOf)]
        : lookup.Candidates.IsEmpty ? [[lookup.Status.Code(), "no", .. Enumerable.Repeat<string?>(null, Headings.Length - 3), lookup.Reason]]
        : lookup.Candidates.Select(candidate => Row(lookup, candidate, "no", asOf));

    internal static void Show(this Screen screen, RegisteredAuthority authority, LocalDate? asOf)
    {
        screen.Strong(InWords(authority));
        screen.Line($"  Ofsted {authority.Urn?.Code ?? "not known"}, DfE {authority.DfeCode?.Code ?? "not known"}, GSS {authority.CodeFor(asOf)?.Code ?? "not known"}");
        if (authority.GssCodes.Length > 1)
        {
            screen.Line($"  GSS codes: {string.Join("; ", authority.GssCodes.Select(one => $"{one.Code}{Time(one.From, one.To, " ")}"))}");
        }

        screen.Line($"  {authority.OnsRegion.Label()}{(authority.OnsRegion.Label() == authority.OfstedRegion.Label() ? "" : $" (Ofsted: {authority.OfstedRegion.Label()})")}");
        List(screen, "Also called", authority.Aliases);
        List(screen, "Before it", authority.Predecessors.Select(InWords));
        List(screen, "After it", authority.Successors.Select(InWords));
    }

    /// <summary>Such as <c>Dorset (to 31 March 2019)</c>.</summary>
    private static string InWords(RegisteredAuthority authority) =>
        Time(authority.From, authority.To, "") is { Length: > 0 } time ? $"{authority.Name} ({time})" : authority.Name;

    private static string Time(LocalDate? from, LocalDate? to, string before) => (from, to) switch
    {
        ({ } first, { } last) => $"{before}from {first.InWords()} to {last.InWords()}",
        ({ } first, null) => $"{before}from {first.InWords()}",
        (null, { } last) => $"{before}to {last.InWords()}",
        _ => "",
    };

    private static void List<T>(Screen screen, string called, IEnumerable<T> all)
    {
        if (all.Any())
        {
            screen.Line($"  {called}: {string.Join("; ", all)}");
        }
    }

    private static IEnumerable<string?> Row(AuthorityLookup lookup, RegisteredAuthority authority, string found, LocalDate? asOf) =>
    [
        lookup.Status.Code(), found, authority.Name, authority.Urn?.Code, authority.DfeCode?.Code, authority.CodeFor(asOf)?.Code, string.Join("; ", authority.GssCodes),
        authority.OfstedRegion.Code(), authority.OnsRegion.Code(), authority.OnsRegion.StatisticalCode(), Day(authority.From), Day(authority.To),
        Dated(authority.Predecessors), Dated(authority.Successors), lookup.Reason,
    ];

    private static string Dated(IEnumerable<RegisteredAuthority> authorities) => string.Join("; ", authorities.Select(one =>
        one.From is null && one.To is null ? one.Name : $"{one.Name} ({string.Join(' ', Dated("from", one.From).Concat(Dated("to", one.To)))})"));

    private static IEnumerable<string> Dated(string word, LocalDate? day) => day is null ? [] : [$"{word} {Day(day)}"];

    private static string? Day(LocalDate? day) => day is { } known ? ImpreciseDate.On(known).ToString() : null;
}
