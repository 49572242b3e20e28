namespace Ilacs.Model.Components.Drawing;

/// <summary>What a timeline shows of an intervention.</summary>
internal static class InterventionItems
{
    internal static IEnumerable<TimelineItem> Of(InterventionHistory intervention, LocalDate asOf)
    {
        var happened = intervention.HappenedBy(asOf);
        (ImpreciseDate From, InterventionState State)? open = intervention.Opening is { } opening && intervention.OpenedBy(asOf) != Certainty.Impossible
            ? (opening.On, opening.State)
            : null;
        foreach (var (number, step) in intervention.Steps.Index())
        {
            // Later ones, and those that do not follow, change nothing.
            if (happened[number] == Certainty.Impossible || step.Transition is null)
            {
                continue;
            }

            var isOpen = step.State is InterventionState.NoticeOpen or InterventionState.DirectionOpen;
            if (step.State == (open?.State ?? InterventionState.NoNoticeOrDirection))
            {
                yield return TimelineItems.Imprecise(
                    Lane.Department, step.Event.On, isOpen ? "" : step.Event.Type.Label(), step.Event.Summary, isOpen ? Mark.Tick : Mark.Event);
                continue;
            }

            if (open is { } before && Bar(before.From, step.Event.On, before.State) is { } bar)
            {
                yield return bar;
            }

            open = (step.Event.On, step.State);
        }

        if (open is { } last && Bar(last.From, null, last.State, asOf) is { } lasting)
        {
            yield return lasting;
        }
    }

    private static TimelineItem? Bar(ImpreciseDate from, ImpreciseDate? to, InterventionState state, LocalDate? asOf = null) =>
        state is InterventionState.NoticeOpen or InterventionState.DirectionOpen
            ? new(
                Lane.Department, Mark.Bar, from.Earliest ?? from.Latest, to is { } end ? end.Latest ?? end.Earliest : asOf,
                Words.Sentence(state.Label()),
                $"{Words.Sentence(state.Label())}: from {from.InWords()} {(to is { } closed ? $"to {closed.InWords()}" : "and still open on the day")}")
            {
                BeganBy = TimelineItems.Last(from),
                EndedFrom = to is { } over ? TimelineItems.First(over) : null,
                Colour = state == InterventionState.DirectionOpen ? "direction" : "notice",
            }
            : null;
}
