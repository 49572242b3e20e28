using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Tests;

/// <summary>All that users read is in plain English, as far as a machine can tell.</summary>
public class PlainEnglishTests
{
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
    public void Texts_for_people_are_in_plain_English()
    {
        var texts = TextsForPeople.InCode().Concat(TextsForPeople.InMarkdown()).Concat(TextsForPeople.Approved()).Concat(TextsForPeople.InSchemas()).ToArray();
        texts.Should().HaveCountGreaterThan(5_000, "otherwise little was looked at");
        string.Join('\n', texts.SelectMany(one => PlainEnglish.Faults(one.Text).Select(fault => $"{one.File}: {fault}")).Distinct()).Should().BeEmpty();
    }
}
