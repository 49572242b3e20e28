namespace Ilacs.Model;

/// <summary>Judgements as people write them in a sentence.</summary>
internal static class JudgementWords
{
    /// <summary>Such as <c>requires improvement</c>.</summary>
    internal static string InWords(this Grade grade) => grade.Code.Replace('-', ' ');

    /// <summary>Such as <c>requires improvement</c>, <c>not judged</c> or <c>not given in this edition</c>.</summary>
    internal static string InWords(this Judgement judgement) =>
        judgement == NoGrade.NotInEdition ? "not given in this edition" : judgement.Code.Replace('-', ' ');

    /// <summary>Such as <c>good or requires improvement</c>; <c>no grade</c> for an empty set.</summary>
    internal static string InWords(this GradeSet grades) => grades.IsEmpty ? "no grade" : Words.Or(grades.Select(InWords));

    /// <summary>Such as <c>leaders, help and protection and care leavers</c>.</summary>
    internal static string InWords(this IEnumerable<Area> areas) => Words.And(areas.Select(area => area.Label));
}
