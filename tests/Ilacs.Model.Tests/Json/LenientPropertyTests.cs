using System.Text;
using System.Text.Json.Nodes;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Tests;

/// <summary>Whatever a later version adds, wherever it stands: nothing of it is lost.</summary>
public class LenientPropertyTests
{
    private static readonly int Rounds = Thorough.Of(500, 1500);

    private static readonly AnyFormat[] Keeping = [.. AnyFormat.All.Where(format => format.Name != "document")];

    private static readonly Dictionary<AnyFormat, byte[][]> Sound =
        Keeping.ToDictionary(format => format, format => SeedDocuments.ByFormat[format].Where(document => format.Read(document).Issues.IsClean).ToArray());

    private static readonly IssueCode[] OfWhatIsUnknown = [IssueCodes.MemberUnknown, IssueCodes.AreaNotInEdition];

    [Fact]
    public void Whatever_members_are_planted_nothing_is_lost_and_nothing_is_an_error_but_strictly()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var random = new Random(20261220 + round);
            var format = Keeping[round % Keeping.Length];
            var sound = Sound[format][random.Next(Sound[format].Length)];
            var (planted, count) = Planted.In(sound, random);
            var document = Encoding.UTF8.GetBytes(planted.ToJsonString(new() { WriteIndented = random.Next(2) == 0 }));
            var because = $"round {round} as {format}: {planted.ToJsonString()}";

            var read = format.Read(document, JsonReadOptions.Lenient);
            read.Issues.Where(issue => issue.Code != IssueCodes.UnknownMemberKept).Should().BeEmpty(because);
            read.Issues.Count.Should().BeInRange(1, count, because);
            read.IsValid.Should().BeTrue(because);

            var written = format.Write(read.Value!);
            var isHistory = format.Name == DocumentKind.InspectionHistory.Code();
            Planted.AsData(JsonNode.Parse(written), isHistory).Should().Be(Planted.AsData(planted, isHistory), because);

            var again = format.Read(written, JsonReadOptions.Lenient);
            AnyFormat.AreSame(again.Value, read.Value).Should().BeTrue(because);
            KeptIn(again.Value!).Should().Equal(KeptIn(read.Value!), because);
            format.Write(again.Value!).AsSpan().SequenceEqual(written).Should().BeTrue(because);
            Invariants.Hold(format, document, JsonReadOptions.Lenient);

            var strict = format.Read(document);
            strict.IsValid.Should().BeFalse(because);
            strict.Issues.Where(issue => OfWhatIsUnknown.Contains(issue.Code)).Select(issue => (issue.Pointer, issue.Position))
                .Should().Equal(read.Issues.Select(issue => (issue.Pointer, issue.Position)), because);
            strict.Issues.Where(issue => !OfWhatIsUnknown.Contains(issue.Code)).Should().BeEmpty(because);
        }
    }

    [Fact]
    public void The_order_of_unknown_members_never_matters_either()
    {
        for (var round = 0; round < Rounds / 5; round++)
        {
            var random = new Random(20261221 + round);
            var format = Keeping[round % Keeping.Length];
            var (planted, _) = Planted.In(Sound[format][random.Next(Sound[format].Length)], random);
            var document = Encoding.UTF8.GetBytes(planted.ToJsonString());
            var (read, shuffled) = (format.Read(document, JsonReadOptions.Lenient), format.Read(Shuffled.Document(document, random), JsonReadOptions.Lenient));
            shuffled.Codes.Should().BeEquivalentTo(read.Codes);
            // In what is kept as it stood, members stand as they stood.
            Planted.AsData(JsonNode.Parse(format.Write(shuffled.Value!)), true).Should().Be(Planted.AsData(JsonNode.Parse(format.Write(read.Value!)), true));
            if (KeptIn(read.Value!).All(part => part.Json[0] is not ('{' or '[')))
            {
                AnyFormat.AreSame(read.Value, shuffled.Value).Should().BeTrue($"round {round} as {format}: {planted.ToJsonString()}");
            }
        }
    }

    private static IEnumerable<UnknownMember> KeptIn(object value) => value switch
    {
        InspectionHistory history => history.UnknownMembers.Concat(history.Events.SelectMany(cycleEvent => cycleEvent.UnknownMembers)),
        InterventionHistory intervention => intervention.UnknownMembers.Concat(intervention.Opening?.UnknownMembers ?? []).Concat(intervention.Steps.SelectMany(step => step.Event.UnknownMembers)),
        SourcedRecord record => record.UnknownMembers,
        _ => [],
    };
}
