namespace Ilacs.Model.Sources;

/// <summary>A judgement that a source gives for an area or for overall effectiveness: the same as in the record, or a different
/// one.</summary>
/// <remarks>This keeps the original value of an official file that was corrected later, so a correction does not overwrite it.</remarks>
public readonly record struct StatedJudgement
{
    /// <summary>The name under which the overall effectiveness is stated, as on the wire: <c>overallEffectiveness</c>.</summary>
    public const string Overall = "overallEffectiveness";

    /// <summary>The areas of all editions by their codes, in the order of those: a source is not of one edition.</summary>
    internal static readonly Names Areas = new(
        [.. Editions.All.SelectMany(edition => edition.Areas).Select(area => area.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);

    /// <summary>Records the judgement that a source gives.</summary>
    /// <param name="member">The code of an area of any edition, or <see cref="Overall"/>.</param>
    /// <param name="judgement">The judgement as the source gives it.</param>
    /// <exception cref="ArgumentException">No edition has an area of that code.</exception>
    public StatedJudgement(string member, Judgement judgement)
    {
        if (member != Overall && Areas.IndexOf(member) < 0)
        {
            throw new ArgumentException($"No edition judges that; the names are {Overall}, {Areas}.", nameof(member));
        }

        Member = member;
        Judgement = judgement;
    }

    /// <summary>The code of the area, or <see cref="Overall"/>; <c>null</c> for <c>default</c>.</summary>
    public string Member { get; }

    /// <summary>The judgement as the source gives it.</summary>
    public Judgement Judgement { get; }

    /// <summary>Such as <c>care-leavers good</c>.</summary>
    public override string ToString() => $"{Member} {Judgement}";
}
