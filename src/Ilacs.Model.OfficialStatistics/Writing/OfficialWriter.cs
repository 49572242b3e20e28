using System.Collections.Immutable;

namespace Ilacs.Model.OfficialStatistics;

/// <summary>Writes histories in the layouts of 2025 and in our own. Reading such a file gives the same records again, except for facts that
/// the layout has no place for.</summary>
public static class OfficialWriter
{
    /// <summary>The layouts that can be written: the history and the year, as Ofsted publishes them since 2025, and our own file of
    /// inspections.</summary>
    public static ImmutableArray<OfficialLayout> Layouts { get; } = [Layouts2025.History, Layouts2025.InYear, OwnLayout.Inspections];

    /// <summary>Writes histories as comma-separated values in UTF-8, a row for each inspection or visit, in the order of the
    /// histories.</summary>
    /// <param name="target">The stream, which stays open.</param>
    /// <param name="layout">One of <see cref="Layouts"/>.</param>
    /// <param name="histories">The histories.</param>
    /// <returns>The facts that are not written because the layout has no place for them. The sources of records are not written
    /// either, and are not listed.</returns>
    /// <exception cref="ArgumentException"><paramref name="layout"/> cannot be written, or a history is <c>null</c>.</exception>
    public static ImmutableArray<NotWritten> Write(Stream target, OfficialLayout layout, IEnumerable<InspectionHistory> histories)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentNullException.ThrowIfNull(histories);
        if (!Layouts.Contains(layout))
        {
            throw new ArgumentException($"The layout {layout} can only be read. Choose one of OfficialWriter.Layouts.", nameof(layout));
        }

        var left = ImmutableArray.CreateBuilder<NotWritten>();
        CsvText.Write(target, [layout.Headings, .. Rows(layout, histories, left)]);
        return left.ToImmutable();
    }

    private static IEnumerable<IReadOnlyList<string>> Rows(OfficialLayout layout, IEnumerable<InspectionHistory> histories, ImmutableArray<NotWritten>.Builder left)
    {
        foreach (var history in histories)
        {
            if (history is null)
            {
                throw new ArgumentException("A history is null.", nameof(histories));
            }

            var writer = new RowWriter(layout, history.Authority, left);
            if (!history.UnknownMembers.IsEmpty)
            {
                left.Add(new(history.Authority, null, "unknownMembers", "No layout has a place for unknown members."));
            }

            if (!history.Coverage.IsEmpty)
            {
                left.Add(new(history.Authority, null, "coverage", "No layout has a place for the coverage of a history."));
            }

            var written = new List<CycleEvent>();
            foreach (var cycleEvent in history.Events)
            {
                if (writer.Row(cycleEvent) is { } row)
                {
                    written.Add(cycleEvent);
                    yield return row;
                }
            }

            writer.TellOfTheAuthority(written);
        }
    }
}
