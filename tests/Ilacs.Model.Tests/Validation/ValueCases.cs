using System.Collections.Immutable;

namespace Ilacs.Model.Tests;

/// <summary>Events and events as JSON, each with one value that cannot be read, or one that just can.</summary>
internal static class ValueCases
{
    private const string End = "\"sources\": [] }";

    internal static ImmutableArray<(string What, string Json)> All { get; } =
    [
        ("A text that is empty", Source("\"\"")),
        ("A text of spaces", Source("\"  \"")),
        ("A text with half a surrogate pair", Source("\"half \\ud83d\"")),
        ("A number for a text", Source("7")),
        ("A text of as many letters as there may be", Titled(new('a', IlacsJsonLimits.LongestText))),
        ("A text of one letter more", Titled(new('a', IlacsJsonLimits.LongestText + 1))),
        ("A text of as many characters of two units as there may be", Titled(string.Concat(Enumerable.Repeat("😀", IlacsJsonLimits.LongestText)))),
        ("A text of one such character more", Titled(string.Concat(Enumerable.Repeat("😀", IlacsJsonLimits.LongestText + 1)))),
        ("An ordinal of one", Monitoring("1")),
        ("An ordinal of none", Monitoring("0")),
        ("An ordinal that is a fraction", Monitoring("1.5")),
        ("An ordinal that is a text", Monitoring("\"1\"")),
        ("Review every month", Notice("1")),
        ("Review in no months", Notice("0")),
        ("Review after the most months", Notice($"{NoticeOrDirectionEvent.MostReviewMonths}")),
        ("Review after a month more", Notice($"{NoticeOrDirectionEvent.MostReviewMonths + 1}")),
        ("A type that is written with an escape", "{ \"type\": \"self-\\u0065valuation\", \"on\": \"2022-11\", " + End),
        ("A type that there is not", "{ \"type\": \"peer-review\", \"on\": \"2022-11\", " + End),
        ("A theme that there is not", "{ \"type\": \"focused-visit\", \"onSite\": [ { \"from\": \"2022-07-12\" } ], \"theme\": \"weather\", " + End),
        ("A theme that is a number", "{ \"type\": \"focused-visit\", \"onSite\": [ { \"from\": \"2022-07-12\" } ], \"theme\": 4, " + End),
        ("A day that there is not", "{ \"type\": \"self-evaluation\", \"on\": \"2022-11-31\", " + End),
        ("Seven sources, one of them said twice", "{ \"type\": \"self-evaluation\", \"on\": \"2022-11\", \"sources\": [" + string.Join(", ", "ABCDEFA".Select(name => $$"""{ "document": "{{name}}" }""")) + "] }"),
        ("Four sources", "{ \"type\": \"self-evaluation\", \"on\": \"2022-11\", \"sources\": [" + string.Join(", ", "ABCD".Select(name => $$"""{ "document": "{{name}}" }""")) + "] }"),
        ("An escape that there is not", Source("\"a\\x\"")),
        ("A text that breaks off after a backslash", "{ \"type\": \"self-evaluation\", \"on\": \"2022-11\\"),
        ("A text that breaks off after an escape", "{ \"type\": \"self-evaluation\", \"on\": \"2022\\n-11"),
        ("A line break in a text", Source("\"a\nb\"")),
        ("An empty text as the name of a member", "{ \"\": 1, \"type\": \"self-evaluation\", \"on\": \"2022-11\", " + End),
        ("A number with a zero before it", Monitoring("01")),
        ("A number that breaks off", Monitoring("1.")),
        ("Two numbers for one", Monitoring("1 2")),
        ("The numbers none and nine", Monitoring("9").Replace("2022-07-12\" }", "2022-07-12\", \"x\": 0 }", StringComparison.Ordinal)),
        ("A word that there is not", Monitoring("tru")),
        ("No value", Monitoring("")),
        ("An unknown list, and an unknown object", "{ \"type\": \"self-evaluation\", \"x\": [ [], { \"a\": [ 1, 2 ] } ], \"y\": { \"b\": {} }, \"on\": \"2022-11\", " + End),
        ("An unknown list that ends as an object", "{ \"type\": \"self-evaluation\", \"x\": [ 1 }, \"on\": \"2022-11\", " + End),
    ];

    private static string Source(string document) => "{ \"type\": \"self-evaluation\", \"on\": \"2022-11\", \"sources\": [ { \"document\": " + document + " } ] }";

    private static string Titled(string title) => "{ \"type\": \"focused-visit\", \"onSite\": [ { \"from\": \"2022-07-12\" } ], \"areasForImprovement\": [ \"" + title + "\" ], " + End;

    private static string Monitoring(string ordinal) => "{ \"type\": \"monitoring-visit\", \"onSite\": [ { \"from\": \"2022-07-12\" } ], \"ordinal\": " + ordinal + ", " + End;

    private static string Notice(string months) => "{ \"type\": \"notice-issued\", \"on\": \"2022-07-12\", \"reviewMonths\": " + months + ", " + End;
}
