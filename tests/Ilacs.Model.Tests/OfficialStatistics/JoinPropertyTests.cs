using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.OfficialStatistics.Tests;

/// <summary>What holds of joining whatever files.</summary>
public class JoinPropertyTests
{
    private static readonly string[] Names = ["as_at_31_March_2024.csv", "as_at_31_March_2025.csv", "one.csv", "other.csv"];

    [Fact]
    public void A_file_joined_with_itself_under_another_name_changes_nothing_but_the_sources() => Holds(AnyFiles, files =>
    {
        foreach (var (name, bytes) in files)
        {
            var once = JoinedHistories.Of(Given.Bytes(name, bytes));
            var twice = JoinedHistories.Of(Given.Bytes(name, bytes), Given.Bytes("again.csv", bytes));
            Recorded.InWords(twice.Histories).Should().Be(Recorded.InWords(once.Histories));
            twice.Histories.Sum(Sources).Should().Be(2 * once.Histories.Sum(Sources));
        }
    });

    [Fact]
    public void The_order_of_files_that_agree_changes_nothing_but_the_order_of_the_sources() => Holds(AnyRecords.Fitting(Layouts2025.History), histories =>
    {
        OfficialFile[] files =
        [
            Written("one.csv", Layouts2025.History, histories), Written("other.csv", Layouts2025.InYear, histories), Written("as_at_31_March_2025.csv", OwnLayout.Inspections, histories),
        ];
        foreach (var order in (int[][])[[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]])
        {
            var joined = JoinedHistories.Of([.. order.Select(i => files[i])]);
            Recorded.InWords(joined.Histories).Should().Be(Recorded.InWords(histories));
            joined.Issues.Should().OnlyContain(issue => issue.Code == JoinCodes.SourcesAgree);
            joined.Histories.SelectMany(history => history.Events).Should().OnlyContain(cycleEvent => cycleEvent.Sources.Length == 3);
        }
    });

    [Fact]
    public void What_a_dated_release_says_is_believed_in_whatever_order_the_files_are_named() => Holds(AnyFiles, files =>
    {
        // One file of each name, so that no two are of one time.
        var dated = files.DistinctBy(file => file.Name).Where(file => file.Name.Contains("31", StringComparison.Ordinal)).Select(file => Given.Bytes(file.Name, file.Bytes)).ToArray();
        var words = Recorded.InWords(JoinedHistories.Of(dated).Histories);
        Recorded.InWords(JoinedHistories.Of([.. dated.Reverse()]).Histories).Should().Be(words);
    });

    [Fact]
    public void Nothing_that_a_file_says_is_overwritten() => Holds(AnyFiles, files =>
    {
        var read = files.Select((file, i) => Given.Bytes(FormattableString.Invariant($"{i} {file.Name}"), file.Bytes)).ToArray();
        var joined = JoinedHistories.Of(read);
        var events = joined.Histories.SelectMany(history => history.Events).Cast<OnSiteEvent>().ToArray();
        events.Sum(cycleEvent => cycleEvent.Sources.Length).Should().Be(read.Sum(file => file.Tables.Sum(table => table.Rows.Sum(row => row.Events.Length))));
        foreach (var said in read.SelectMany(file => file.Tables).SelectMany(table => table.Rows).SelectMany(row => row.Events))
        {
            var source = said.Sources.Single();
            var record = events.Single(cycleEvent => cycleEvent.Sources.Any(one => IsOfTheSamePlace(one, source)));
            var kept = record.Sources.Single(one => IsOfTheSamePlace(one, source));
            foreach (var lost in Lost(said, record, kept, source))
            {
                joined.Issues.Should().Contain(
                    issue => issue.Code == JoinCodes.SourcesDisagree && issue.Message.Contains($"{source.Summary} has", StringComparison.Ordinal) && issue.Message.Contains(lost, StringComparison.Ordinal),
                    $"{Recorded.InWords(said)} became {Recorded.InWords(record)}");
            }
        }
    });

    // What a file says that is neither in the record nor with its source there: an issue has to have it.
    private static IEnumerable<string> Lost(OnSiteEvent said, OnSiteEvent record, RecordSource kept, RecordSource source)
    {
        if (source.StatedMembers.Contains("type") && said.Type != record.Type)
        {
            kept.StatedType.Should().Be(said.Type);
        }

        if (source.StatedMembers.Contains("onSite") && said.FirstOnSiteDay != record.FirstOnSiteDay)
        {
            kept.StatedDates.Should().Contain(new StatedDate("onSite", said.FirstOnSiteDay));
        }

        if (said.PublishedOn is { } published && published != record.PublishedOn)
        {
            kept.StatedDates.Should().Contain(new StatedDate("publishedOn", published));
        }

        foreach (var last in said.OnSite.Select(window => window.To).OfType<ImpreciseDate>().Where(last => !record.OnSite.Any(window => window.To == last)))
        {
            yield return last.InWords();
        }

        if (said is Visit { Theme: { } theme } && theme != ((Visit)record).Theme)
        {
            yield return theme.Label();
        }

        if (said is Inspection inspection)
        {
            foreach (var (area, judgement) in inspection.Judgements.Where(one => one.Judgement != NoGrade.NotKnown))
            {
                (((Inspection)record).Judgements.TryGet(area.Code, out var recorded) && recorded == judgement || kept.StatedJudgements.Contains(new(area.Code, judgement))).Should().BeTrue();
            }

            var overall = inspection.OverallEffectiveness;
            (overall == NoGrade.NotKnown || overall == ((Inspection)record).OverallEffectiveness || kept.StatedJudgements.Contains(new(StatedJudgement.Overall, overall))).Should().BeTrue();
        }
    }

    // Histories of few authorities and days, so that files often say something of one inspection, and often another thing.
    private static Gen<(string Name, byte[] Bytes)[]> AnyFiles { get; } = Gen.Choose(0, int.MaxValue).Select(seed =>
    {
        var random = new Random(seed);
        return Enumerable.Range(0, random.Next(2, 5)).Select(_ => (Names[random.Next(Names.Length)], Content(random))).ToArray();
    });

    private static byte[] Content(Random random)
    {
        string Grade(bool own) => random.Next(5) == 0 ? own ? "not_known" : "" : own ? random.Next(2) == 0 ? "good" : "requires_improvement" : random.Next(2) == 0 ? "Good" : "Requires improvement to be good";
        string Day(int month, int most) => FormattableString.Invariant($"2024-{month + random.Next(2):00}-{random.Next(1, most):00}");
        string Maybe(string text) => random.Next(3) == 0 ? "" : text;
        var isOwn = random.Next(2) == 0;
        var text = new StringBuilder(isOwn
            ? "urn,la_code,local_authority,regime,type,start_date,end_date,onsite_periods,publication_date,leaders,help_and_protection,care,children_in_care,care_leavers,overall\n"
            : string.Join(',', Layouts2025.InYear.Headings) + "\n");
        for (var i = random.Next(1, 8); i > 0; i--)
        {
            var (urn, dfe, gss, name) = random.Next(2) == 0 ? ("80487", "302", "E09000003", "Barnet") : ("80486", "301", "E09000002", "Barking and Dagenham");
            var first = Day(4, 20);
            if (isOwn)
            {
                var (last, back) = (Day(6, 28), Day(7, 28));
                var (end, periods) = random.Next(3) switch { 0 => ("", ""), 1 => (last, ""), _ => (back, $"{first}..{last}; {last}..{back}") };
                text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{urn},{dfe},{name},{(random.Next(6) == 0 ? "ilacs2018" : "ilacs2023")},{Maybe("short")},{first},{end},{periods},{Maybe(Day(9, 28))},{Grade(true)},{Grade(true)},,{Grade(true)},{Grade(true)},{Grade(true)}\n");
            }
            else
            {
                var grades = $"{Grade(false)},{Grade(false)},{Grade(false)},{Grade(false)},{Grade(false)},";
                var (type, rest) = random.Next(4) switch
                {
                    0 => ("ILACS Focused Visit", $",,,,,{Maybe(random.Next(2) == 0 ? "Care leavers" : "Front door")}"),
                    1 => ("LA Monitoring visit", $",,,,,{Maybe("Front door")}"),
                    2 => ("ILACS Short Inspection", grades),
                    _ => ("ILACS Standard Inspection", grades),
                };
                text.Append(System.Globalization.CultureInfo.InvariantCulture, $"x,{gss},{name},,{(random.Next(6) == 0 ? "" : first)},{Day(9, 4)},{type},{rest}\n");
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static bool IsOfTheSamePlace(RecordSource one, RecordSource other) => one.Document == other.Document && one.Where == other.Where;

    private static int Sources(InspectionHistory history) => history.Events.Sum(cycleEvent => cycleEvent.Sources.Length);

    private static OfficialFile Written(string name, OfficialLayout layout, IEnumerable<InspectionHistory> histories)
    {
        using var bytes = new MemoryStream();
        OfficialWriter.Write(bytes, layout, histories);
        return Given.Bytes(name, bytes.ToArray());
    }

    private static void Holds<T>(Gen<T> any, Action<T> holds) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Thorough.Of(60, 200)).WithReplay(20261122, 7), Prop.ForAll(Arb.From(any), holds));
}
