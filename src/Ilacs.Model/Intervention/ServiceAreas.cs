using System.Diagnostics.CodeAnalysis;

namespace Ilacs.Model;

/// <summary>Codes of <see cref="ServiceArea"/>.</summary>
public static class ServiceAreas
{
    internal static readonly Names Codes = new(
        "social-care", "send");

    /// <summary>The code on the wire, such as <c>social-care</c>.</summary>
    /// <param name="area">One of the named service areas.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="area"/> is not one of them.</exception>
    public static string Code(this ServiceArea area) => Enum.IsDefined(area)
        ? Codes[(int)area - 1]
        : throw new ArgumentOutOfRangeException(nameof(area), area, "Not one of the named service areas.");

    /// <summary>Reads a code exactly as on the wire; <c>false</c> for anything else, <c>null</c> included.</summary>
    /// <param name="code">The code.</param>
    /// <param name="area">What it stands for, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? code, out ServiceArea area)
    {
        area = (ServiceArea)(Codes.IndexOf(code) + 1);
        return area != default;
    }
}
