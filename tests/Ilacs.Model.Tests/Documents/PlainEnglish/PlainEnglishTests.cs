using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Tests;

/// <summary>All that users read is in plain English, as far as a machine can tell.</summary>
public class PlainEnglishTests
{
    private const string Left = "tests/Ilacs.Model.Tests/Documents/PlainEnglish/left.txt";

    /// <summary>Texts that nobody would say aloud, and what to say instead.</summary>
    public static TheoryData<string, string> Rewritten
    {
        get
        {
            TheoryData<string, string> texts = [];
            foreach (var parts in Repository.Read("tests/Ilacs.Model.Tests/Documents/PlainEnglish/rewritten.txt").ReplaceLineEndings("\n")
                .Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')))
            {
                texts.Add(parts[0], parts[1]);
            }

            return texts;
        }
    }

    [Theory]
    [MemberData(nameof(Rewritten))]
    public void A_text_that_nobody_would_say_has_a_fault_and_the_better_one_has_none(string before, string better)
    {
        PlainEnglish.Faults(before).Should().NotBeEmpty();
        PlainEnglish.Faults(better).Should().BeEmpty();
    }

    [Fact]
    public void Texts_for_people_are_in_plain_English_but_for_those_in_a_list_that_only_shrinks()
    {
        var texts = TextsForPeople.InCode().Concat(TextsForPeople.InMarkdown()).Concat(TextsForPeople.Approved()).Concat(TextsForPeople.InSchemas()).ToArray();
        texts.Should().HaveCountGreaterThan(5_000, "otherwise little was looked at");
        var faults = texts.SelectMany(one => PlainEnglish.Faults(one.Text).Select(fault => (one.File, Fault: fault))).Distinct()
            .ToLookup(one => one.File, one => one.Fault);
        var allowed = Repository.Read(Left).ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('\t')).ToDictionary(parts => parts[0], parts => int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture));

        var more = faults.Where(file => file.Count() > allowed.GetValueOrDefault(file.Key)).ToArray();
        if (more.Length == 0 && Environment.GetEnvironmentVariable("ILACS_ACCEPT") is { Length: > 0 })
        {
            File.WriteAllText(Repository.PathOf(Left), string.Concat(faults.OrderBy(file => file.Key, StringComparer.Ordinal)
                .Select(file => FormattableString.Invariant($"{file.Key}\t{file.Count()}\n"))));
        }

        string.Join('\n', more.SelectMany(file => file.Select(fault => $"{file.Key}: {fault}"))).Should().BeEmpty();
        allowed.Where(file => faults[file.Key].Count() < file.Value).Select(file => $"{file.Key} has fewer faults now: lower its number")
            .Should().BeEmpty();
    }
}
