namespace Ilacs.Model.OfficialStatistics;

/// <summary>An agreement, a difference or a problem found when the rows of files were joined.</summary>
/// <param name="Authority">The name of the authority.</param>
/// <param name="CycleEvent">The inspection or visit in the joined history; <c>null</c> if the issue is about the authority itself.</param>
/// <param name="Code">One of <see cref="JoinCodes"/>.</param>
/// <param name="Severity">How serious it is.</param>
/// <param name="Message">The issue in plain English, with the sources and the value of each.</param>
public sealed record JoinIssue(string Authority, OnSiteEvent? CycleEvent, string Code, Severity Severity, string Message)
{
    /// <summary>Such as <c>warning sources-disagree Staffordshire, standard inspection on 6 November 2023: …</c>.</summary>
    public override string ToString() => $"{Severity.Code()} {Code} "
        + $"{Authority}{(CycleEvent is null ? "" : $", {CycleEvent.Summary}")}: {Message}";
}
