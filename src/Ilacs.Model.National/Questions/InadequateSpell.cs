using System.Collections.Immutable;

namespace Ilacs.Model.National;

/// <summary>The time in which an authority was inadequate: from the inspection that found so to the first that found better.</summary>
public sealed record InadequateSpell
{
    private readonly ValueArray<PublishedInspection> _inadequate;

    internal InadequateSpell(IEnumerable<PublishedInspection> inadequate, PublishedInspection? next)
    {
        _inadequate = new([.. inadequate]);
        Next = next;
    }

    /// <summary>The inspections that found overall effectiveness inadequate, one after the other; at least one.</summary>
    public ImmutableArray<PublishedInspection> Inadequate => _inadequate.Items;

    /// <summary>The inspection after them; <c>null</c> if there is none yet, or the authority was abolished.</summary>
    public PublishedInspection? Next { get; }

    /// <summary>The better grade that <see cref="Next"/> found; <c>null</c> without one, as where it gave no overall effectiveness.</summary>
    public Grade? LeftAs => Next?.Inspection.OverallEffectiveness.Grade;

    /// <summary>The whole months from the first day of the first of them to that of <see cref="Next"/>; <c>null</c> if it found no better
    /// grade, or a day is not known.</summary>
    public int? Months => LeftAs is null ? null : FollowedInspection.MonthsBetween(Inadequate[0], Next);

    /// <summary>Whether the authority was abolished before another inspection.</summary>
    public bool EndedWithTheAuthority => Next is null && PublishedFile.IsOfFormerAuthority(Inadequate[0]);

    /// <summary>Such as <c>Trafford (March 2019): inadequate, then Trafford (November 2022): requires-improvement</c>.</summary>
    public override string ToString() => new FollowedInspection(Inadequate[0], Next).ToString();
}
