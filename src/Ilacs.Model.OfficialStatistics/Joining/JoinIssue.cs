namespace Ilacs.Model.OfficialStatistics;

/// <summary>Something found in joining the rows of files.</summary>
/// <param name="Authority">Whose inspection or visit it is, by name.</param>
/// <param name="CycleEvent">The inspection or visit in the joined history; <c>null</c> where the authority as such is meant.</param>
/// <param name="Code">One of <see cref="JoinCodes"/>.</param>
/// <param name="Severity">How serious it is.</param>
/// <param name="Message">What was found, in a plain sentence that names the sources and what each says.</param>
public sealed record JoinIssue(string Authority, OnSiteEvent? CycleEvent, string Code, Severity Severity, string Message)
{
    /// <summary>Such as <c>warning sources-disagree Staffordshire, standard-inspection 2023-11-06: …</c>.</summary>
    public override string ToString() => $"{Severity.Code()} {Code} "
        + $"{Authority}{(CycleEvent is null ? "" : $", {CycleEvent.Type.Code()} {CycleEvent.FirstOnSiteDay}")}: {Message}";
}
