using System.Collections.Immutable;

namespace Ilacs.Model.OfficialStatistics;

/// <summary>The known layouts.</summary>
public static class OfficialLayouts
{
    /// <summary>Every layout, Ofsted's own first, the newest before the older.</summary>
    public static ImmutableArray<OfficialLayout> All { get; } =
    [
        Layouts2025.Latest, Layouts2025.InYear, Layouts2025.History,
        Layouts2024.Latest, Layouts2024.InYear, Layouts2024.Wide, Layouts2024.Former, Layouts2023.History,
        ScrapedLayouts.Overview, ScrapedLayouts.Page, ScrapedLayouts.History, OwnLayout.Inspections,
    ];
}
