using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace Ilacs.Model.Components.Drawing;

/// <summary>Values as attributes of HTML and SVG have them, in any culture.</summary>
internal static class Svg
{
    internal const double TextSize = 11;

    /// <summary>A length in units of the drawing, to a tenth.</summary>
    internal static string N(double length) => Math.Round(length, 1).ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>A day for the attribute <c>datetime</c>.</summary>
    internal static string Iso(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A month and year, such as <c>Jul 2022</c>.</summary>
    internal static string Month(LocalDate day) => day.ToString("MMM uuuu", CultureInfo.InvariantCulture);

    /// <summary>The width that a text needs, a little too much rather than too little: fonts differ.</summary>
    internal static double Width(string text, double size = TextSize) => text.Length * size * 0.56;

    /// <summary>Text in a drawing. Razor has a meaning of its own for the element's name, so it is made here.</summary>
    internal static RenderFragment Text(double x, double y, string cssClass, string value, string? anchor = null) => builder =>
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "x", N(x));
        builder.AddAttribute(2, "y", N(y));
        builder.AddAttribute(3, "class", cssClass);
        builder.AddAttribute(4, "text-anchor", anchor);
        builder.AddContent(5, Harmless.Of(value));
        builder.CloseElement();
    };
}
