using System.Text;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Tests;

/// <summary>What is just within a limit is read and written, and what is just beyond it is neither.</summary>
public class LimitTests
{
    private const string Deepest = """{"type":"standard-inspection","edition":"ilacs-2018","onSite":[{"from":"2019-10-07"}],"judgements":{"leaders":"good","help-and-protection":"good","children-in-care-and-care-leavers":"good"},"sources":[{"document":"A","says":{"judgements":{"leaders":{"noGrade":"not-judged","later":§}}}}]}""";

    [Theory]
    [InlineData(0, true)]
    [InlineData(-1, false)]
    public async Task A_byte_order_mark_is_no_part_of_the_length_of_a_document(int longer, bool isRead)
    {
        var document = "{\"type\":\"self-evaluation\",\"on\":\"2022-11\"}"u8.ToArray();
        byte[] withMark = [.. "\uFEFF"u8, .. document];
        var options = new JsonReadOptions { LongestDocument = document.Length + longer };
        IlacsJson.CycleEvent.Read(withMark, options).IsValid.Should().Be(isRead);
        IlacsJson.CycleEvent.Read(new MemoryStream(withMark), options).IsValid.Should().Be(isRead);
        (await IlacsJson.CycleEvent.ReadAsync(new MemoryStream(withMark), options)).IsValid.Should().Be(isRead);
        IlacsJson.CycleEvent.ReadLines(new MemoryStream([.. withMark, (byte)'\n', .. document]), options)
            .Select(line => line.Result.IsValid).Should().Equal(isRead, isRead);
    }

    [Fact]
    public void An_unknown_member_is_kept_only_if_its_record_can_be_written_wherever_it_may_stand()
    {
        static JsonReadResult<CycleEvent> Read(int depth) => IlacsJson.CycleEvent.Read(
            Encoding.UTF8.GetBytes(Deepest.Replace("§", new string('[', depth) + new string(']', depth), StringComparison.Ordinal)), JsonReadOptions.Lenient);

        var kept = Read(IlacsJsonLimits.MostDepth / 2);
        kept.Issues.Select(issue => issue.Code).Should().Contain(IssueCodes.UnknownMemberKept);
        var history = Events.History(kept.ValueOrThrow());
        IlacsJson.InspectionHistory.Read(IlacsJson.InspectionHistory.Write(history), JsonReadOptions.Lenient).ValueOrThrow().Should().Be(history);

        var tooDeep = Read((IlacsJsonLimits.MostDepth / 2) + 1);
        Interventions.Said(tooDeep.Issues).Should().Contain("member-unknown /sources/0/says/judgements/leaders/later");
        tooDeep.Value!.UnknownMembers.Should().BeEmpty();
    }

    [Fact]
    public void Unknown_members_of_a_stated_judgement_that_is_not_understood_are_not_kept()
    {
        var read = IlacsJson.CycleEvent.Read(
            Encoding.UTF8.GetBytes(Deepest.Replace("not-judged", "lost", StringComparison.Ordinal).Replace("§", "1", StringComparison.Ordinal)), JsonReadOptions.Lenient);
        read.IsValid.Should().BeFalse();
        read.Value!.UnknownMembers.Should().BeEmpty();
    }

    [Theory]
    [InlineData("[5]", "wrong-type /areasForImprovement/0")]
    [InlineData("[\"A\",\" \"]", "value-not-understood /areasForImprovement/1")]
    [InlineData("-1", "value-not-understood /areasForImprovement")]
    [InlineData("2147483647", "value-not-understood /areasForImprovement")]
    public void Areas_of_which_one_cannot_be_read_are_not_taken_for_fewer(string areas, string said)
    {
        var document = $$"""{"type":"focused-visit","onSite":[{"from":"2022-04-26","to":"2022-04-27"}],"areasForImprovement":{{areas}}}""";
        var read = IlacsJson.CycleEvent.Read(Encoding.UTF8.GetBytes(document));
        Interventions.Said(read.Issues).Should().Equal(said);
        ((OnSiteEvent)read.Value!).AreasForImprovement.IsDefault.Should().BeTrue();
    }

    [Fact]
    public void A_text_that_could_not_be_read_again_is_not_written()
    {
        static SelfEvaluation Citing(string document) => new() { On = ImpreciseDate.Parse("2022"), Sources = [new(document)] };

        foreach (var text in new[] { new string('x', IlacsJsonLimits.LongestText), "\uD83D\uDE00" })
        {
            IlacsJson.CycleEvent.Read(IlacsJson.CycleEvent.Write(Citing(text))).ValueOrThrow().Should().Be(Citing(text));
        }

        foreach (var text in new[] { new string('x', IlacsJsonLimits.LongestText + 1), "x\uD83D", "\uDE00x" })
        {
            var write = () => IlacsJson.CycleEvent.Write(Citing(text));
            write.Should().Throw<ArgumentException>();
        }
    }

    [Fact]
    public void No_source_is_null()
    {
        var make = () => new SelfEvaluation { On = ImpreciseDate.Parse("2022"), Sources = [null!] };
        make.Should().Throw<ArgumentException>();
    }
}
