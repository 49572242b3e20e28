namespace Ilacs.Model.National;

/// <summary>Two ILACS inspections of an authority, and how overall effectiveness changed from one to the other.</summary>
public sealed record AuthorityMovement
{
    private readonly bool _isCertain;

    internal AuthorityMovement(RegisteredAuthority authority, Inspection first, Inspection later, bool isCertain)
    {
        Authority = authority;
        First = first;
        Later = later;
        _isCertain = isCertain;
        Overall = ChangeOf(Outcomes.OverallOf(first), Outcomes.OverallOf(later));
    }

    /// <summary>The authority.</summary>
    public RegisteredAuthority Authority { get; }

    /// <summary>Its first ILACS inspection.</summary>
    public Inspection First { get; }

    /// <summary>The other one.</summary>
    public Inspection Later { get; }

    /// <summary>How overall effectiveness changed.</summary>
    public Change Overall { get; }

    /// <summary>How the judgement of an area changed.</summary>
    /// <param name="code">The code of the area; where not both editions have it, nothing can be compared.</param>
    public Change Area(string code) => ChangeOf(Outcomes.JudgementOf(First, code), Outcomes.JudgementOf(Later, code));

    /// <summary>Such as <c>Nottingham: from requires-improvement 2018-11-05 to inadequate 2022-07-11</c>.</summary>
    public override string ToString() =>
        $"{Authority.Name}: from {Outcomes.OverallOf(First)} {First.Began} to {Outcomes.OverallOf(Later)} {Later.Began}";

    private Change ChangeOf(Judgement first, Judgement later) =>
        !_isCertain || !first.TryGetGrade(out var one) || !later.TryGetGrade(out var other) ? Change.NotComparable
        : other.IsBetterThan(one) ? Change.Improved
        : other.IsWorseThan(one) ? Change.Declined
        : one.IsWorseThan(Grade.Good) ? Change.StayedBelowGood
        : Change.StayedGoodOrBetter;
}
