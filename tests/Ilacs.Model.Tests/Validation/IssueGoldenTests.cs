using System.Globalization;
using System.Text;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Tests;

/// <summary>Every issue in the words in which people are told it, approved by an expert. What a message says is as much a part of the answer as its code.</summary>
public class IssueGoldenTests
{
    private const int MostOfOne = 3;

    [Fact]
    public void What_is_found_in_the_documents_of_the_seeds_is_said_in_these_words() => Golden.Matches(
        "tests/Ilacs.Model.Tests/Golden/issues-of-documents.txt",
        Written(
        [
            .. Files("seeds/records").Select(file => (file, IlacsJson.Any.Read(Bytes(file)).Issues)),
            .. ConformanceCases.Documents.Select(one => ($"seeds/invalid/{one}.json", one.Read())),
            .. Files("seeds/conformance/intervention/refused").Select(file => (file, IlacsJson.Any.Read(Bytes(file)).Issues)),
            .. Files("seeds/hostile").Select(file => (file, Read(Bytes(file), new()))),
            .. Files("seeds/hostile").Select(file => ($"{file}, leniently", Read(Bytes(file), JsonReadOptions.Lenient))),
        ]));

    [Fact]
    public void What_is_found_in_the_cases_of_each_rule_is_said_in_these_words() => Golden.Matches(
        "tests/Ilacs.Model.Tests/Golden/issues-of-rules.txt",
        Written([.. IssueCases.All.Select(one => (one.What, one.Check()))]));

    [Fact]
    public void What_is_found_in_single_values_is_said_in_these_words_and_they_are_read_or_kept_as_shown() => Golden.Matches(
        "tests/Ilacs.Model.Tests/Golden/issues-of-values.txt",
        string.Concat(ValueCases.All.Select(one => $"{Written([(one.What, Read(one.Json, new()).Issues)])[..^1]}{Shown(one.Json)}\n")));

    private static string Shown(string json)
    {
        var (issues, again) = Read(json, JsonReadOptions.Lenient);
        return Written([("  leniently", issues)])[..^1].Replace("\n  ", "\n    ", StringComparison.Ordinal) + $"    {Shorter(again ?? "nothing")}\n";
    }

    private static (ValidationReport Issues, string? Again) Read(string json, JsonReadOptions options)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        if (json.Contains("notice-issued", StringComparison.Ordinal))
        {
            var happened = IlacsJson.InterventionEvent.Read(bytes, options);
            return (happened.Issues, happened.Value is null ? null : Encoding.UTF8.GetString(IlacsJson.InterventionEvent.Write(happened.Value, indented: false)));
        }

        var cycleEvent = IlacsJson.CycleEvent.Read(bytes, options);
        return (cycleEvent.Issues, cycleEvent.Value is null ? null : Encoding.UTF8.GetString(IlacsJson.CycleEvent.Write(cycleEvent.Value, indented: false)));
    }

    // Cut off within the JSON before the long text.
    private static string Shorter(string text) => text.Length <= 400 ? text : string.Create(CultureInfo.InvariantCulture, $"{text[..70]}… and {text.Length - 70} more");

    // Some are no whole documents, but an event.
    private static ValidationReport Read(byte[] json, JsonReadOptions options) =>
        IlacsJson.KindOf(json) is null ? IlacsJson.CycleEvent.Read(json, options).Issues : IlacsJson.Any.Read(json, options).Issues;

    private static string Written((string What, ValidationReport Issues)[] cases)
    {
        StringBuilder text = new();
        foreach (var (what, issues) in cases)
        {
            text.Append(what).Append('\n');
            foreach (var issue in issues.Take(MostOfOne))
            {
                text.Append("  ").Append(InWords(issue)).Append('\n');
            }

            if (issues.Count > MostOfOne)
            {
                text.Append("  and ").Append(FormattableString.Invariant($"{issues.Count - MostOfOne} more; the last is")).Append("\n  ").Append(InWords(issues[^1])).Append('\n');
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    // What is said of malformed JSON are words of the platform, which may change with it.
    private static string InWords(ValidationIssue issue) => issue.Code == IssueCodes.JsonMalformed
        ? issue.ToString().Replace(issue.Message, "(in the words of the platform)", StringComparison.Ordinal)
        : issue.ToString();

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(Repository.PathOf(folder), "*.json").Select(file => $"{folder}/{Path.GetFileName(file)}").Order(StringComparer.Ordinal);

    private static byte[] Bytes(string file) => File.ReadAllBytes(Repository.PathOf(file));
}
