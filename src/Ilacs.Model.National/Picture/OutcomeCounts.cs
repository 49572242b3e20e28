using System.Text.Json.Serialization;

namespace Ilacs.Model.National;

/// <summary>The number of authorities whose latest inspection gave each grade, or no grade for each reason, for one judgement.</summary>
/// <remarks>Each authority is counted once. The counts add up to <see cref="Authorities"/>.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<OutcomeCounts>))]
public sealed record OutcomeCounts
{
    private OutcomeCounts(ReadOnlySpan<int> byJudgement, int notInspected, int notCertain)
    {
        NotKnown = byJudgement[Judgement.Of(NoGrade.NotKnown).Value];
        Grades = new(
            byJudgement[Grade.Outstanding.Value], byJudgement[Grade.Good.Value], byJudgement[Grade.RequiresImprovement.Value],
            byJudgement[Grade.Inadequate.Value]);
        NotJudged = byJudgement[Judgement.Of(NoGrade.NotJudged).Value];
        NotInEdition = byJudgement[Judgement.Of(NoGrade.NotInEdition).Value];
        NotInspected = notInspected;
        NotCertain = notCertain;
    }

    /// <summary>Authorities with a grade, by grade.</summary>
    public GradeCounts Grades { get; }

    /// <summary>Authorities whose inspection did not make this judgement, although its edition has it.</summary>
    public int NotJudged { get; }

    /// <summary>Authorities whose latest inspection is of an edition without this judgement, such as overall effectiveness since April
    /// 2026. A grade that a record has in error does not count.</summary>
    public int NotInEdition { get; }

    /// <summary>Authorities whose record of the inspection does not have this judgement.</summary>
    public int NotKnown { get; }

    /// <summary>Authorities without a recorded inspection by the day.</summary>
    public int NotInspected { get; }

    /// <summary>Authorities whose dates do not show which inspection was the latest.</summary>
    public int NotCertain { get; }

    /// <summary>All authorities, with or without a grade.</summary>
    public int Authorities => Grades.Total + NotJudged + NotInEdition + NotKnown + NotInspected + NotCertain;

    /// <summary>The share of authorities with a grade that are good or outstanding; <c>null</c> if none has a grade. Check how many have no
    /// grade: they are not part of it.</summary>
    public Share? ShareOfThoseWithGrade => Grades.Total > 0 ? new(Grades.GoodOrBetter, Grades.Total) : null;

    /// <summary>The number of inspected authorities without a grade, for one reason.</summary>
    /// <param name="reason">The reason.</param>
    public int Of(NoGrade reason) =>
        reason == NoGrade.NotJudged ? NotJudged
        : reason == NoGrade.NotInEdition ? NotInEdition
        : NotKnown;

    /// <summary>Such as <c>30 outstanding, 61 good, 45 requires improvement, 15 inadequate, 2 without a grade</c>.</summary>
    public override string ToString() =>
        string.Join(", ", Grade.All.Select(grade => FormattableString.Invariant($"{Grades[grade]} {grade.InWords()}")))
        + FormattableString.Invariant($", {Authorities - Grades.Total} without a grade");

    /// <summary>Counts one judgement.</summary>
    /// <param name="authorities">The authorities with their latest inspections.</param>
    /// <param name="judged">The judgement of an inspection.</param>
    internal static OutcomeCounts Of(IEnumerable<AuthorityOutcome> authorities, Func<Inspection, Judgement> judged)
    {
        Span<int> byJudgement = stackalloc int[7];
        var (notInspected, notCertain) = (0, 0);
        foreach (var authority in authorities)
        {
            switch (authority.Status)
            {
                case LatestStatus.Inspected:
                    byJudgement[judged(authority.Latest!).Value]++;
                    break;
                case LatestStatus.NotInspected:
                    notInspected++;
                    break;
                default:
                    notCertain++;
                    break;
            }
        }

        return new(byJudgement, notInspected, notCertain);
    }
}
