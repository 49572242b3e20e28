using Ilacs.Model.Components;
using NodaTime;

namespace Ilacs.Model.Tests.Support;

/// <summary>The passports that are looked at: their pages are made once.</summary>
internal static class Passports
{
    private static readonly Dictionary<string, Lazy<string>> Made = new()
    {
        ["nottingham"] = Page(Record("nottingham"), "2024-11-14", Intervention("seeds/records/nottingham-intervention.json")),
        ["nottinghamshire"] = Page(Record("nottinghamshire"), "2020-11-26"),
        ["no-history"] = Page(new(new("Rutland", OfstedUrn.Parse("80542")), []), "2024-11-14"),
        ["direction"] = Page(
            new(Intervention("seeds/conformance/intervention/cases/kingston-upon-hull.json").Authority, []), "2022-01-01",
            Intervention("seeds/conformance/intervention/cases/kingston-upon-hull.json")),
        ["after-april-2026"] = Page(InspectedAfterApril2026(), "2026-11-22"),
    };

    internal static TheoryData<string> Names => [.. Made.Keys];

    internal static string Html(string name) => Made[name].Value;

    internal static InspectionHistory Record(string name) =>
        IlacsJson.InspectionHistory.Read(File.ReadAllBytes(Repository.PathOf($"seeds/records/{name}.json"))).ValueOrThrow();

    internal static InterventionHistory Intervention(string path) =>
        IlacsJson.InterventionHistory.Read(File.ReadAllBytes(Repository.PathOf(path))).ValueOrThrow();

    internal static string Page(InspectionHistory history, LocalDate asOf, InterventionHistory? intervention = null) =>
        Passport.ToHtmlAsync(history, asOf, intervention).GetAwaiter().GetResult();

    private static Lazy<string> Page(InspectionHistory history, string asOf, InterventionHistory? intervention = null) =>
        new(() => Page(history, Events.Day(asOf), intervention));

    // The first by name of those that Ofsted has published.
    private static InspectionHistory InspectedAfterApril2026() => PublishedInspections.All.Histories
        .Where(history => history.Inspections.Any(inspection => inspection.Edition == Editions.Ilacs2026)).OrderBy(history => history.Authority.Name, StringComparer.Ordinal).First();
}
