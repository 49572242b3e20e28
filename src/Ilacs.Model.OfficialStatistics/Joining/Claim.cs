namespace Ilacs.Model.OfficialStatistics;

/// <summary>What one row says of one inspection or visit.</summary>
/// <param name="Activity">The record of it, with the row as its only source.</param>
/// <param name="Table">The table that has the row, by the number in which it came.</param>
/// <param name="Order">The place of the row among all that are joined.</param>
internal sealed record Claim(OnSiteActivity Activity, int Table, int Order)
{
    internal RecordSource Source => Activity.Sources[0];

    internal Inspection? Inspection => Activity as Inspection;

    internal bool States(string member) => Source.States.Contains(member);

    /// <summary>Orders claims so that the one comes first that is believed where they differ: the later release before the earlier, a dated file before one
    /// that bears no date, and else as they were given.</summary>
    internal static IComparer<Claim> MostReliableFirst { get; } = Comparer<Claim>.Create(static (one, other) =>
        (one.Source.Dated?.Earliest, other.Source.Dated?.Earliest) switch
        {
            ({ } day, { } otherDay) when day != otherDay => otherDay.CompareTo(day),
            ({ }, null) => -1,
            (null, { }) => 1,
            _ => one.Order.CompareTo(other.Order),
        });
}
