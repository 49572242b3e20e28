namespace Ilacs.Model;

/// <summary>How much of an intervention had happened by the end of a day.</summary>
internal static class InterventionAsOf
{
    internal static Certainty Opening(InterventionHistory intervention, int day)
    {
        var happened = Certainty.Impossible;
        for (var stage = intervention.LastAcceptedUpTo(day); stage is not null; stage = stage.LastAcceptedBefore())
        {
            happened = happened == Certainty.Certain ? happened : HappenedBy(stage, day);
        }

        return happened;
    }

    internal static Certainty[] Steps(InterventionHistory intervention, int day)
    {
        var stages = intervention.Stages();
        var last = intervention.LastAcceptedUpTo(day);
        var steps = new Certainty[stages.Length];
        var accepted = Certainty.Impossible;
        for (var i = stages.Length - 1; i >= 0; i--)
        {
            var stage = stages[i];
            if (stage.LastTransition is null)
            {
                // Its own date is all that is known of it: it was refused, so its place among the others says nothing.
                steps[i] = stage.Last!.On.EarliestNumber > day ? Certainty.Impossible : HappenedBy(stage, day);
                continue;
            }

            if (accepted == Certainty.Possible || ReferenceEquals(stage, last))
            {
                accepted = HappenedBy(stage, day);
            }

            steps[i] = accepted;
        }

        return steps;
    }

    private static Certainty HappenedBy(InterventionHistory stage, int day) =>
        stage.HasCertainlyHappenedBy(day) ? Certainty.Certain : Certainty.Possible;
}
