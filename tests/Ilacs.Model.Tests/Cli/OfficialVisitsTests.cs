using System.Text;
using Ilacs.Model;
using Ilacs.Model.OfficialStatistics;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Cli.Tests;

/// <summary>Every focused and monitoring visit that the official file of 2024-25 has, in the history of its authority.</summary>
public class OfficialVisitsTests
{
    [Fact]
    public void Every_row_names_an_event_that_there_is_and_every_visit_a_theme()
    {
        OfficialVisits.File.Problems.Should().OnlyContain(problem => problem.Code == IssueCodes.OverallOtherThanIndicative.Code);
        OfficialVisits.Events.GroupBy(cycleEvent => cycleEvent.Type).ToDictionary(group => group.Key, group => group.Count()).Should().BeEquivalentTo(new Dictionary<CycleEventType, int>
        {
            [CycleEventType.StandardInspection] = 14,
            [CycleEventType.ShortInspection] = 19,
            [CycleEventType.FocusedVisit] = 26,
            [CycleEventType.MonitoringVisit] = 18,
        });
        OfficialVisits.Events.OfType<Visit>().Should().HaveCount(44).And.OnlyContain(visit => visit.Theme != null);
    }

    [Fact]
    public void Every_inspection_in_it_is_among_the_published_ones_and_says_the_same()
    {
        var joined = JoinedHistories.Of(SeedInspections.File, OfficialVisits.File);
        joined.Issues.Should().HaveCount(33).And.OnlyContain(issue => issue.Code == JoinCodes.SourcesAgree);
    }

    [Fact]
    public void Every_visit_is_in_a_history_without_error_that_survives_writing_and_reading()
    {
        OfficialVisits.Histories.Sum(history => history.Events.OfType<Visit>().Count()).Should().Be(44);
        foreach (var history in OfficialVisits.Histories)
        {
            var result = IlacsJson.InspectionHistory.Read(IlacsJson.InspectionHistory.Write(history));
            result.IsValid.Should().BeTrue($"{history.Authority.Name}: {result.Issues}");
            (result.Value == history).Should().BeTrue();
        }
    }

    [Fact]
    public void Every_monitoring_visit_belongs_to_a_programme()
    {
        foreach (var history in OfficialVisits.Histories)
        {
            foreach (var visit in history.Events.OfType<MonitoringVisit>())
            {
                var programme = history.Monitoring(visit.PublishedOn!.Value.Day!.Value);
                programme.Status.Should().Be(MonitoringStatus.Monitored, $"{history.Authority.Name}, {visit.Summary}: {programme}");
                programme.Visits.Should().Contain(visit);
            }
        }
    }

    [Fact]
    public void What_is_found_in_them_and_where_each_visit_belongs_is_what_an_expert_approved()
    {
        var text = new StringBuilder(IssueList.Of(
            "The visits of 2024-25 in the official file, with the published inspections of the same authorities.", OfficialVisits.Histories));
        text.Append("\nMonitoring visits and the programme that each belongs to on the day its letter was published, by the visits of this file alone\n");
        foreach (var history in OfficialVisits.Histories)
        {
            foreach (var visit in history.Events.OfType<MonitoringVisit>())
            {
                text.Append(FormattableString.Invariant($"- {history.Authority.Name}, {visit.Summary}, {visit.Theme!.Value.Code()}: {history.Monitoring(visit.PublishedOn!.Value.Day!.Value)}\n"));
            }
        }

        text.Append("\nFocused visits and the last inspection before each\n");
        foreach (var history in OfficialVisits.Histories)
        {
            foreach (var visit in history.Events.OfType<FocusedVisit>())
            {
                var before = history.Inspections.Last(one => one.FirstOnSiteDay.IsBefore(visit.FirstOnSiteDay) == Certainty.Certain);
                text.Append(FormattableString.Invariant($"- {history.Authority.Name}, {visit.Summary}, {visit.Theme!.Value.Code()}: {before.Summary}, {before.OverallEffectiveness}\n"));
            }
        }

        Golden.Matches("tests/Ilacs.Model.Tests/Golden/cli/official-visits.txt", text.ToString());
    }
}
