using Ilacs.Model;

namespace Ilacs.Cli.Output;

/// <summary>The events of an intervention for people.</summary>
internal static class InterventionText
{
    /// <summary>Where the record begins, if not at the beginning.</summary>
    internal static IEnumerable<string> Opening(InterventionHistory intervention) =>
        intervention.Opening is { } opening ? [$"{Words.Sentence(opening.Summary)}, where the record begins"] : [];

    /// <summary>Such as <c>Improvement notice issued on 24 October 2022: improvement notice open</c>.</summary>
    internal static string Of(InterventionStep step) =>
        $"{Words.Sentence(step.Event.Summary)}: {(step.Transition is null ? "refused, because it does not follow" : step.State.Label())}";

    /// <summary>The recorded requirements of a notice or direction.</summary>
    internal static IEnumerable<string> Requirements(InterventionEvent happened) => happened is not NoticeOrDirectionEvent issued ? [] :
    [
        .. issued.Conditions.Select(condition => $"with {Words.A(Of(condition))}"),
        .. issued.ReviewMonths is { } months ? [$"reviewed at least every {Words.CountInWords(months, "month")}"] : Array.Empty<string>(),
    ];

    /// <summary>The other facts of an event.</summary>
    internal static IEnumerable<string> Details(InterventionEvent happened)
    {
        switch (happened)
        {
            case NoticeOrDirectionEvent issued:
                if (issued.PublishedOn is { } published)
                {
                    yield return $"published {published.When()}";
                }

                if (issued.Trigger is { } trigger)
                {
                    yield return $"after {Words.A(trigger.Label())}{(issued.TriggeredBy is { } by ? $" that began {by.When()}" : "")}";
                }

                if (issued is DirectionSteppedDown { Reason: { } why })
                {
                    yield return why.Label();
                }

                break;
            case SupportArranged arranged:
                yield return Of(arranged.Support);
                break;
            case InterventionEnd { Reason: { } reason }:
                yield return reason.Label();
                break;
        }
    }

    private static string Of(InterventionCondition condition) =>
        condition.Name is null ? condition.Kind.Label() : $"{condition.Kind.Label()}: {condition.Name}";
}
