using System.Diagnostics.CodeAnalysis;

namespace Ilacs.Model;

/// <summary>Codes of <see cref="PlanResponse"/>.</summary>
public static class PlanResponses
{
    internal static readonly Names Codes = new("accepted", "does-not-reflect-the-findings");

    /// <summary>The code on the wire, such as <c>accepted</c>.</summary>
    /// <param name="response">One of the named responses.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="response"/> is not one of them.</exception>
    public static string Code(this PlanResponse response) => Enum.IsDefined(response)
        ? Codes[(int)response - 1]
        : throw new ArgumentOutOfRangeException(nameof(response), response, "Not a named response.");

    /// <summary>Reads a code exactly as on the wire; <c>false</c> for anything else, <c>null</c> included.</summary>
    /// <param name="code">The code.</param>
    /// <param name="response">The response, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? code, out PlanResponse response)
    {
        response = (PlanResponse)(Codes.IndexOf(code) + 1);
        return response != default;
    }
}
