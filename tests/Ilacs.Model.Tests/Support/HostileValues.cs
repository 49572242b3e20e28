using System.Text.Json.Nodes;

namespace Ilacs.Model.Tests.Support;

/// <summary>Values on either side of every line that the format draws.</summary>
internal static class HostileValues
{
    internal static readonly string[] Numbers =
    [
        "0", "1", "-0", "-1", "2", "12", "1200", "1201", "2147483646", "2147483647", "2147483648", "-2147483648", "4294967297", "12345678901234567890",
        "1.0", "0.0", "-0.0", "1e2", "12E0", "0.1e1", "1e9", "1e10", "2147483646.0", "2147483647.0", "1.5", "0.5", "1e-1", "1e-400", "1e400", "-1e400", "1.0000000000000000001",
    ];

    // Days that there are and are not, the six forms and what is nearly one of them.
    internal static readonly string[] Dates =
    [
        "2019-02-28", "2019-02-29", "2020-02-29", "2020-02-30", "1900-02-29", "2000-02-29", "2100-02-29", "0004-02-29", "0000-02-29", "0000-01-01", "0001-01-01", "9999-12-31", "10000-01-01",
        "2022-04-30", "2022-04-31", "2022-01-31", "2022-01-32", "2022-01-00", "2022-00-01", "2022-13-01", "2022-12-01", "2022-00", "2022-13", "2022-12", "2022-01", "0000-01", "9999-12",
        "0000", "0001", "2022", "9999", "02022", "222", "-2022", "+2022", "2022-1", "2022-1-1", "20220101", "2022/01/01", "2022-01-01T00:00:00Z", "2022-W01", "2022-001", "2022-01-01 ", " 2022-01-01",
        "2022-01-01\n", "2022\n", "2022-01-01\0", "2O22-01-01", "\u0662\u0660\u0662\u0662-\u0660\u0661-\u0660\u0661", "\u0662\u0660\u0662\u0662", "\uFF12\uFF10\uFF12\uFF12-01-01", "2022\u201101\u201101",
        "2022-01-01/2022-03-31", "2022-01-01/2022-01-01", "2022-01-01/2022-01-31", "2022-01-01/2022-12-31", "2022-03-31/2022-01-01", "2022-01-02/2022-01-01", "9999-12-31/0001-01-01",
        "2022-01-01/2022-02-29", "2019-02-29/2022-01-01", "0000-01-01/2022-01-01", "2022-01/2022-03", "2022/2023", "2022-01-01/2022", "2022-01-01/2022-01-01/2022-01-01",
        "2022-01-01/..", "../2022-01-01", "../..", "..", "/", "../", "/..", "2022-01-01/", "/2022-01-01", "2022-01-01/.", "./2022-01-01", "2022/..", "../2022", "2022-01/..", "2019-02-29/..", "../2019-02-29",
        "../0000-12-31", "2022-01-01--2022-03-31", "2022-01-01/P1M", "2022-02-30/..", "1900-02-29/..", "2022-01-01~", "2022?",
    ];

    internal static readonly string[] Codes =
    [
        "80533", "8053", "805333", "2532287", "25322870", "08053", "0", "80533 ", "8053x", "\u0668\u0660\u0665\u0663\u0663", "-8053", "100", "999", "099", "89", "891", "8911", "\u0668\u0669\u0661",
        "E10000024", "E10000000", "E06000001", "E07000001", "E08999999", "E09000000", "E11000001", "e10000024", "E1000002", "E100000240", "W06000001", "E0600000\u0661",
        "1.0", "1.1", "1.00", "1.01", "01.0", "1.999999999", "1.1000000000", "1.2147483648", "2.0", "0.9", "10.0", "1", "1.", ".1", "1.0.0", "1.-1", "1.+1", "1.0 ", "1.0\n", "1,0", "\uFF11.0", "99999999999.0",
        "", "/", "//", "/a", "a", "/a~0", "/a~1b", "/~", "/~2", "/a~", "/~01", "#/a", "/\u00E9/\uD83D\uDE00", "/\n", "~0", "/~~0", "/ ", "/events/0/on",
        "some", "Some", "some ", "good", "Good", "GOOD", "g\u043Eod", "good ", "good, outstanding", "goo", "inadequate", "requires-improvement", "requires improvement", "grade:good",
        "not-judged", "not-known", "not-in-edition", "notJudged", "ilacs-2018", "ilacs-2023", "ilacs-2026", "sif-2013", "ilacs-2031", "made", "not-made", "error", "warning", "json-malformed", "history",
        .. ClosedLists.CycleEventTypes.Codes.Texts, Values.OlderNameOfTheMeeting, .. ClosedLists.InterventionEventTypes.Codes.Texts, .. ClosedLists.DocumentKinds.Codes.Texts, .. ClosedLists.InterventionStates.Codes.Texts,
        .. ClosedLists.ConditionKinds.Codes.Texts, .. ClosedLists.EndReasons.Codes.Texts, .. ClosedLists.ServiceAreas.Codes.Texts, .. ClosedLists.InterventionTriggers.Codes.Texts, .. ClosedLists.PlanResponses.Codes.Texts, .. ClosedLists.VisitThemes.Codes.Texts, .. ClosedLists.Interruptions.Codes.Texts,
        .. RecordDescriptions.NamesOfMembers().Texts, .. Editions.All.SelectMany(edition => edition.Areas).Select(area => area.Code).Distinct(),
    ];

    // What is white space to one language is none to another.
    internal static readonly string[] Texts =
    [
        .. "\t\n\v\f\r \u001C\u001F\0\u0085\u00A0\u1680\u180E\u2000\u2003\u200A\u200B\u200D\u2028\u2029\u202F\u205F\u2060\u2800\u3000\u3164\uFEFF\uFFFD\uFFFF".Select(one => one.ToString()),
        "  ", " \u0085\u2003\u3000", " \uFEFF", "\u180E ", " a ", "\uD83D\uDE00", "\u0301", "\\", "\"", "\\ud800", "a\0b", "null", "true", "0", "[]",
    ];

    private static readonly string[] Containers =
    [
        "[]", "[[]]", "[null]", "[{}]", "[\"\"]", "[\" \"]", "[\"a\"]", "[\"a\",\"a\"]", "[\"a\",1]", "[1]", "[\"some\"]", "[\"good\"]", "[\"on\"]", "[\"colour\"]", "[[\"a\"]]", "{}", "{\"\":1}", "{\"type\":\"meeting\"}",
        "{\"noGrade\":\"not-judged\"}", "{\"noGrade\":\"not-known\"}", "{\"noGrade\":\"not-in-edition\"}", "{\"noGrade\":\"good\"}", "{\"noGrade\":null}", "{\"noGrade\":{\"noGrade\":\"not-judged\"}}", "{\"noGrade\":[\"not-judged\"]}",
        "{\"noGrade\":\"not-judged\",\"grade\":\"good\"}", "{\"nograde\":\"not-judged\"}", "{\"name\":\"A\"}", "{\"name\":\"A\",\"urn\":\"80533\"}", "{\"name\":\"A\",\"gssCode\":\"E10000024\"}", "{\"name\":\"A\",\"dfeCode\":\"891\"}",
        "{\"from\":\"2022\"}", "{\"to\":\"2022\"}", "{\"from\":\"2022-03-01\",\"to\":\"2022-01-01\"}", "[{\"from\":\"2022\"},{\"from\":\"2023\"}]", "[{\"from\":\"2022\"},{\"from\":\"2023\"},{\"from\":\"2024\"}]",
        "{\"document\":\"a\"}", "{\"document\":\"a\",\"says\":{}}", "{\"document\":\"a\",\"says\":{\"on\":\"2022\",\"state\":\"2022\"}}", "{\"document\":\"a\",\"says\":{\"judgements\":{\"leaders\":\"good\",\"colour\":\"good\"},\"overallEffectiveness\":{}}}", "{\"document\":\"a\",\"says\":{\"type\":\"annual-conversation\",\"judgements\":{}}}", "{\"judgements\":{\"leaders\":{\"noGrade\":\"not-in-edition\"}}}", "{\"adoption\":\"good\"}", "{\"document\":\"a\",\"states\":[]}", "{\"document\":\"a\",\"where\":\"\"}", "[{\"document\":\"a\"},{\"document\":\"a\"}]",
        "{\"kind\":\"adviser\"}", "{\"kind\":\"commissioner\"}", "{\"kind\":\"adviser\",\"name\":\"\"}", "{\"state\":\"closed\",\"on\":\"9999\"}", "{\"types\":[\"focused-visit\"],\"from\":\"2022-01-01\",\"to\":\"2022-01-01\"}",
        "{\"types\":[\"focused-visit\",\"focused-visit\"],\"from\":\"2022-01-01\",\"to\":\"2023-01-01\"}", "{\"types\":[],\"from\":\"2022-01-01\",\"to\":\"2023-01-01\"}", "{\"types\":[\"focused-visit\"],\"from\":\"2023-01-01\",\"to\":\"2022-01-01\"}",
        "{\"types\":[\"focused-visit\"],\"from\":\"2022-01-01/2022-01-01\",\"to\":\"2023-01-01\"}", "{\"types\":[\"focused-visit\"],\"from\":\"2022-01\",\"to\":\"2023-01-01\"}", "{\"__proto__\":1}", "{\"constructor\":1,\"toString\":2}",
    ];

    // As many code points as a text may have, and one more; they are not always as many characters of UTF-16.
    internal static readonly string[] Long =
    [
        new('a', IlacsJsonLimits.LongestText), new('a', IlacsJsonLimits.LongestText + 1), Repeat("\uD83D\uDE00", IlacsJsonLimits.LongestText), Repeat("\uD83D\uDE00", IlacsJsonLimits.LongestText + 1),
        Repeat("\uD83D\uDE00", IlacsJsonLimits.LongestText - 1) + "a", "\u00E9" + Repeat("\uD83D\uDE00", IlacsJsonLimits.LongestText), new(' ', IlacsJsonLimits.LongestText + 1), "/" + new string('a', IlacsJsonLimits.LongestText),
    ];

    internal static readonly string[] Json =
    [
        "null", "true", "false", .. Numbers, .. Containers, .. Dates.Concat(Codes).Concat(Texts).Select(Quoted),
    ];

    /// <summary>Documents that are none, or nearly.</summary>
    internal static readonly string[] Documents =
    [
        "", " ", "{", "}", "nul", "null", "true", "1", "\"\"", "[]", "{}", "[{}]", "{} {}", "{},", "\uFEFF{}", "{\n  // comment\n}", "{/* comment */}", "{\"events\": [,]}", "{\"events\": [],}", "{'a':1}", "{a:1}", "{\"a\":01}", "{\"a\":+1}",
        "{\"a\":1.}", "{\"a\":.5}", "{\"a\":NaN}", "{\"a\":Infinity}", "{\"a\":\"\t\"}", "{\"a\":\"\\x\"}", "{\"a\":\"\\ud800\"}", "{\"\\ud800\":1}", "{\"a\":1,\"a\":1}", "\u00A0{}", "{}\u0085", "{}\0",
        new('[', 16), new string('[', 16) + new string(']', 16), new string('[', 17) + new string(']', 17), new('[', 100_000), "{\"events\":" + new string('[', 1000), "{\"x\":" + new string('[', 100) + new string(']', 100) + "}",
        "{\"events\":[" + string.Join(",", Enumerable.Repeat("7", 20_000)) + "]}", "{\"events\":[" + new string(' ', 100_000) + "]}",
        .. ClosedLists.DocumentKinds.Codes.Texts.Append("document").Select(kind => $"{{\"document\":\"{kind}\"}}"),
        .. ClosedLists.DocumentKinds.Codes.Texts.Select(kind => $"{{\"schemaVersion\":\"1.0\",\"document\":\"{kind}\",\"issues\":[]}}"),
    ];

    internal static string Quoted(string text) => JsonValue.Create(text).ToJsonString();

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
