using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Tests;

/// <summary>The codes of interventions, each pinned letter by letter.</summary>
public class InterventionCodeTests
{
    private delegate bool TryParse<T>(string? code, out T value);

    [Fact]
    public void Service_areas_have_these_codes() => Has<ServiceArea>(CodesAndLabels.Code, ServiceArea.TryParseCode, "social-care", "send");

    [Fact]
    public void States_have_these_codes() =>
        Has<InterventionState>(CodesAndLabels.Code, InterventionState.TryParseCode, "no-notice-or-direction", "notice-open", "direction-open", "closed");

    [Fact]
    public void Types_of_events_have_these_codes() => Has<InterventionEventType>(
        CodesAndLabels.Code, InterventionEventType.TryParseCode,
        "notice-issued", "notice-replaced", "notice-superseded", "notice-lifted", "notice-closed", "direction-issued", "direction-revised",
        "direction-stepped-down", "direction-revoked", "direction-closed", "commissioner-appointed", "support-arranged", "review-held");

    [Fact]
    public void Triggers_have_these_codes() => Has<InterventionTrigger>(
        CodesAndLabels.Code, InterventionTrigger.TryParseCode,
        "inadequate-inspection", "focused-visit-with-priority-action", "joint-targeted-area-inspection", "court-judgement", "serious-concern");

    [Fact]
    public void Conditions_have_these_codes() => Has<ConditionKind>(
        CodesAndLabels.Code, ConditionKind.TryParseCode, "improvement-plan", "independently-chaired-board", "adviser", "commissioner", "improvement-partner", "trust");

    [Fact]
    public void Reasons_have_these_codes() => Has<EndReason>(CodesAndLabels.Code, EndReason.TryParseCode, "after-review", "after-inspection", "on-the-commissioners-advice");

    [Fact]
    public void Kinds_of_documents_have_these_codes()
    {
        Enum.GetValues<DocumentKind>().Select(kind => kind.Code()).Should().Equal(
            "inspection-history", "intervention-history", "derivation", "validation-report", "refusal", "grade-changes", "precedents", "edition", "editions", "deadline",
            "monitoring-programme", "outlook", "intervention-status", "intervention-transitions", "review-due", "registered-authority", "authority-lookup", "national-picture", "edition-lookup",
            "what-followed", "leaving-inadequate", "months-between-inspections", "publication-times", "authority-comparison", "time-since-inspection", "persistent-or-systemic-failure");
        FluentActions.Invoking(() => default(DocumentKind).Code()).Should().Throw<ArgumentOutOfRangeException>();
        System.Text.Json.JsonSerializer.Serialize(DocumentKind.InterventionHistory).Should().Be("\"intervention-history\"");
        DocumentKind.TryParseCode("InterventionHistory", out _).Should().BeFalse();
    }

    [Fact]
    public void Issues_have_these_codes_and_severities()
    {
        IssueCode[] codes =
        [
            IssueCodes.EventDoesNotFollow, IssueCodes.EventOutOfOrder, IssueCodes.ReviewOverdue,
            IssueCodes.ReviewBeyondUsual, IssueCodes.HistoryOfAnotherAuthority, IssueCodes.TriggerNotRecorded,
            IssueCodes.TriggerContradicted, IssueCodes.OpenAfterBetterJudgement,
        ];
        codes.Select(code => $"{code.Severity.Code()} {code.Code}").Should().Equal(
            "error event-does-not-follow", "error event-out-of-order", "warning review-overdue",
            "information review-beyond-usual", "warning history-of-another-authority", "information trigger-not-recorded", "warning trigger-contradicted", "information open-after-better-judgement");
        IssueCodes.All.Should().Contain(codes);
    }

    [Fact]
    public void Each_event_has_the_type_that_is_called_as_it_is()
    {
        foreach (var type in Interventions.Types)
        {
            var happened = Interventions.Event(type, "2022-10");
            happened.GetType().Name.Should().Be(type.ToString());
            happened.Type.Should().Be(type);
            happened.Summary.Should().Be($"{type.Label()} in October 2022");
        }
    }

    private static void Has<T>(Func<T, string> code, TryParse<T> tryParse, params string[] codes)
        where T : struct, Enum
    {
        Enum.GetValues<T>().Select(code).Should().Equal(codes);
        foreach (var (i, one) in codes.Index())
        {
            tryParse(one, out var value).Should().BeTrue();
            Convert.ToInt32(value).Should().Be(i + 1);
            foreach (var other in new[] { one.ToUpperInvariant(), char.ToUpperInvariant(one[0]) + one[1..], $" {one}", $"{one} ", one[..^1], one.Replace('-', '_') + "s", value.ToString(), $"{i + 1}" })
            {
                tryParse(other, out var none).Should().BeFalse(other);
                none.Should().Be(default(T));
            }
        }

        foreach (var other in new[] { null, "", " ", "0", "1", "-1", string.Join(",", codes) })
        {
            tryParse(other, out var none).Should().BeFalse();
            none.Should().Be(default(T));
        }

        foreach (var number in new[] { 0, -1, codes.Length + 1, int.MinValue, int.MaxValue })
        {
            FluentActions.Invoking(() => code((T)Enum.ToObject(typeof(T), number))).Should().Throw<ArgumentOutOfRangeException>();
        }
    }
}
