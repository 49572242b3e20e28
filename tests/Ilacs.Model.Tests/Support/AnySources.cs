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
            Words[random.Next(Words.Length)], null, random.Next(3) == 0 ? null : PossibleDays.InYear(2030 + random.Next(3)), random.Next(3) switch { 0 => ["judgements"], 1 => ["onSite"], _ => [] })
        {
            Says = random.Next(2) == 0 ? [] : [new("publishedOn", PossibleDays.InYear(2020)), new("answers", PossibleDays.InYear(2021))],
            SaysType = random.Next(2) == 0 ? null : (ActivityType)random.Next(1, 12),
            SaysJudgements = [.. members.Take(random.Next(members.Length + 1)).Select(member => new StatedJudgement(member, judgements[random.Next(judgements.Length)]))],
        };
    }
}
