using System.Collections.Immutable;

namespace Ilacs.Model.National;

/// <summary>A time when overall effectiveness was inadequate: from the inspection that found it to the next one that did not.</summary>
public sealed record InadequateSpell
{
    private readonly ValueArray<PublishedInspection> _inadequate;

    internal InadequateSpell(IEnumerable<PublishedInspection> inadequate, PublishedInspection? next)
    {
        _inadequate = new([.. inadequate]);
        Next = next;
    }

    /// <summary>The consecutive inspections that found overall effectiveness inadequate; at least one.</summary>
    public ImmutableArray<PublishedInspection> Inadequate => _inadequate.Items;

    /// <summary>The inspection after them; <c>null</c> if it has not come yet, or the authority was abolished.</summary>
    public PublishedInspection? Next { get; }

    /// <summary>The better grade that <see cref="Next"/> gave; <c>null</c> if it gave no overall effectiveness, or without a next
    /// inspection.</summary>
    public Grade? LeftAs => Next?.Inspection.OverallEffectiveness.Grade;

    /// <summary>The whole months from the first day on site of the first of them to that of <see cref="Next"/>; <c>null</c> without a
    /// better grade, or if a day is not known.</summary>
    public int? Months => LeftAs is null ? null : FollowedInspection.MonthsBetween(Inadequate[0], Next);

    /// <summary>Whether the authority was abolished before its next inspection.</summary>
    public bool EndedWithTheAuthority => Next is null && PublishedFile.IsOfFormerAuthority(Inadequate[0]);

    /// <summary>Such as <c>Trafford (March 2019): inadequate, then Trafford (November 2022): requires improvement</c>.</summary>
    public override string ToString() => new FollowedInspection(Inadequate[0], Next).ToString();
}
