using System.Collections.Immutable;

namespace Ilacs.Model.National;

/// <summary>An authority that existed on a day, with its latest inspection by then.</summary>
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

    /// <summary>The authority, as the register has it.</summary>
    public RegisteredAuthority Authority { get; }

    /// <summary>The history that was given for it.</summary>
    public InspectionHistory History { get; }

    /// <summary>The codes of <see cref="History"/> that the register does not have, as on the wire, though it was found by others; see
    /// <see cref="AuthorityLookup.UnknownCodes"/>.</summary>
    public ImmutableArray<string> UnknownCodes { get; }

    /// <summary>Whether it is known which inspection was the latest.</summary>
    public LatestStatus Status { get; }

    /// <summary>The latest inspection; <c>null</c> unless <see cref="Status"/> is <see cref="LatestStatus.Inspected"/>.</summary>
    public Inspection? Latest { get; }

    /// <summary>Overall effectiveness as it is counted: what <see cref="Latest"/> says, and <see cref="NoGrade.NotInEdition"/> where its edition makes none, though
    /// the record states one; <c>null</c> where no latest inspection is known.</summary>
    public Judgement? Overall => Latest is null ? null : Outcomes.OverallOf(Latest);

    /// <summary>Such as <c>Nottingham: standard-inspection 2022-07-11 to 2022-07-22 (ilacs-2018), inadequate</c>.</summary>
    public override string ToString() => Status switch
    {
        LatestStatus.Inspected => $"{Authority.Name}: {Latest!.Summary}, {Overall}",
        LatestStatus.NotInspected => $"{Authority.Name}: no inspection recorded",
        _ => $"{Authority.Name}: not certain which inspection was the latest",
    };
}
