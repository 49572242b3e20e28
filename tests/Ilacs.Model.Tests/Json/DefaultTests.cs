using System.Text.Json;

namespace Ilacs.Model.Tests;

/// <summary>A value that nobody gave never reaches a document or a database: writing it fails, and the exception names the member.</summary>
public class DefaultTests
{
    private static readonly Action[] Writings =
    [
        Writing<Grade>, Writing<OfstedUrn>, Writing<DfeCode>, Writing<GssCode>, Writing<ImpreciseDate>, Writing<Judgements>, Writing<RecordedAreas>, Writing<OnSiteWindow>,
        Writing<InterventionCondition>, Writing<CycleEventType>, Writing<VisitTheme>, Writing<Interruption>, Writing<PlanResponse>, Writing<InterventionState>, Writing<InterventionEventType>,
        Writing<InterventionTrigger>, Writing<ConditionKind>, Writing<EndReason>, Writing<ServiceArea>, Writing<Severity>, Writing<SourceStrength>, Writing<Verdict>,
        Writing<EditionLookupStatus>, Writing<MonitoringStatus>, Writing<Expectation>, Writing<DeadlineKind>, Writing<CountedFrom>, Writing<DocumentKind>, Writing<OfstedRegion>,
        Writing<OnsRegion>, Writing<AuthorityLookupStatus>,
    ];

    [Fact]
    public void A_default_is_not_written_and_the_exception_says_where_it_is()
    {
        foreach (var writing in Writings)
        {
            FluentActions.Invoking(writing).Should().Throw<JsonException>().Which.Path.Should().StartWith("$.Given");
        }
    }

    private static void Writing<T>()
        where T : struct => JsonSerializer.Serialize(new Row<T>(default));

    private sealed record Row<T>(T Given);
}
