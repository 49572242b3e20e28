using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ilacs.Model.National;

/// <summary>Counts of the latest outcomes of authorities, in the whole country or in a region.</summary>
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

    /// <summary>The number of authorities that existed on the day, with or without a history.</summary>
    public int InRegister { get; }

    /// <summary>The authorities that are counted, by name.</summary>
    public ImmutableArray<AuthorityOutcome> Authorities { get; }

    /// <summary>The counts for overall effectiveness.</summary>
    public OutcomeCounts Overall { get; }

    /// <summary>The share of authorities with an overall effectiveness grade that are good or outstanding, as Ofsted publishes it. Refused
    /// if none has a grade (<see cref="RefusalCodes.NoOutcome"/>), or if the edition of any latest inspection gives none
    /// (<see cref="RefusalCodes.OverallNoLongerMade"/>). <see cref="OutcomeCounts.ShareOfThoseWithGrade"/> of <see cref="Overall"/> then
    /// covers only authorities not inspected since.</summary>
    public Answer<Share> Share { get; }

    /// <summary>Each area by its code. Areas of the newest edition come first, in the order of its reports, then those of earlier
    /// editions.</summary>
    public ImmutableArray<AreaOutcomes> Areas { get; }

    /// <summary>Leaders in any edition: the impact of leaders under ILACS, and leadership, management and governance under the single
    /// inspection framework. Ofsted's statistics put the two together.</summary>
    public OutcomeCounts Leaders { get; }

    /// <summary>The codes of all areas, in the order of <see cref="Areas"/>.</summary>
    internal static ImmutableArray<string> AreaCodes { get; } =
        [.. Editions.All.Reverse().SelectMany(edition => edition.Areas).Select(area => area.Code).Distinct()];

    /// <summary>The counts for an area.</summary>
    /// <param name="code">The code, such as <c>help-and-protection</c>.</param>
    /// <exception cref="ArgumentException">No edition has an area with this code.</exception>
    public OutcomeCounts Area(string code) =>
        Areas.FirstOrDefault(area => area.Code == code)?.Counts ?? throw new ArgumentException($"No edition has an area '{code}'.", nameof(code));

    /// <summary>Such as <c>100 of 153 authorities counted. Overall effectiveness: … Good or better: 59 of 100 (59%)</c>.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Authorities.Length} of {InRegister} authorities counted. Overall effectiveness: {Overall}. ")
        + (Share.Refusal is { } refusal ? refusal.Reason : $"Good or better: {Share.Value}");

    /// <summary>The label of the areas with a code.</summary>
    internal static string LabelOf(string code) => Editions.All.SelectMany(edition => edition.Areas).First(area => area.Code == code).Label;

    // If the edition gives no overall effectiveness, a record that has one is in error, and the rules say so.
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
                FormattableString.Invariant($"For {without} of {authorities.Length} authorities, the latest inspection gave no overall effectiveness, so a share of all authorities cannot be calculated."),
                NationalSources.OverallNoLongerMade)
            {
                Arguments = Reason.Named(("without", without), ("authorities", authorities.Length)),
            });
        }

        return overall.ShareOfThoseWithGrade is { } share
            ? new(share)
            : new(new Refusal(RefusalCodes.NoOutcome, "No authority has an outcome, so no share can be calculated."));
    }
}
