using System.Collections.Immutable;
using NodaTime;

namespace Ilacs.Model.Tests.Support;

/// <summary>Histories of real authorities with made-up inspections, and all that a picture of them says as text.</summary>
internal static class Country
{
    internal static readonly LocalDate Day = new(2024, 3, 31);

    /// <summary>A history of the authority of this name, found on a day.</summary>
    internal static InspectionHistory Of(string name, params CycleEvent[] events) =>
        Of(AuthorityRegister.Find(name, Day).Authority!, events);

    internal static InspectionHistory Of(RegisteredAuthority authority, params CycleEvent[] events) =>
        new(new(authority.Name, authority.Urn, authority.DfeCode), [.. events]);

    internal static NationalPicture Picture(params InspectionHistory[] histories) => NationalPicture.AsOf(histories, Day).Value;

    /// <summary>Everything that is counted and listed, so that two pictures with the same text say the same.</summary>
    internal static string Text(NationalPicture picture) => string.Join('\n', Lines(picture));

    /// <summary>Every set of counts: of the whole and of each region, of each measure.</summary>
    internal static IEnumerable<(Outcomes Scope, OutcomeCounts Counts)> Counts(NationalPicture picture) =>
        Scopes(picture).SelectMany(scope => Measures(scope).Select(counts => (scope, counts)));

    internal static ImmutableArray<OutcomeCounts> Measures(Outcomes scope) => [scope.Overall, scope.Leaders, .. scope.Areas.Select(area => area.Counts)];

    private static IEnumerable<Outcomes> Scopes(NationalPicture picture) =>
        [picture.Outcomes, .. picture.ByOfstedRegion.Select(one => one.Outcomes), .. picture.ByOnsRegion.Select(one => one.Outcomes)];

    private static IEnumerable<string> Lines(NationalPicture picture) =>
    [
        picture.ToString(),
        .. picture.Outcomes.Authorities.Select(one => one.ToString()),
        .. Counts(picture).Select(one => $"{one.Scope.InRegister} {one.Counts} {one.Counts.NotJudged} {one.Counts.NotInEdition} {one.Counts.NotKnown} {one.Counts.NotInspected} {one.Counts.NotCertain}"),
        .. new[] { picture.FirstToSecond, picture.FirstToLatest }.SelectMany(movement => movement.Authorities.Select(one => $"{one} {one.Overall}").Append(movement.ToString()).Concat(movement.Areas.Select(area => area.ToString()))),
        .. new[] { picture.Intervals, picture.IlacsIntervals }.SelectMany(intervals => intervals.Each.Select(one => $"{one} {one.Days}").Append($"{intervals} {intervals.NotMeasured}")),
        string.Join(", ", picture.Monitored),
        string.Join(", ", picture.MonitoringNotKnown),
        string.Join(", ", picture.WithoutHistory),
        .. picture.NotCounted.Select(one => one.ToString()),
    ];
}
