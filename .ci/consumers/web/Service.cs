using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Ilacs.Model;
using Ilacs.Model.Json;
using Ilacs.Model.National;
using Ilacs.Model.Validation;

/// <summary>A service as another team would write it: documents and codes over HTTP, and problem details (RFC 9457) for what is not as it should be.</summary>
internal static class Service
{
    /// <summary>The longest document that the service takes, in bytes.</summary>
    internal const int LongestDocument = 1024 * 1024;

    private static readonly JsonReadOptions Limited = new() { LongestDocument = LongestDocument };

    internal static WebApplication Build()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddProblemDetails();
        builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, ServiceContext.Default));

        var app = builder.Build();
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.MapPost("/histories", Canonical);
        app.MapPost("/reports", Report);
        app.MapGet("/derive/{edition}", Derive);
        app.MapGet("/authorities/{urn}", Find);
        app.MapGet("/ways-to/{target}", WaysTo);
        app.MapGet("/deadlines/{kind}", DeadlineOf);
        return app;
    }

    /// <summary>The history as it is written, or what is wrong with it.</summary>
    private static async Task<IResult> Canonical(HttpRequest request, CancellationToken broken)
    {
        var read = await IlacsJson.InspectionHistory.ReadAsync(request.Body, Limited, broken);
        return read.IsValid ? Results.Bytes(IlacsJson.InspectionHistory.Write(read.Value), "application/json") : Refused(read.Issues);
    }

    /// <summary>All that is found in any document.</summary>
    private static async Task<IResult> Report(HttpRequest request, CancellationToken broken) =>
        Results.Ok((await IlacsJson.Any.ReadAsync(request.Body, Limited, broken)).Issues);

    /// <summary>The areas are the names of the query, since each edition has its own.</summary>
    private static IResult Derive(Edition edition, HttpRequest request)
    {
        Dictionary<string, Judgement> given = [];
        Dictionary<string, string[]> notUnderstood = [];
        foreach (var (area, text) in request.Query)
        {
            if (Judgement.TryParse(text, out var judgement))
            {
                given.Add(area, judgement);
            }
            else
            {
                notUnderstood.Add(area, [$"'{text}' is neither a grade nor a reason why there is none."]);
            }
        }

        return notUnderstood.Count > 0 ? Results.ValidationProblem(notUnderstood)
            : Judgements.TryCreate(edition, given, out var judgements, out var issues) ? Results.Ok(OverallEffectiveness.Derive(judgements))
            : Refused(issues, StatusCodes.Status400BadRequest);
    }

    private static IResult Find(OfstedUrn urn, ImpreciseDate? asOf)
    {
        if (asOf is { IsExact: false })
        {
            return Results.ValidationProblem(new Dictionary<string, string[]> { ["asOf"] = [$"{asOf} is not one day."] });
        }

        var found = AuthorityRegister.Find(urn, asOf?.Day);
        return found.IsFound
            ? Results.Ok(found)
            : Results.Problem(found.Reason, statusCode: StatusCodes.Status404NotFound);
    }

    private static IResult WaysTo(Grade target, Judgement leaders, Judgement helpAndProtection, Judgement childrenInCareAndCareLeavers)
    {
        var take = OverallEffectiveness.Derive(Judgements.Ilacs2018(leaders, helpAndProtection, childrenInCareAndCareLeavers)).SmallestChangesTo(target);
        return take.Refusal is { } refusal ? Refused(refusal) : Results.Ok(take);
    }

    /// <summary>The lists are enumerations, which the framework would read by their names in C# and by number: their own reading knows the codes.</summary>
    private static IResult DeadlineOf(string kind, ImpreciseDate publishedOn)
    {
        if (!DeadlineKind.TryParseCode(kind, out var known))
        {
            return Results.Problem($"'{kind}' is no deadline.", statusCode: StatusCodes.Status400BadRequest);
        }

        var deadline = Deadline.Of(known, publishedOn: publishedOn);
        return deadline.Due.Refusal is { } refusal ? Refused(refusal) : Results.Ok(deadline);
    }

    private static IResult Refused(Refusal refusal) => Results.Problem(
        refusal.Reason, statusCode: StatusCodes.Status422UnprocessableEntity, extensions: new Dictionary<string, object?> { ["refusal"] = refusal });

    private static IResult Refused(ValidationReport report) => Refused(
        report.All,
        report.All.Any(issue => issue.Code == IssueCodes.DocumentTooLong) ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status422UnprocessableEntity);

    private static IResult Refused(ImmutableArray<ValidationIssue> issues, int status) => Results.Problem(
        issues.First(issue => issue.Severity == Severity.Error).Message,
        statusCode: status,
        extensions: new Dictionary<string, object?> { ["issues"] = issues });
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Derivation))]
[JsonSerializable(typeof(ValidationReport))]
[JsonSerializable(typeof(ImmutableArray<ValidationIssue>))]
[JsonSerializable(typeof(AuthorityLookup))]
[JsonSerializable(typeof(Deadline))]
[JsonSerializable(typeof(GradeChanges))]
[JsonSerializable(typeof(Refusal))]
internal sealed partial class ServiceContext : JsonSerializerContext;
