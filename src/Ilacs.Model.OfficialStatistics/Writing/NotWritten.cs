namespace Ilacs.Model.OfficialStatistics;

/// <summary>A fact of a history that was not written, because the layout has no place for it.</summary>
/// <param name="Authority">The authority of the history.</param>
/// <param name="CycleEvent">The event; <c>null</c> for the history as a whole.</param>
/// <param name="Member">The name of the member in JSON; empty if the whole event is not written.</param>
/// <param name="Reason">The reason, in a plain sentence.</param>
public sealed record NotWritten(Authority Authority, CycleEvent? CycleEvent, string Member, string Reason)
{
    /// <summary>Such as <c>Derby, focused visit on 14 May 2024: …</c>.</summary>
    public override string ToString() =>
        $"{Authority.Name}{(CycleEvent is null ? "" : $", {CycleEvent.Summary}")}{(Member.Length == 0 ? "" : $" {Member}")}: {Reason}";
}
