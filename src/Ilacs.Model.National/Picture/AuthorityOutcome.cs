using System.Collections.Immutable;

namespace Ilacs.Model.National;

/// <summary>An authority that existed on a day, with its latest inspection by that day.</summary>
public sealed record AuthorityOutcome
{
    internal AuthorityOutcome(RegisteredAuthority authority, InspectionHistory history, ImmutableArray<string> unknownCodes, LatestStatus status, Inspection? latest)
    {
        Authority = authority;
        History = history;
        UnknownCodes = unknownCodes;
        Status = status;
        Latest = latest;
    }

    /// <summary>The authority in the register.</summary>
    public RegisteredAuthority Authority { get; }

    /// <summary>The history that was given for it.</summary>
    public InspectionHistory History { get; }

    /// <summary>The codes of <see cref="History"/> that the register does not have, as on the wire; another code found the authority. See
    /// <see cref="AuthorityLookup.UnknownCodes"/>.</summary>
    public ImmutableArray<string> UnknownCodes { get; }

    /// <summary>Whether it is known which inspection was the latest.</summary>
    public LatestStatus Status { get; }

    /// <summary>The latest inspection; <c>null</c> unless <see cref="Status"/> is <see cref="LatestStatus.Inspected"/>.</summary>
    public Inspection? Latest { get; }

    /// <summary>Overall effectiveness as it is counted: that of <see cref="Latest"/>, or <see cref="NoGrade.NotInEdition"/> if its edition
    /// gives none, even if the record has one; <c>null</c> if no latest inspection is known.</summary>
    public Judgement? Overall => Latest is null ? null : Outcomes.OverallOf(Latest);

    /// <summary>Such as <c>Nottingham: standard inspection of 11 to 22 July 2022, inadequate</c>.</summary>
    public override string ToString() => Status switch
    {
        LatestStatus.Inspected => $"{Authority.Name}: {Latest!.Summary}, {Overall!.Value.InWords()}",
        LatestStatus.NotInspected => $"{Authority.Name}: no inspection recorded",
        _ => $"{Authority.Name}: the dates do not show which inspection was the latest",
    };
}
