using System.Globalization;
using System.Text.Encodings.Web;
using Ilacs.Model.National;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Ilacs.Model.Components;

/// <summary>The inspection passport of an authority: one page with its judgements, visits, plans and notices up to a day, what comes next, and
/// who says so.</summary>
/// <remarks>As a component it is the content of a page, for which you include the style sheet
/// <c>_content/Ilacs.Model.Components/ilacs.css</c>. <see cref="ToHtmlAsync"/> gives a page of its own.</remarks>
public sealed partial class Passport : ComponentBase
{
    private CitationList _citations = new([]);
    private ValidationIssue[] _issues = [];
    private RecordSource[] _sources = [];
    private RegisteredAuthority? _registered;

    /// <summary>The inspections, visits and other events.</summary>
    [Parameter, EditorRequired]
    public InspectionHistory History { get; set; } = null!;

    /// <summary>The day that is shown. Later events are left out.</summary>
    [Parameter, EditorRequired]
    public LocalDate AsOf { get; set; }

    /// <summary>The notices and directions; <c>null</c> for none given.</summary>
    [Parameter]
    public InterventionHistory? Intervention { get; set; }

    private Inspection? Latest => History.LatestInspection(AsOf) is { IsRefused: false } known ? known.Value : null;

    /// <summary>The passport as a whole page of HTML in British English, which asks for nothing from elsewhere and needs no script.</summary>
    /// <param name="history">The inspections, visits and other events.</param>
    /// <param name="asOf">The day that is shown.</param>
    /// <param name="intervention">The notices and directions; <c>null</c> for none given.</param>
    /// <returns>The text of the page, for a file in UTF-8.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="history"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The two are not about the same authority.</exception>
    public static async Task<string> ToHtmlAsync(InspectionHistory history, LocalDate asOf, InterventionHistory? intervention = null)
    {
        ArgumentNullException.ThrowIfNull(history);
        if (intervention is not null && !intervention.Authority.IsSameAs(history.Authority))
        {
            throw new ArgumentException("The intervention is about another authority.", nameof(intervention));
        }

        var services = new ServiceCollection().AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance).BuildServiceProvider();
        await using (services.ConfigureAwait(false))
        {
            var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
            await using (renderer.ConfigureAwait(false))
            {
                return await renderer.Dispatcher.InvokeAsync(async () =>
                {
                    var page = await renderer.RenderComponentAsync<Passport>(ParameterView.FromDictionary(new Dictionary<string, object?>
                    {
                        [nameof(History)] = history,
                        [nameof(AsOf)] = asOf,
                        [nameof(Intervention)] = intervention,
                    })).ConfigureAwait(false);
                    return Page($"{Harmless.Of(history.Authority.Name)}: inspection passport, {asOf.InWords()}", page.ToHtmlString());
                }).ConfigureAwait(false);
            }
        }
    }

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        ArgumentNullException.ThrowIfNull(History);
        var outlook = History.Next(AsOf);
        var monitoring = History.Monitoring(AsOf);
        _citations = new(
            outlook.Events.SelectMany(next => next.Evidence).Concat(monitoring.Evidence).Concat(DerivationEvidence())
                .Concat(Intervention?.Status(AsOf).CanFollow.SelectMany(row => row.Evidence) ?? []).Select(evidence => evidence.Citation));
        var onSocialCare = Intervention?.ServiceArea == ServiceArea.SocialCare ? History : null;
        _issues =
        [
            .. History.Validate().Where(issue => IsAbout(issue, number => HasBegun(History.Events[number]))),
            .. Intervention?.Validate(AsOf, onSocialCare).Where(issue => IsAbout(issue, number => HasBegun(Intervention.Steps[number].Event))) ?? [],
        ];
        _sources =
        [
            .. History.Events.Concat<SourcedRecord>(Intervention?.Steps.Select(step => step.Event) ?? []).Where(HasBegun)
                .SelectMany(one => one.Sources).DistinctBy(source => source.Document),
        ];
        _registered = AuthorityRegister.Find(History.Authority).Authority;
    }

    private static string Page(string title, string body) => $"""
        <!DOCTYPE html>
        <html lang="en-GB">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>{HtmlEncoder.Default.Encode(title)}</title>
        <style>
        {StyleSheet()}</style>
        </head>
        <body>
        {body}
        </body>
        </html>

        """.ReplaceLineEndings("\n");

    private static string StyleSheet()
    {
        using var reader = new StreamReader(typeof(Passport).Assembly.GetManifestResourceStream("ilacs.css")!);
        return reader.ReadToEnd();
    }

    private bool HasBegun(SourcedRecord happened) => happened.Began.IsAfter(AsOf) != Certainty.Certain;

    // An issue is about an event, by its number, or about the record as a whole.
    private static bool IsAbout(ValidationIssue issue, Func<int, bool> shown) =>
        issue.Pointer.Split('/') is not [_, "events", var text, ..] || !int.TryParse(text, CultureInfo.InvariantCulture, out var number) || shown(number);

    private IEnumerable<Evidence> DerivationEvidence() => Latest is { } latest
        ? OverallEffectiveness.Derive(latest.Judgements).Explain().Steps.Where(step => step.Verdict == Verdict.Applied).Select(step => step.Evidence)
        : [];

    private string Codes() => string.Join(", ", new[]
    {
        History.Authority.Urn is { } urn ? $"Ofsted {urn}" : null,
        History.Authority.DfeCode is { } dfe ? $"DfE {dfe}" : null,
        History.Authority.GssCode is { } gss ? $"GSS {gss}" : null,
        _registered is { } known ? $"{known.OfstedRegion.Label()} (Ofsted region)" : null,
    }.OfType<string>());
}
