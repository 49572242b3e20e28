using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ilacs.Model.National;

/// <summary>The latest outcomes of some authorities, counted: those of the whole country or of a region.</summary>
[JsonConverter(typeof(IlacsJsonConverter<Outcomes>))]
public sealed class Outcomes
{
    internal Outcomes(int inRegister, ImmutableArray<AuthorityOutcome> authorities)
    {
        InRegister = inRegister;
        Authorities = authorities;
        Overall = OutcomeCounts.Of(authorities, OverallOf);
        Areas = [.. AreaCodes.Select(code => new AreaOutcomes(code, OutcomeCounts.Of(authorities, inspection => JudgementOf(inspection, code))))];
        Leaders = OutcomeCounts.Of(authorities, JudgementOfLeaders);
        Share = ShareOf(Overall, authorities);
    }

    /// <summary>How many authorities there then were, whether a history was given for them or not.</summary>
    public int InRegister { get; }

    /// <summary>Those of them that are counted, by name.</summary>
    public ImmutableArray<AuthorityOutcome> Authorities { get; }

    /// <summary>Overall effectiveness.</summary>
    public OutcomeCounts Overall { get; }

    /// <summary>How many of those with an overall effectiveness are good or outstanding, as Ofsted publishes it. Refused where none has one
    /// (<see cref="RefusalCodes.NoOutcome"/>), and where the latest inspection of any was made in an edition that makes none
    /// (<see cref="RefusalCodes.OverallNoLongerMade"/>): then no share is one of all, and <see cref="OutcomeCounts.ShareOfThoseWithGrade"/> of
    /// <see cref="Overall"/> says only how those stand that have not been inspected since.</summary>
    public Answer<Share> Share { get; }

    /// <summary>Every area by its code: those of the newest edition in the order of its reports, then those that only earlier ones have.</summary>
    public ImmutableArray<AreaOutcomes> Areas { get; }

    /// <summary>Leaders in whatever edition: the impact of leaders under ILACS, and leadership, management and governance under the single inspection
    /// framework, which Ofsted's statistics put together.</summary>
    public OutcomeCounts Leaders { get; }

    /// <summary>The codes of all areas, in the order of <see cref="Areas"/>.</summary>
    internal static ImmutableArray<string> AreaCodes { get; } =
        [.. Editions.All.Reverse().SelectMany(edition => edition.Areas).Select(area => area.Code).Distinct()];

    /// <summary>What is said of an area.</summary>
    /// <param name="code">The code, such as <c>help-and-protection</c>.</param>
    /// <exception cref="ArgumentException">No edition has an area with this code.</exception>
    public OutcomeCounts Area(string code) =>
        Areas.FirstOrDefault(area => area.Code == code)?.Counts ?? throw new ArgumentException($"No edition has an area '{code}'.", nameof(code));

    /// <summary>Such as <c>overall effectiveness of 100 authorities of 153: … (59%)</c>.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"overall effectiveness of {Authorities.Length} authorities of {InRegister}: {Overall}; good or better {Share}");

    // An edition that makes no overall effectiveness has none, whatever a record says; the rules find that record in error.
    internal static Judgement OverallOf(Inspection inspection) =>
        inspection.Edition.MakesOverallEffectiveness ? inspection.OverallEffectiveness : NoGrade.NotInEdition;

    internal static Judgement JudgementOf(Inspection inspection, string code) =>
        inspection.Judgements.TryGet(code, out var judgement) ? judgement : NoGrade.NotInEdition;

    private static Judgement JudgementOfLeaders(Inspection inspection)
    {
        foreach (var (area, judgement) in inspection.Judgements)
        {
            if (area.Role == AreaRoles.Leaders)
            {
                return judgement;
            }
        }

        return NoGrade.NotInEdition;
    }

    private static Answer<Share> ShareOf(OutcomeCounts overall, ImmutableArray<AuthorityOutcome> authorities)
    {
        if (authorities.Count(one => one.Latest is { Edition.MakesOverallEffectiveness: false }) is > 0 and var without)
        {
            return new(new Refusal(
                RefusalCodes.OverallNoLongerMade,
                FormattableString.Invariant($"Of {without} of the {authorities.Length} authorities the latest inspection made no overall effectiveness, so that no share of them all is good or better."),
                NationalSources.OverallNoLongerMade)
            {
                Arguments = Reason.Named(("without", without), ("authorities", authorities.Length)),
            });
        }

        return overall.ShareOfThoseWithGrade is { } share
            ? new(share)
            : new(new Refusal(RefusalCodes.NoOutcome, "No authority has an overall effectiveness by then, so there is nothing of which a share could be taken."));
    }
}
