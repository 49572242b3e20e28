using System.Text.Json;
using System.Text.Json.Nodes;

/// <summary>What the service answered.</summary>
internal sealed record Answer(int Status, string? MediaType, byte[] Body)
{
    internal bool IsProblem => MediaType == "application/problem+json" && Member("status").GetInt32() == Status && Member("title").GetString() is { Length: > 0 };

    internal bool IsJson => MediaType == "application/json";

    internal static async Task<Answer> Get(HttpClient client, string path)
    {
        using var response = await client.GetAsync(path);
        return await Of(response);
    }

    internal static async Task<Answer> Post(HttpClient client, string path, byte[] document)
    {
        using ByteArrayContent content = new(document);
        content.Headers.ContentType = new("application/json");
        using var response = await client.PostAsync(path, content);
        return await Of(response);
    }

    internal JsonElement Member(string name) => JsonDocument.Parse(Body).RootElement.GetProperty(name);

    /// <summary>The code of the refusal in problem details; nothing if there is none.</summary>
    internal string Refusal => JsonDocument.Parse(Body).RootElement.TryGetProperty("refusal", out var refusal) ? $": {refusal.GetProperty("code").GetString()}" : "";

    /// <summary>The document without the sources that it cites.</summary>
    internal string Brief()
    {
        var document = JsonNode.Parse(Body)!;
        Drop(document);
        return document.ToJsonString();

        static void Drop(JsonNode? node)
        {
            if (node is JsonObject some)
            {
                some.Remove("sources");
                foreach (var (_, value) in some)
                {
                    Drop(value);
                }
            }
        }
    }

    /// <summary>The issues in problem details or in a report, each as severity, code and pointer.</summary>
    internal string[] Issues() => [.. Member("issues").EnumerateArray()
        .Select(one => $"{one.GetProperty("severity").GetString()} {one.GetProperty("code").GetString()} {one.GetProperty("pointer").GetString()}")];

    private static async Task<Answer> Of(HttpResponseMessage response) =>
        new((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType, await response.Content.ReadAsByteArrayAsync());
}
