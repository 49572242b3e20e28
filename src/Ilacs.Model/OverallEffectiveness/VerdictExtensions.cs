namespace Ilacs.Model;

/// <summary>Codes of <see cref="Verdict"/>.</summary>
public static class VerdictExtensions
{
    /// <summary>The code on the wire, such as <c>not-applied</c>.</summary>
    /// <param name="verdict">One of the three.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="verdict"/> is not one of the three.</exception>
    public static string Code(this Verdict verdict) => verdict switch
    {
        Verdict.Applied => "applied",
        Verdict.NotApplied => "not-applied",
        Verdict.Depends => "depends",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "Not a verdict of a rule."),
    };
}
