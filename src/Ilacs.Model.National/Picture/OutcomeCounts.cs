using System.Text.Json.Serialization;

namespace Ilacs.Model.National;

/// <summary>How often each grade, and each reason for no grade, is what the latest inspections of some authorities say of one thing.</summary>
/// <remarks>Every authority is counted once: the counts add up to <see cref="Authorities"/>.</remarks>
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

    /// <summary>Those with a grade, by grade.</summary>
    public GradeCounts Grades { get; }

    /// <summary>Those of which the inspection did not judge it, though its edition does.</summary>
    public int NotJudged { get; }

    /// <summary>Those whose latest inspection is of an edition that does not judge it, such as overall effectiveness since April 2026; also where a record, in
    /// error, states one.</summary>
    public int NotInEdition { get; }

    /// <summary>Those of which the record of the inspection does not say.</summary>
    public int NotKnown { get; }

    /// <summary>Those of which no inspection is recorded by the day.</summary>
    public int NotInspected { get; }

    /// <summary>Those of which it is not certain which inspection was the latest.</summary>
    public int NotCertain { get; }

    /// <summary>All of them, whether they have a grade or not.</summary>
    public int Authorities => Grades.Total + NotJudged + NotInEdition + NotKnown + NotInspected + NotCertain;

    /// <summary>How many of those with a grade are good or outstanding; <c>null</c> if none has a grade. Those without are not part of it, so look at
    /// how many there are.</summary>
    public Share? ShareOfThoseWithGrade => Grades.Total > 0 ? new(Grades.GoodOrBetter, Grades.Total) : null;

    /// <summary>How many have an inspection and no grade, for a reason.</summary>
    /// <param name="reason">The reason.</param>
    public int Of(NoGrade reason) =>
        reason == NoGrade.NotJudged ? NotJudged
        : reason == NoGrade.NotInEdition ? NotInEdition
        : NotKnown;

    /// <summary>Such as <c>30 outstanding, 61 good, 45 requires-improvement, 15 inadequate, without a grade 2</c>.</summary>
    public override string ToString() =>
        string.Join(", ", Grade.All.Select(grade => FormattableString.Invariant($"{Grades[grade]} {grade}")))
        + FormattableString.Invariant($", without a grade {Authorities - Grades.Total}");

    /// <summary>Counts.</summary>
    /// <param name="authorities">The authorities with their latest inspections.</param>
    /// <param name="judged">What is asked of an inspection.</param>
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
