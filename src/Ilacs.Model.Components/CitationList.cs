using Microsoft.AspNetCore.Components;

namespace Ilacs.Model.Components;

/// <summary>The numbered sources of a page: components on it give the number, and the page lists them.</summary>
internal sealed class CitationList
{
    internal CitationList(IEnumerable<Citation> citations) => All = [.. citations.Distinct()];

    internal ImmutableArray<Citation> All { get; }

    /// <summary>Numbers that lead to the list of sources on a page that has one; elsewhere the titles.</summary>
    internal static RenderFragment Numbers(CitationList? list, ImmutableArray<Citation> citations) => builder =>
    {
        if (list is null)
        {
            builder.AddContent(0, string.Concat(citations.Take(1).Select(_ => ": ")) + string.Join("; ", citations.Select(citation => citation.Title)));
            return;
        }

        foreach (var number in citations.Select(list.NumberOf).OfType<int>())
        {
            builder.AddContent(1, " ");
            builder.OpenElement(2, "a");
            builder.AddAttribute(3, "class", "ilacs-source");
            builder.AddAttribute(4, "href", $"#{IdOf(number)}");
            builder.AddAttribute(5, "aria-label", $"Source {Drawing.Svg.N(number)}");
            builder.AddContent(6, $"[{Drawing.Svg.N(number)}]");
            builder.CloseElement();
        }
    };

    private int? NumberOf(Citation citation) => All.IndexOf(citation) is var index and >= 0 ? index + 1 : null;

    internal static string IdOf(int number) => $"ilacs-source-{Drawing.Svg.N(number)}";
}
