using System.Diagnostics.CodeAnalysis;

namespace Ilacs.Model;

/// <summary>Codes of <see cref="AuthorityLookupStatus"/>.</summary>
public static class AuthorityLookupStatuses
{
    internal static readonly Names Codes = new("found", "not-then", "ambiguous", "unknown", "contradictory", "not-covered");

    /// <summary>The code on the wire, such as <c>not-then</c>.</summary>
    /// <param name="status">One of the six.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is not one of the six.</exception>
    public static string Code(this AuthorityLookupStatus status) => Enum.IsDefined(status)
        ? Codes[(int)status - 1]
        : throw new ArgumentOutOfRangeException(nameof(status), status, "Not a status of looking an authority up.");

    /// <summary>Reads a code exactly as on the wire; <c>false</c> for anything else, <c>null</c> included.</summary>
    /// <param name="code">The code.</param>
    /// <param name="status">What it stands for, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? code, out AuthorityLookupStatus status)
    {
        status = (AuthorityLookupStatus)(Codes.IndexOf(code) + 1);
        return status != default;
    }
}
