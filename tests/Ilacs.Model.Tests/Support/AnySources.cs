namespace Ilacs.Model.Tests.Support;

internal static class AnySources
{
    private static readonly string[] Words = ["Strategy", "Consistency", "é è ü", "\"quoted\"", "back\\slash", "</script>", "日本", "a/b~c", "😀", "line\nbreak"];

    /// <summary>A source that itself gives whatever a source can give, whether it fits or not.</summary>
    internal static RecordSource SayingAnything(Random random)
    {
        Judgement[] judgements = [.. Grade.All.Select(Judgement.Of), .. NoGrade.All.Select(Judgement.Of)];
        string[] members = [.. Editions.All.SelectMany(edition => edition.Areas).Select(area => area.Code).Distinct().Append(StatedJudgement.Overall)];
        random.Shuffle(members);
        return new(
            Words[random.Next(Words.Length)], null, random.Next(3) == 0 ? null : ImpreciseDate.InYear(2030 + random.Next(3)), random.Next(3) switch { 0 => ["judgements"], 1 => ["onSite"], _ => [] })
        {
            StatedDates = random.Next(2) == 0 ? [] : [new("publishedOn", ImpreciseDate.InYear(2020)), new("answers", ImpreciseDate.InYear(2021))],
            StatedType = random.Next(2) == 0 ? null : (CycleEventType)random.Next(1, 12),
            StatedJudgements = [.. members.Take(random.Next(members.Length + 1)).Select(member => new StatedJudgement(member, judgements[random.Next(judgements.Length)]))],
        };
    }
}
