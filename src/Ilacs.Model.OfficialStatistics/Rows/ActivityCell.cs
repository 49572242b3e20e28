namespace Ilacs.Model.OfficialStatistics;

/// <summary>How each family of files names the kind of an inspection or visit.</summary>
internal static class ActivityCell
{
    // What a file writes where it does not know. A duration beyond that of the framework is what the scraper says of inspections with two periods on site.
    private static readonly HashSet<string> NotStated = new(StringComparer.OrdinalIgnoreCase)
    {
        "", "None", "nan", "unknown", "inspection duration longer than standard framework", "invalid date format", "invalid end or start date extracted",
    };

    /// <summary>Reads a kind.</summary>
    /// <param name="family">Who wrote it.</param>
    /// <param name="text">The cell.</param>
    /// <param name="edition">The edition, if it is known.</param>
    /// <param name="type">The kind; <c>null</c> where the cell does not state it.</param>
    /// <returns>Whether the cell was understood.</returns>
    internal static bool TryRead(LayoutFamily family, string text, Edition? edition, out ActivityType? type)
    {
        type = null;
        if (family != LayoutFamily.Official)
        {
            var isSif = edition == Editions.Sif2013;
            type = (text.ToLowerInvariant(), isSif) switch
            {
                ("standard", false) => ActivityType.StandardInspection,
                ("short", false) => ActivityType.ShortInspection,
                ("reinspection", _) => ActivityType.SingleInspectionReinspection,
                _ => null,
            };
            return type is not null || NotStated.Contains(text);
        }

        if (ActivityTypes.TryParseLabel(text, out var read) && (read.IsGraded() || read is ActivityType.FocusedVisit or ActivityType.MonitoringVisit))
        {
            type = read;
        }

        return type is not null || NotStated.Contains(text);
    }
}
