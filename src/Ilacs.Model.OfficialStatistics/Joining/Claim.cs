namespace Ilacs.Model.OfficialStatistics;

/// <summary>The inspection or visit that one row has.</summary>
/// <param name="CycleEvent">The record of it, with the row as its only source.</param>
/// <param name="Row">The row.</param>
/// <param name="Family">Who wrote the file.</param>
/// <param name="Table">The number of the table that has the row, in the order in which tables were given.</param>
/// <param name="Order">The place of the row among all that are joined.</param>
internal sealed record Claim(OnSiteEvent CycleEvent, OfficialRow Row, LayoutFamily Family, int Table, int Order)
{
    internal RecordSource Source => CycleEvent.Sources[0];

    internal Inspection? Inspection => CycleEvent as Inspection;

    internal bool IsOfficial => Family == LayoutFamily.Official;

    internal bool States(string member) => Source.StatedMembers.Contains(member);

    /// <summary>Puts the most reliable claim first: Ofsted's, then records made from the report itself, then what others read out of
    /// reports. Within each group a later release comes before an earlier one, a dated file before one without a date, and otherwise the
    /// file given first.</summary>
    internal static IComparer<Claim> MostReliableFirst { get; } = Comparer<Claim>.Create(static (one, other) =>
        one.Family != other.Family ? Rank(one.Family).CompareTo(Rank(other.Family))
        : (one.Source.Dated?.Earliest, other.Source.Dated?.Earliest) switch
        {
            ({ } day, { } otherDay) when day != otherDay => otherDay.CompareTo(day),
            ({ }, null) => -1,
            (null, { }) => 1,
            _ => one.Order.CompareTo(other.Order),
        });

    private static int Rank(LayoutFamily family) => family switch
    {
        LayoutFamily.Official => 1,
        LayoutFamily.Own => 2,
        _ => 3,
    };
}
