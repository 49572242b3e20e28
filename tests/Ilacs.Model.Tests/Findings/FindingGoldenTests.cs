using System.Globalization;
using System.Text;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Tests;

/// <summary>Every finding in the words in which people are told it, approved by an expert. What a message says is as much a part of the answer as its code.</summary>
public class FindingGoldenTests
{
    private const int MostOfOne = 3;

    [Fact]
    public void What_is_found_in_the_documents_of_the_seeds_is_said_in_these_words() => Golden.Matches(
        "tests/Ilacs.Model.Tests/Golden/findings-of-documents.txt",
        Written(
        [
            .. Files("seeds/records").Select(file => (file, IlacsJson.Any.Read(Bytes(file)).Findings)),
            .. ConformanceCases.Documents.Select(one => ($"seeds/invalid/{one}.json", one.Read())),
            .. Files("seeds/conformance/intervention/refused").Select(file => (file, IlacsJson.Any.Read(Bytes(file)).Findings)),
            .. Files("seeds/hostile").Select(file => (file, Read(Bytes(file), new()))),
            .. Files("seeds/hostile").Select(file => ($"{file}, leniently", Read(Bytes(file), JsonReadOptions.Lenient))),
        ]));

    [Fact]
    public void What_is_found_in_the_cases_of_each_rule_is_said_in_these_words() => Golden.Matches(
        "tests/Ilacs.Model.Tests/Golden/findings-of-rules.txt",
        Written([.. FindingCases.All.Select(one => (one.What, one.Check()))]));

    [Fact]
    public void What_is_found_in_single_values_is_said_in_these_words_and_they_are_read_or_kept_as_shown() => Golden.Matches(
        "tests/Ilacs.Model.Tests/Golden/findings-of-values.txt",
        string.Concat(ValueCases.All.Select(one => $"{Written([(one.What, Read(one.Json, new()).Findings)])[..^1]}{Shown(one.Json)}\n")));

    private static string Shown(string json)
    {
        var (findings, again) = Read(json, JsonReadOptions.Lenient);
        return Written([("  leniently", findings)])[..^1].Replace("\n  ", "\n    ", StringComparison.Ordinal) + $"    {Shorter(again ?? "nothing")}\n";
    }

    private static (FindingReport Findings, string? Again) Read(string json, JsonReadOptions options)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        if (json.Contains("notice-issued", StringComparison.Ordinal))
        {
            var happened = IlacsJson.InterventionEvent.Read(bytes, options);
            return (happened.Findings, happened.Value is null ? null : Encoding.UTF8.GetString(IlacsJson.InterventionEvent.Write(happened.Value, indented: false)));
        }

        var activity = IlacsJson.Activity.Read(bytes, options);
        return (activity.Findings, activity.Value is null ? null : Encoding.UTF8.GetString(IlacsJson.Activity.Write(activity.Value, indented: false)));
    }

    // Cut off within the JSON before the long text.
    private static string Shorter(string text) => text.Length <= 400 ? text : string.Create(CultureInfo.InvariantCulture, $"{text[..70]}… and {text.Length - 70} more");

    // Some are no whole documents, but an activity.
    private static FindingReport Read(byte[] json, JsonReadOptions options) =>
        IlacsJson.KindOf(json) is null ? IlacsJson.Activity.Read(json, options).Findings : IlacsJson.Any.Read(json, options).Findings;

    private static string Written((string What, FindingReport Findings)[] cases)
    {
        StringBuilder text = new();
        foreach (var (what, findings) in cases)
        {
            text.Append(what).Append('\n');
            foreach (var finding in findings.Take(MostOfOne))
            {
                text.Append("  ").Append(InWords(finding)).Append('\n');
            }

            if (findings.Count > MostOfOne)
            {
                text.Append("  and ").Append(FormattableString.Invariant($"{findings.Count - MostOfOne} more, the last of which is")).Append("\n  ").Append(InWords(findings[^1])).Append('\n');
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    // What is said of malformed JSON are words of the platform, which may change with it.
    private static string InWords(Finding finding) => finding.Code == JsonFindings.Malformed
        ? finding.ToString().Replace(finding.Message, "(in the words of the platform)", StringComparison.Ordinal)
        : finding.ToString();

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(Repository.PathOf(folder), "*.json").Select(file => $"{folder}/{Path.GetFileName(file)}").Order(StringComparer.Ordinal);

    private static byte[] Bytes(string file) => File.ReadAllBytes(Repository.PathOf(file));
}
