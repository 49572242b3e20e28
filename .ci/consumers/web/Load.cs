using System.Collections.Concurrent;

/// <summary>Eight at once ask for all sorts of things; every answer is what that request is to get.</summary>
internal static class Load
{
    private const int Workers = 8;
    private const int RequestsEach = 625;

    internal static async Task Run(HttpClient client, Seeds seeds)
    {
        var (history, faulty, malformed) = (seeds.Read("records/nottingham.json"), seeds.Read("invalid/area-missing.json"), seeds.Read("invalid/json-malformed.json"));
        var written = (await Answer.Post(client, "/histories", history)).Body;
        (Func<Task<Answer>> Ask, Func<Answer, bool> IsRight)[] kinds =
        [
            (() => Answer.Post(client, "/histories", history), answer => answer.Status == 200 && answer.Body.AsSpan().SequenceEqual(written)),
            (() => Answer.Get(client, "/authorities/80533"), answer => answer.Status == 200 && answer.Member("authority").GetProperty("name").GetString() == "Nottingham"),
            (() => Answer.Post(client, "/histories", faulty), answer => answer.Status == 422 && answer.IsProblem && answer.Issues().Length == 1),
            (() => Answer.Get(client, "/derive/ilacs-2026?leaders=good&help-and-protection=good&children-in-care=good&care-leavers=good"),
                answer => answer.Status == 200 && answer.Member("overallEffectiveness").GetString() == "not-made"),
            (() => Answer.Get(client, "/derive/ilacs-2018?leaders=fair"), answer => answer.Status == 400 && answer.IsProblem),
            (() => Answer.Post(client, "/reports", malformed), answer => answer.Status == 200 && answer.Issues().Length > 0),
        ];

        ConcurrentDictionary<int, int> statuses = [];
        var wrong = 0;
        await Parallel.ForAsync(0, Workers, new ParallelOptions { MaxDegreeOfParallelism = Workers }, async (worker, _) =>
        {
            for (var i = 0; i < RequestsEach; i++)
            {
                var (ask, isRight) = kinds[(worker + i) % kinds.Length];
                var answer = await ask();
                statuses.AddOrUpdate(answer.Status, 1, (_, count) => count + 1);
                if (!isRight(answer))
                {
                    Interlocked.Increment(ref wrong);
                }
            }
        });

        Console.WriteLine($"{Workers} at once, {statuses.Values.Sum()} requests: {string.Join(", ", statuses.OrderBy(one => one.Key).Select(one => $"{one.Value} of {one.Key}"))}; {wrong} wrong");
    }
}
