using System.Collections.Immutable;
using NodaTime;

namespace Ilacs.Model.Tests.Support;

/// <summary>Events and histories for tests of the rules between events, with no more in them than the rules read.</summary>
internal static class Events
{
    internal static readonly Authority Nottingham = new("Nottingham", OfstedUrn.Parse("80533"));

    internal static ImpreciseDate Days(string text) => ImpreciseDate.Parse(text);

    internal static LocalDate Day(string text) => ImpreciseDate.Parse(text).Day!.Value;

    internal static InspectionHistory History(params CycleEvent[] events) => new(Nottingham, [.. events]);

    internal static InspectionHistory Covered(string from, string to, ImmutableArray<CycleEventType> types, params CycleEvent[] events) =>
        new(Nottingham, [.. events], [new(Day(from), Day(to), types)]);

    /// <summary>An inspection of the edition in force, with every area judged the same.</summary>
    internal static Inspection Inspection(
        string from, Grade? grade, CycleEventType type = CycleEventType.StandardInspection, string? to = null, string? published = null, string? received = null, Edition? edition = null)
    {
        var first = Days(from);
        edition ??= type.ToString().StartsWith("Single", StringComparison.Ordinal) ? Editions.Sif2013 : Editions.On(first.Earliest ?? first.Latest!.Value).Edition;
        var judgement = grade is { } all ? Judgement.Of(all) : NoGrade.NotKnown;
        Judgements.TryCreate(edition, edition.KeyAreas().Select(area => KeyValuePair.Create(area.Code, judgement)), out var judgements, out _).Should().BeTrue();
        return new()
        {
            Kind = type,
            Judgements = judgements,
            OverallEffectiveness = edition.MakesOverallEffectiveness ? judgement : NoGrade.NotInEdition,
            OnSite = [new(first, to is null ? null : Days(to))],
            PublishedOn = published is null ? null : Days(published),
            ReceivedOn = received is null ? null : Days(received),
        };
    }

    internal static Inspection Inadequate(string from) => Inspection(from, Grade.Inadequate);

    internal static MonitoringVisit Monitoring(string from, int? ordinal = null, string? follows = null) =>
        new() { OnSite = [new(Days(from))], Ordinal = ordinal, Follows = follows is null ? null : Days(follows) };

    internal static FocusedVisit Focused(string from, string? to = null, string? published = null, string? received = null, bool priority = false) => new()
    {
        OnSite = [new(Days(from), to is null ? null : Days(to))],
        PublishedOn = published is null ? null : Days(published),
        ReceivedOn = received is null ? null : Days(received),
        AreasForPriorityAction = priority ? RecordedAreas.Of(1) : default,
    };

    /// <summary>Every kind of event that can be claimed.</summary>
    internal static CycleEventType[] ThatHappen { get; } = [.. Enum.GetValues<CycleEventType>().Where(type => type != CycleEventType.StatedExpectation)];

    internal static AnnualEngagementMeeting Meeting(string on) => new() { On = Days(on) };

    internal static ActionPlan Plan(string answers, string? submitted = null, string? draft = null) =>
        new() { Answers = Days(answers), SubmittedOn = submitted is null ? null : Days(submitted), DraftOn = draft is null ? null : Days(draft) };

    /// <summary>What the rules between events find, and not those for each alone: code and pointer.</summary>
    internal static string[] Between(InspectionHistory history) => [.. IssuesBetween(history).Select(issue => $"{issue.Code} {issue.Pointer}")];

    internal static string[] Between(params CycleEvent[] events) => Between(History(events));

    internal static ValidationReport IssuesBetween(InspectionHistory history)
    {
        var found = new IssueSink();
        HistoryRules.Check(new(history), ref found);
        return found.ToReport();
    }
}
