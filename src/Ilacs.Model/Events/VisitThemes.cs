using System.Diagnostics.CodeAnalysis;

namespace Ilacs.Model;

/// <summary>Codes and names of <see cref="VisitTheme"/>.</summary>
public static class VisitThemes
{
    internal static readonly Names Codes = new(
        "front-door", "children-in-need-or-subject-to-a-plan", "vulnerable-adolescents", "children-in-care", "achieving-permanence", "care-leavers",
        "placement-decisions-for-older-children");

    // The topic of the guidance, and the label of the official files.
    private static readonly (string Topic, string? Label)[] Printed =
    [
        ("Front door", "Front door"),
        ("Children in need and child protection plans", "Children in need/subject to a plan"),
        ("Vulnerable children at extra-familial risk", "Vulnerable adolescents"),
        ("Children in care", "Children in care"),
        ("Planning and achieving permanence", "Achieving permanence"),
        ("Care leavers", "Care leavers"),
        ("Placement decision-making for older children", null),
    ];

    /// <summary>The code on the wire, such as <c>front-door</c>.</summary>
    /// <param name="theme">One of the named themes.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="theme"/> is not one of them.</exception>
    public static string Code(this VisitTheme theme) => Codes[Index(theme)];

    /// <summary>The name as a topic of the guidance.</summary>
    /// <param name="theme">One of the named themes.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="theme"/> is not one of them.</exception>
    public static string Topic(this VisitTheme theme) => Printed[Index(theme)].Topic;

    /// <summary>The label in Ofsted's official files; <c>null</c> if they have none.</summary>
    /// <param name="theme">One of the named themes.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="theme"/> is not one of them.</exception>
    public static string? OfficialLabel(this VisitTheme theme) => Printed[Index(theme)].Label;

    /// <summary>Reads a code exactly as on the wire; <c>false</c> for anything else, <c>null</c> included.</summary>
    /// <param name="code">The code.</param>
    /// <param name="theme">The theme, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? code, out VisitTheme theme)
    {
        theme = (VisitTheme)(Codes.IndexOf(code) + 1);
        return theme != default;
    }

    /// <summary>Reads a topic of the guidance or a label of the official files. Case does not count, and any run of white space counts as
    /// one space; <c>false</c> for anything else, <c>null</c> included.</summary>
    /// <param name="text">The printed name.</param>
    /// <param name="theme">The theme, or <c>default</c>.</param>
    public static bool TryParseLabel([NotNullWhen(true)] string? text, out VisitTheme theme)
    {
        theme = (VisitTheme)(text is null ? 0 : Array.FindIndex(Printed, one => PrintedText.IsSame(text, one.Topic) || (one.Label is { } label && PrintedText.IsSame(text, label))) + 1);
        return theme != default;
    }

    private static int Index(VisitTheme theme) => Enum.IsDefined(theme)
        ? (int)theme - 1
        : throw new ArgumentOutOfRangeException(nameof(theme), theme, "Not a named theme.");
}
