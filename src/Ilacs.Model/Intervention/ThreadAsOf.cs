namespace Ilacs.Model;

/// <summary>How much of a thread had happened by the end of a day.</summary>
internal static class ThreadAsOf
{
    internal static Certainty Opening(InterventionThread thread, int day)
    {
        var happened = Certainty.CertainlyNot;
        for (var stage = thread.LastAcceptedUpTo(day); stage is not null; stage = stage.LastAcceptedBefore())
        {
            happened = happened == Certainty.Certainly ? happened : HappenedBy(stage, day);
        }

        return happened;
    }

    internal static Certainty[] Steps(InterventionThread thread, int day)
    {
        var stages = thread.Stages();
        var last = thread.LastAcceptedUpTo(day);
        var steps = new Certainty[stages.Length];
        var accepted = Certainty.CertainlyNot;
        for (var i = stages.Length - 1; i >= 0; i--)
        {
            var stage = stages[i];
            if (stage.LastTransition is null)
            {
                // Its own date is all that is known of it: it was refused, so its place among the others says nothing.
                steps[i] = stage.Last!.On.EarliestNumber > day ? Certainty.CertainlyNot : HappenedBy(stage, day);
                continue;
            }

            if (accepted == Certainty.Possibly || ReferenceEquals(stage, last))
            {
                accepted = HappenedBy(stage, day);
            }

            steps[i] = accepted;
        }

        return steps;
    }

    private static Certainty HappenedBy(InterventionThread stage, int day) =>
        stage.HasCertainlyHappenedBy(day) ? Certainty.Certainly : Certainty.Possibly;
}
