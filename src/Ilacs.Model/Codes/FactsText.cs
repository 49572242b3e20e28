using System.Globalization;
using System.Text;

namespace Ilacs.Model;

/// <summary>A record in one line, with all its facts: two that differ are never written the same.</summary>
internal static class FactsText
{
    /// <param name="what">What the record is.</param>
    /// <param name="facts">What it says, each by its name; what is <c>null</c> is left out.</param>
    internal static string Of(string what, IEnumerable<(string Name, object? Value)> facts)
    {
        var said = facts.Where(fact => fact.Value is not (null or object[] { Length: 0 }));
        return $"{what} {{ {string.Join(", ", said.Select(fact => $"{fact.Name} = {Text(fact.Value)}"))} }}";
    }

    /// <summary>The items of a list as one fact.</summary>
    internal static object[] List<T>(IEnumerable<T> items)
        where T : notnull => [.. items.Cast<object>()];

    /// <summary>One fact. Quotation marks tell a text from the facts around it.</summary>
    internal static string Text(object? value) => value switch
    {
        string text => Quoted(text),
        UnknownMember member => Text(new object[] { member.Pointer, member.Json }),
        object[] items => $"[{string.Join(", ", items.Select(Text))}]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"", text.Length + 2);
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            if (text[i] is '"' or '\\')
            {
                quoted.Append('\\').Append(text[i]);
            }
            else if (char.IsControl(text[i]) || (char.IsSurrogate(text[i]) && !isPair))
            {
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:X4}");
            }
            else
            {
                quoted.Append(text, i, isPair ? 2 : 1);
                i += isPair ? 1 : 0;
            }
        }

        return quoted.Append('"').ToString();
    }
}
