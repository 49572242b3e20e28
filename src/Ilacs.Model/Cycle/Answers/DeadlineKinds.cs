using System.Diagnostics.CodeAnalysis;

namespace Ilacs.Model;

/// <summary>Codes of <see cref="DeadlineKind"/>, and the period of each.</summary>
public static class DeadlineKinds
{
    private static readonly Names Codes = new("action-plan", "draft-action-plan", "authority-publication");

    /// <summary>The code on the wire, such as <c>action-plan</c>.</summary>
    /// <param name="kind">One of the named deadlines.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not one of them.</exception>
    public static string Code(this DeadlineKind kind) => Enum.IsDefined(kind)
        ? Codes[(int)kind - 1]
        : throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a named deadline.");

    /// <summary>How many working days there are, and who says so.</summary>
    /// <param name="kind">One of the named deadlines.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not one of them.</exception>
    public static Parameter<NumberRange> Period(this DeadlineKind kind) => kind switch
    {
        DeadlineKind.ActionPlan => AuthorityPeriods.ActionPlan,
        DeadlineKind.DraftActionPlan => AuthorityPeriods.DraftActionPlan,
        DeadlineKind.AuthorityPublication => AuthorityPeriods.PublicationByTheAuthority,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a named deadline."),
    };

    /// <summary>Reads a code exactly as on the wire; <c>false</c> for anything else, <c>null</c> included.</summary>
    /// <param name="code">The code.</param>
    /// <param name="kind">The deadline, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? code, out DeadlineKind kind)
    {
        kind = (DeadlineKind)(Codes.IndexOf(code) + 1);
        return kind != default;
    }
}
