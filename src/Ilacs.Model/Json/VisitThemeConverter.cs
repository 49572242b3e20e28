namespace Ilacs.Model;

/// <summary>Reads and writes a theme by its code.</summary>
internal sealed class VisitThemeConverter : ClosedListConverter<VisitTheme>
{
    private protected override string What => "the code of a theme";

    private protected override bool TryParse(string? code, out VisitTheme value) => VisitThemes.TryParse(code, out value);

    private protected override string Code(VisitTheme value) => value.Code();
}
