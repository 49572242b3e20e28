namespace Ilacs.Model.OfficialStatistics;

/// <summary>Reads the kind of an inspection or visit as each family of files names it.</summary>
internal static class EventCell
{
    // The words of files for an unknown kind. The scraper writes that the inspection was too long if it had two periods on site.
    private static readonly HashSet<string> NotStated = new(StringComparer.OrdinalIgnoreCase)
    {
        "", "unknown", "inspection duration longer than standard framework", "invalid date format", "invalid end or start date extracted",
    };

    /// <summary>Reads a kind.</summary>
    /// <param name="family">Who wrote it.</param>
    /// <param name="text">The cell; may be empty.</param>
    /// <param name="edition">The edition, if it is known.</param>
    /// <param name="type">The kind; <c>null</c> if the cell does not state it.</param>
    /// <returns>Whether the cell was understood.</returns>
    internal static bool TryRead(LayoutFamily family, string text, Edition? edition, out CycleEventType? type)
    {
        type = null;
        if (family != LayoutFamily.Official)
        {
            // The scraper derives these words from the length of an inspection. They mean nothing for the single inspection framework,
            // which had neither kind.
            var isLengthOnly = edition == Editions.Sif2013;
            switch (text.ToLowerInvariant())
            {
                case "standard":
                    type = isLengthOnly ? null : CycleEventType.StandardInspection;
                    return true;
                case "short":
                    type = isLengthOnly ? null : CycleEventType.ShortInspection;
                    return true;
                case "reinspection":
                    type = CycleEventType.SingleInspectionReinspection;
                    return true;
                default:
                    return NotStated.Contains(text);
            }
        }

        if (CycleEventType.TryParseLabel(text, out var read)
            && (read.IsGraded() || read is CycleEventType.FocusedVisit or CycleEventType.MonitoringVisit))
        {
            type = read;
        }

        return type is not null || NotStated.Contains(text);
    }

    /// <summary>The kinds as a family of files spells them, for messages.</summary>
    internal static string Accepted(LayoutFamily family) => family == LayoutFamily.Official
        ? "ILACS Standard Inspection, ILACS Short Inspection, ILACS Focused Visit, LA Monitoring visit"
        : "standard, short, reinspection";
}
