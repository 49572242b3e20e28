using System.Collections.Immutable;

namespace Ilacs.Model.Tests;

/// <summary>Events and events as JSON, each with one value that cannot be read, or one that just can.</summary>
internal static class ValueCases
{
    private const string End = "\"sources\": [] }";

    internal static ImmutableArray<(string What, string Json)> All { get; } =
    [
        ("An empty string", Source("\"\"")),
        ("A string of spaces", Source("\"  \"")),
        ("A string with half a surrogate pair", Source("\"half \\ud83d\"")),
        ("A number where a string is expected", Source("7")),
        ("A string of the greatest length in letters", Titled(new('a', IlacsJsonLimits.LongestText))),
        ("A string one letter too long", Titled(new('a', IlacsJsonLimits.LongestText + 1))),
        ("A string of the greatest length in characters of two units", Titled(string.Concat(Enumerable.Repeat("😀", IlacsJsonLimits.LongestText)))),
        ("A string one such character too long", Titled(string.Concat(Enumerable.Repeat("😀", IlacsJsonLimits.LongestText + 1)))),
        ("The ordinal 1", Monitoring("1")),
        ("The ordinal 0", Monitoring("0")),
        ("An ordinal that is a fraction", Monitoring("1.5")),
        ("An ordinal that is a string", Monitoring("\"1\"")),
        ("Review every month", Notice("1")),
        ("Review in no months", Notice("0")),
        ("Review after the most months", Notice($"{NoticeOrDirectionEvent.MostReviewMonths}")),
        ("Review after a month more", Notice($"{NoticeOrDirectionEvent.MostReviewMonths + 1}")),
        ("A type that is written with an escape", "{ \"type\": \"self-\\u0065valuation\", \"on\": \"2022-11\", " + End),
        ("A type that does not exist", "{ \"type\": \"peer-review\", \"on\": \"2022-11\", " + End),
        ("A theme that does not exist", "{ \"type\": \"focused-visit\", \"onSite\": [ { \"from\": \"2022-07-12\" } ], \"theme\": \"weather\", " + End),
        ("A theme that is a number", "{ \"type\": \"focused-visit\", \"onSite\": [ { \"from\": \"2022-07-12\" } ], \"theme\": 4, " + End),
        ("A day that does not exist", "{ \"type\": \"self-evaluation\", \"on\": \"2022-11-31\", " + End),
        ("Seven sources, one of them said twice", "{ \"type\": \"self-evaluation\", \"on\": \"2022-11\", \"sources\": [" + string.Join(", ", "ABCDEFA".Select(name => $$"""{ "document": "{{name}}" }""")) + "] }"),
        ("Four sources", "{ \"type\": \"self-evaluation\", \"on\": \"2022-11\", \"sources\": [" + string.Join(", ", "ABCD".Select(name => $$"""{ "document": "{{name}}" }""")) + "] }"),
        ("An escape that does not exist", Source("\"a\\x\"")),
        ("A string that breaks off after a backslash", "{ \"type\": \"self-evaluation\", \"on\": \"2022-11\\"),
        ("A string that breaks off after an escape", "{ \"type\": \"self-evaluation\", \"on\": \"2022\\n-11"),
        ("A line break in a string", Source("\"a\nb\"")),
        ("An empty string as the name of a member", "{ \"\": 1, \"type\": \"self-evaluation\", \"on\": \"2022-11\", " + End),
        ("A number with a zero before it", Monitoring("01")),
        ("A number that breaks off", Monitoring("1.")),
        ("Two numbers for one", Monitoring("1 2")),
        ("The numbers none and nine", Monitoring("9").Replace("2022-07-12\" }", "2022-07-12\", \"x\": 0 }", StringComparison.Ordinal)),
        ("A keyword that does not exist", Monitoring("tru")),
        ("No value", Monitoring("")),
        ("An unknown list, and an unknown object", "{ \"type\": \"self-evaluation\", \"x\": [ [], { \"a\": [ 1, 2 ] } ], \"y\": { \"b\": {} }, \"on\": \"2022-11\", " + End),
        ("An unknown list that ends as an object", "{ \"type\": \"self-evaluation\", \"x\": [ 1 }, \"on\": \"2022-11\", " + End),
    ];

    private static string Source(string document) => "{ \"type\": \"self-evaluation\", \"on\": \"2022-11\", \"sources\": [ { \"document\": " + document + " } ] }";

    private static string Titled(string title) => "{ \"type\": \"focused-visit\", \"onSite\": [ { \"from\": \"2022-07-12\" } ], \"areasForImprovement\": [ \"" + title + "\" ], " + End;

    private static string Monitoring(string ordinal) => "{ \"type\": \"monitoring-visit\", \"onSite\": [ { \"from\": \"2022-07-12\" } ], \"ordinal\": " + ordinal + ", " + End;

    private static string Notice(string months) => "{ \"type\": \"notice-issued\", \"on\": \"2022-07-12\", \"reviewMonths\": " + months + ", " + End;
}
