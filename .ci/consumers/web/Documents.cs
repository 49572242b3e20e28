/// <summary>Documents over HTTP.</summary>
internal static class Documents
{
    internal static async Task Ask(HttpClient client, Seeds seeds)
    {
        foreach (var name in (string[])["nottingham.json", "nottinghamshire.json"])
        {
            var first = await Answer.Post(client, "/histories", seeds.Read($"records/{name}"));
            var again = await Answer.Post(client, "/histories", first.Body);
            Console.WriteLine($"{name}: {first.Status} {first.MediaType}, sent again {(again.Body.AsSpan().SequenceEqual(first.Body) ? "the same" : "ANOTHER")}");
        }

        foreach (var name in (string[])["area-missing.json", "short-inspection-after-lower-grade.json", "json-malformed.json"])
        {
            var answer = await Answer.Post(client, "/histories", seeds.Read($"invalid/{name}"));
            Console.WriteLine($"{name}: {answer.Status} {(answer.IsProblem ? $"problem: {string.Join(", ", answer.Issues())}" : answer.MediaType)}");
        }

        List<string> unnamed = [];
        foreach (var (code, document) in seeds.Faulty)
        {
            var report = await Answer.Post(client, "/reports", document);
            if (report.Status != 200 || !report.Issues().Any(issue => issue.Split(' ')[1] == code))
            {
                unnamed.Add(code);
            }
        }

        Console.WriteLine($"documents with one fault: every report names it, but for {string.Join(", ", unnamed)}");

        var longer = new byte[Service.LongestDocument + 1];
        Array.Fill(longer, (byte)' ');
        var refused = await Answer.Post(client, "/histories", longer);
        Console.WriteLine($"one byte too many: {refused.Status} {(refused.IsProblem ? "problem: " + string.Join(", ", refused.Issues()) : "NO PROBLEM DETAILS")}");
        var allowed = await Answer.Post(client, "/histories", [.. seeds.Read("records/nottingham.json"), .. longer[seeds.Read("records/nottingham.json").Length..^1]]);
        Console.WriteLine($"just as many as allowed: {allowed.Status}");
    }
}
