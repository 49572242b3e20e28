/// <summary>Codes, grades and dates in routes and queries.</summary>
internal static class Codes
{
    internal static async Task Ask(HttpClient client)
    {
        var derived = await Answer.Get(client, "/derive/ilacs-2018?leaders=good&help-and-protection=requires-improvement&children-in-care-and-care-leavers=good");
        Console.WriteLine($"derive: {derived.Status}, permitted {string.Join(", ", derived.Member("permitted").EnumerateArray())}, indicative {derived.Member("indicative")}");
        foreach (var path in (string[])
        [
            "/derive/ilacs-2019?leaders=good",
            "/derive/ilacs-2018?leaders=Good",
            "/derive/ilacs-2018?leaders=good&care-leavers=good",
            "/authorities/80533",
            "/authorities/80533?asOf=2024-11-14",
            "/authorities/80533?asOf=2024-11",
            "/authorities/80533?asOf=yesterday",
            "/authorities/nottingham",
            "/authorities/89999",
            "/ways-to/good?leaders=good&helpAndProtection=inadequate&childrenInCareAndCareLeavers=good",
            "/ways-to/good?leaders=not-known&helpAndProtection=good&childrenInCareAndCareLeavers=good",
            "/ways-to/good?leaders=good&helpAndProtection=good",
            "/ways-to/better?leaders=good&helpAndProtection=good&childrenInCareAndCareLeavers=good",
            "/deadlines/action-plan?publishedOn=2022-09-05",
            "/deadlines/action-plan?publishedOn=2035-09-05",
            "/deadlines/action-plan?publishedOn=2022-9-5",
            "/deadlines/ActionPlan?publishedOn=2022-09-05",
            "/nowhere",
        ])
        {
            var answer = await Answer.Get(client, path);
            Console.WriteLine($"{path}: {answer.Status} {(answer.IsProblem ? $"problem{answer.Refusal}" : answer.IsJson ? answer.Brief() : "NO PROBLEM DETAILS")}");
        }

        var areas = await Answer.Get(client, "/derive/ilacs-2018?leaders=good&care-leavers=good");
        Console.WriteLine(string.Join('\n', areas.Issues()));
    }
}
