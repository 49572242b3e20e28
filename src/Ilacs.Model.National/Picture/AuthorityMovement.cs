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

    /// <summary>The later inspection.</summary>
    public Inspection Later { get; }

    /// <summary>How overall effectiveness changed.</summary>
    public Change Overall { get; }

    /// <summary>How the judgement of an area changed.</summary>
    /// <param name="code">The code of the area. It is not comparable unless both editions have it.</param>
    public Change Area(string code) => ChangeOf(Outcomes.JudgementOf(First, code), Outcomes.JudgementOf(Later, code));

    /// <summary>Such as <c>Nottingham: from requires improvement (5 November 2018) to inadequate (11 July 2022)</c>.</summary>
    public override string ToString() =>
        $"{Authority.Name}: from {InWords(First)} to {InWords(Later)}";

    private static string InWords(Inspection inspection) => $"{Outcomes.OverallOf(inspection).InWords()} ({inspection.Began.InWords()})";

    private Change ChangeOf(Judgement first, Judgement later) =>
        !_isCertain || !first.TryGetGrade(out var one) || !later.TryGetGrade(out var other) ? Change.NotComparable
        : other.IsBetterThan(one) ? Change.Improved
        : other.IsWorseThan(one) ? Change.Declined
        : one.IsWorseThan(Grade.Good) ? Change.StayedBelowGood
        : Change.StayedGoodOrBetter;
}
