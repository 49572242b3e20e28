using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Ilacs.Model.Tests.Support;

/// <summary>Generators of records in which nothing is to be found.</summary>
internal static class Records
{
    internal static readonly string[] Words = ["Strategy", "Consistency", "é è ü", "\"quoted\"", "back\\slash", "</script>", "日本", "a/b~c", "😀", "line\nbreak"];

    private static readonly (ActivityType Type, Edition Edition, int Weeks)[] Kinds =
    [
        (ActivityType.StandardInspection, Editions.Ilacs2018, 2), (ActivityType.ShortInspection, Editions.Ilacs2018, 1),
        (ActivityType.StandardInspection, Editions.Ilacs2023, 2), (ActivityType.ShortInspection, Editions.Ilacs2023, 1),
        (ActivityType.StandardInspection, Editions.Ilacs2026, 2), (ActivityType.ShortInspection, Editions.Ilacs2026, 1),
        (ActivityType.SingleInspection, Editions.Sif2013, 4), (ActivityType.SingleInspectionReinspection, Editions.Sif2013, 4),
    ];

    internal static Gen<Inspection> CleanInspection { get; } =
        from kind in Gen.Elements(Kinds)
        from monday in Gen.Elements(Mondays(kind.Edition, kind.Weeks))
        from judgements in Gen.Elements(Combinations.OfAllStates(kind.Edition).ToArray())
        from published in Gen.Choose(10, 60)
        from how in Gen.Choose(0, 3)
        from areas in Areas
        from priority in Areas
        from sources in Gen.Choose(0, 3).SelectMany(count => Source(monday).ArrayOf(count))
        from received in Gen.Elements(true, false)
        from saying in Gen.Elements(true, false)
        let last = monday.PlusDays((7 * kind.Weeks) - 3)
        let overall = OverallEffectiveness.Derive(judgements).Indicative is { } grade ? grade : Inspection.UnsaidOverall(kind.Edition)
        select new Inspection
        {
            Type = kind.Type,
            Judgements = judgements,
            OverallEffectiveness = overall,
            OnSite = [new OnSiteWindow(monday, last)],
            PublishedOn = Inexact(last.PlusDays(published), how),
            ReceivedOn = received ? last.PlusDays(published - 5) : null,
            AreasForImprovement = areas,
            AreasForPriorityAction = priority,
            Sources = [.. sources.Select(source => saying ? SayingTheSame(source, kind.Type, judgements, overall) : source)],
        };

    internal static Gen<RecordedAreas> Areas { get; } = Gen.OneOf(
        Gen.Elements(default, RecordedAreas.Some),
        Gen.Choose(0, 12).Select(RecordedAreas.Of),
        Gen.Elements(Words).NonEmptyListOf().Select(titles => RecordedAreas.Of([.. titles])));

    /// <summary>The same day, or some days among which it is.</summary>
    internal static PossibleDays Inexact(LocalDate day, int how) => how switch
    {
        0 => day,
        1 => PossibleDays.InMonth(day.Year, day.Month),
        2 => PossibleDays.Between(day.PlusDays(-1), day.PlusDays(40)),
        _ => PossibleDays.OnOrAfter(day),
    };

    internal static Gen<RecordSource> Source(LocalDate firstOnSiteDay) =>
        from document in Gen.Elements(Words)
        from place in Gen.Elements("table", "page 2", null)
        from dated in Gen.Choose(-1, 400)
        from states in Gen.Elements<string[]>([], ["judgements"], ["onSite", "publishedOn"])
        select new RecordSource(document, place, dated < 0 ? null : PossibleDays.On(firstOnSiteDay.PlusDays(200 + dated)), [.. states]);

    /// <summary>The same source, which itself gives what the record has.</summary>
    internal static RecordSource SayingTheSame(RecordSource source, ActivityType type, Judgements judgements, Judgement overall) =>
        new(source.Document, source.Where, source.Dated, source.States)
        {
            SaysType = type,
            SaysJudgements = [.. judgements.Select(judged => new StatedJudgement(judged.Area.Code, judged.Judgement)), new(StatedJudgement.Overall, overall)],
        };

    /// <summary>A source that itself gives whatever a source can give, whether it fits or not.</summary>
    internal static RecordSource SayingAnything(Random random)
    {
        Judgement[] judgements = [.. Grade.All.Select(Judgement.Of), .. NoGrade.All.Select(Judgement.Of)];
        string[] members = [.. Editions.All.SelectMany(edition => edition.Areas).Select(area => area.Code).Distinct().Append(StatedJudgement.Overall)];
        random.Shuffle(members);
        return new(
            Words[random.Next(Words.Length)], null, random.Next(3) == 0 ? null : PossibleDays.InYear(2030 + random.Next(3)), random.Next(3) switch { 0 => ["judgements"], 1 => ["onSite"], _ => [] })
        {
            Says = random.Next(2) == 0 ? [] : [new("publishedOn", PossibleDays.InYear(2020)), new("answers", PossibleDays.InYear(2021))],
            SaysType = random.Next(2) == 0 ? null : (ActivityType)random.Next(1, 12),
            SaysJudgements = [.. members.Take(random.Next(members.Length + 1)).Select(member => new StatedJudgement(member, judgements[random.Next(judgements.Length)]))],
        };
    }

    // Mondays after which that many weeks have no bank holiday.
    internal static LocalDate[] Mondays(Edition edition, int weeks)
    {
        var last = Editions.LastOnSiteDayOf(edition) ?? edition.CheckedTo!.Value;
        List<LocalDate> mondays = [];
        for (var monday = edition.FirstOnSiteDay.With(DateAdjusters.NextOrSame(IsoDayOfWeek.Monday)); monday <= last; monday = monday.PlusWeeks(1))
        {
            var days = Enumerable.Range(0, 7 * weeks).Select(i => monday.PlusDays(i));
            if (days.All(day => !BankHolidayOracle.IsHoliday(day)))
            {
                mondays.Add(monday);
            }
        }

        return [.. mondays];
    }
}
