namespace Ilacs.Model.OfficialStatistics;

/// <summary>Something in a history that a layout has no place for.</summary>
/// <param name="Authority">Whose history it is.</param>
/// <param name="CycleEvent">The event; <c>null</c> where the history as a whole is meant.</param>
/// <param name="Member">The member by its name on the wire; empty where the whole event is not written.</param>
/// <param name="Reason">Why not, in a plain sentence.</param>
public sealed record NotWritten(Authority Authority, CycleEvent? CycleEvent, string Member, string Reason)
{
    /// <summary>Such as <c>Derby, focused-visit 2024-05-14: …</c>.</summary>
    public override string ToString() =>
        $"{Authority.Name}{(CycleEvent is null ? "" : $", {CycleEvent.Summary}")}{(Member.Length == 0 ? "" : $" {Member}")}: {Reason}";
}
