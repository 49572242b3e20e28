using FsCheck;
using FsCheck.Fluent;
using Ilacs.Model.Tests.Support;
using NodaTime;

namespace Ilacs.Model.Tests;

public class NationalPropertyTests
{
    private static readonly RegisteredAuthority[] Authorities = [.. AuthorityRegister.All.Where(authority => authority.Urn is not null)];

    private static readonly Gen<Given> AnyGiven = Gen.Choose(0, int.MaxValue).Select(seed => Make(new Random(seed)));

    [Fact]
    public void The_order_of_histories_never_matters() => Prop.ForAll(AnyGiven.ToArbitrary(), Gen.Choose(0, int.MaxValue).ToArbitrary(), (given, seed) =>
    {
        Random random = new(seed);
        InspectionHistory[] shuffled = [.. given.Histories.OrderBy(_ => random.Next())];
        Country.Text(NationalPicture.AsOf(shuffled, given.Day, given.PublishedBy).Value).Should().Be(Country.Text(given.Picture));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_begins_after_the_day_changes_nothing() => Prop.ForAll(AnyGiven.ToArbitrary(), given =>
    {
        InspectionHistory[] later = [.. given.Histories.Select(history => history.Adding(AnInspection(given.Day.PlusDays(1))))];
        Country.Text(NationalPicture.AsOf(later, given.Day, given.PublishedBy).Value).Should().Be(Country.Text(given.Picture));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Counts_add_up_to_the_authorities_and_regions_to_the_whole() => Prop.ForAll(AnyGiven.ToArbitrary(), given =>
    {
        var picture = given.Picture;
        foreach (var (scope, counts) in Country.Counts(picture))
        {
            counts.Authorities.Should().Be(scope.Authorities.Length);
            (Grade.All.Sum(grade => counts.Grades[grade]) + NoGrade.All.Sum(counts.Of) + counts.NotInspected + counts.NotCertain).Should().Be(counts.Authorities);
            counts.ShareOfThoseWithGrade.Should().Be(counts.Grades.Total == 0 ? null : new Share(counts.Grades.GoodOrBetter, counts.Grades.Total));
        }

        Sums(picture.Outcomes).Should().Equal(Add(picture.ByOfstedRegion.Select(one => one.Outcomes)));
        Sums(picture.Outcomes).Should().Equal(Add(picture.ByOnsRegion.Select(one => one.Outcomes)));
        (picture.Outcomes.Authorities.Length + picture.WithoutHistory.Length).Should().Be(picture.Outcomes.InRegister);
        (picture.Outcomes.Authorities.Length + picture.NotCounted.Length).Should().Be(given.Histories.Length);
        picture.Outcomes.Authorities.Should().BeInAscendingOrder(one => one.Authority.Name, StringComparer.Ordinal);
        foreach (var movement in new[] { picture.FirstToSecond, picture.FirstToLatest })
        {
            movement.Overall.Authorities.Should().Be(movement.Authorities.Length);
            movement.Areas.Select(area => area.Counts.Authorities).Distinct().Should().Equal(movement.Authorities.Length);
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_latest_inspection_began_by_the_day_and_none_that_counts_came_after_it() => Prop.ForAll(AnyGiven.ToArbitrary(), given =>
    {
        foreach (var outcome in given.Picture.Outcomes.Authorities.Where(one => one.Status == LatestStatus.Inspected))
        {
            outcome.Latest!.Began.IsAfter(given.Day).Should().Be(Certainty.Impossible);
            outcome.History.Inspections.Where(other => other.Began.IsAfter(given.Day) == Certainty.Impossible
                && other.Began.IsAfter(outcome.Latest.Began) == Certainty.Certain
                && (given.PublishedBy == null || other.KnownSince.IsAfter(given.PublishedBy.Value) != Certainty.Certain)).Should().BeEmpty();
        }
    }).QuickCheckThrowOnFailure();

    private static int[] Sums(Outcomes outcomes) =>
        [outcomes.InRegister, .. Country.Measures(outcomes).SelectMany(counts => Grade.All.Select(grade => counts.Grades[grade]).Concat(NoGrade.All.Select(counts.Of)).Append(counts.NotInspected).Append(counts.NotCertain))];

    private static int[] Add(IEnumerable<Outcomes> regions) =>
        regions.Select(Sums).Aggregate((one, other) => [.. one.Zip(other, (left, right) => left + right)]);

    private static Given Make(Random random)
    {
        var day = new LocalDate(2013, 11, 1).PlusDays(random.Next(4500));
        List<InspectionHistory> histories = [];
        for (var count = random.Next(40); count > 0; count--)
        {
            var authority = Authorities[random.Next(Authorities.Length)];
            histories.Add(Country.Of(authority, [.. Enumerable.Range(0, random.Next(6)).Select(_ => AnyInspection(random))]));
        }

        return new([.. histories], day, random.Next(2) == 0 ? day.PlusDays(random.Next(100)) : null);
    }

    private static Inspection AnyInspection(Random random)
    {
        var from = new LocalDate(2014, 1, 6).PlusDays(random.Next(4600));
        var first = random.Next(4) switch { 0 => ImpreciseDate.InMonth(from.Year, from.Month), 1 when from.Year > 2017 => ImpreciseDate.InYear(from.Year), _ => from };
        return AnInspection(first, random.Next(5) == 0 ? null : Grade.All[random.Next(4)], random.Next(2) == 0 ? first.Latest!.Value.PlusDays(random.Next(90)) : null);
    }

    private static Inspection AnInspection(ImpreciseDate first, Grade? grade = null, LocalDate? published = null) => Events.Inspection(
        first.ToString(),
        grade,
        first.Earliest!.Value.Year < 2018 ? CycleEventType.SingleInspection : CycleEventType.StandardInspection,
        published: published is { } day ? ((ImpreciseDate)day).ToString() : null,
        edition: first.Earliest.Value.Year < 2018 ? Editions.Sif2013 : first.Earliest.Value.Year >= 2027 ? Editions.Ilacs2026 : null);

    private sealed record Given(InspectionHistory[] Histories, LocalDate Day, LocalDate? PublishedBy)
    {
        internal NationalPicture Picture { get; } = NationalPicture.AsOf(Histories, Day, PublishedBy).Value;
    }
}
