using System.Diagnostics.CodeAnalysis;

namespace Ilacs.Model;

/// <summary>Codes of <see cref="DocumentKind"/>.</summary>
public static class DocumentKinds
{
    internal const string InspectionHistory = "inspection-history";
    internal const string InterventionHistory = "intervention-history";
    internal const string Derivation = "derivation";
    internal const string ValidationReport = "validation-report";

    internal static readonly Names Codes = new(InspectionHistory, InterventionHistory, Derivation, ValidationReport);

    /// <summary>The code on the wire, such as <c>inspection-history</c>.</summary>
    /// <param name="kind">One of the named kinds.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not one of them.</exception>
    public static string Code(this DocumentKind kind) => Enum.IsDefined(kind)
        ? Codes[(int)kind - 1]
        : throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a named kind.");

    /// <summary>Reads a code exactly as on the wire; <c>false</c> for anything else, <c>null</c> included.</summary>
    /// <param name="code">The code.</param>
    /// <param name="kind">The kind, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? code, out DocumentKind kind)
    {
        kind = (DocumentKind)(Codes.IndexOf(code) + 1);
        return kind != default;
    }
}
