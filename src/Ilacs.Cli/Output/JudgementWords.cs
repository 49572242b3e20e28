using Ilacs.Model;

namespace Ilacs.Cli.Output;

/// <summary>Judgements as people write them in a sentence or a table.</summary>
internal static class JudgementWords
{
    /// <summary>Such as <c>requires improvement</c>.</summary>
    internal static string InWords(this Grade grade) => grade.Code.Replace('-', ' ');

    /// <summary>Such as <c>requires improvement</c> or <c>not judged</c>.</summary>
    internal static string InWords(this Judgement judgement) =>
        judgement == NoGrade.NotInEdition ? "not given" : judgement.Code.Replace('-', ' ');
}
