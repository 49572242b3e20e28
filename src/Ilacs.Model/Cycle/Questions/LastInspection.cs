using NodaTime;

namespace Ilacs.Model;

/// <summary>The one answer to which inspection of a history was the last. Rules and answers ask here, and nothing else decides
/// it.</summary>
/// <remarks>Inspections are given by their number among <see cref="InspectionHistory.Inspections"/>.</remarks>
internal static class LastInspection
{
    /// <summary>None is recorded that may count.</summary>
    internal const int None = -1;

    /// <summary>One counts, or may count, and the dates do not say which of them was the last.</summary>
    internal const int NotCertain = -2;

    /// <summary>The number of the last inspection that counts by a measure; or <see cref="None"/> or <see cref="NotCertain"/>.</summary>
    internal static int Of(InspectionHistory history, in Measure measure)
    {
        var inspections = history.Inspections;
        var (last, latestOfTheOthers) = (None, int.MinValue);
        for (var i = 0; i < inspections.Length; i++)
        {
            var counts = measure.Counts(inspections[i]);
            if (counts == Certainty.Impossible)
            {
                continue;
            }

            // Any other that may count must certainly have begun before the last one.
            var other = counts == Certainty.Certain ? last : i;
            latestOfTheOthers = other < 0 ? latestOfTheOthers : Math.Max(latestOfTheOthers, inspections[other].Began.LatestNumber);
            last = counts == Certainty.Certain ? i : last;
        }

        var isCertain = latestOfTheOthers == int.MinValue || (last >= 0 && latestOfTheOthers < inspections[last].Began.EarliestNumber);
        return isCertain ? last : NotCertain;
    }

    /// <summary>The inspection itself; otherwise <c>null</c> or it is not certain which it was.</summary>
    internal static Inspection? In(InspectionHistory history, Measure measure) =>
        Of(history, measure) is >= 0 and var number ? history.Inspections[number] : null;

    /// <summary>The number of the inspection that a monitoring visit certainly follows, by its own word or by the order of time; or
    /// <see cref="None"/> or <see cref="NotCertain"/>.</summary>
    internal static int FollowedBy(InspectionHistory history, MonitoringVisit visit) => visit.Follows is { } followed
        ? References.CertainlyNamed(history.Inspections, followed) is >= 0 and var named ? named : NotCertain
        : Of(history, Measure.BeganBefore(visit));

    /// <summary>Whether so much time may lie between an inspection and a later day that one in between is not recorded.</summary>
    internal static bool AnotherMayHaveComeBetween(Inspection inspection, ImpreciseDate later) =>
        later.IsAfter(inspection.Began.PlusMonths(IlacsParameters.LongestIntervalObserved.Maximum!.Value))
            != Certainty.Impossible;

    /// <summary>Which inspections count. <c>default</c> counts every one.</summary>
    internal readonly struct Measure
    {
        private readonly ImpreciseDate? _begunBefore;
        private readonly ImpreciseDate? _knownBefore;
        private readonly OnSiteEvent? _except;

        // Those that a monitoring visit follows which had certainly begun: their judgements were out.
        private readonly HashSet<Inspection>? _followed;

        private Measure(
            ImpreciseDate? begunBefore, ImpreciseDate? knownBefore = null, OnSiteEvent? except = null,
            HashSet<Inspection>? followed = null) =>
            (_begunBefore, _knownBefore, _except, _followed) = (begunBefore, knownBefore, except, followed);

        /// <summary>Those that began before an event, other than itself.</summary>
        internal static Measure BeganBefore(OnSiteEvent cycleEvent) => new(cycleEvent.FirstOnSiteDay, except: cycleEvent);

        /// <summary>Those that began by a day.</summary>
        internal static Measure BeganBy(LocalDate day) => new(DayAfter(day));

        /// <summary>Those that began by a day and whose report was published by another one.</summary>
        internal static Measure PublishedBy(LocalDate begunBy, LocalDate publishedBy) => new(DayAfter(begunBy), DayAfter(publishedBy));

        /// <summary>Those whose judgement was out by a day. A monitoring visit that follows an inspection shows that it was.</summary>
        internal static Measure JudgedBy(InspectionHistory history, LocalDate day)
        {
            HashSet<Inspection> followed = new(ReferenceEqualityComparer.Instance);
            foreach (var cycleEvent in history.Events)
            {
                if (cycleEvent is MonitoringVisit visit && visit.Began.IsAfter(day) == Certainty.Impossible
                    && FollowedBy(history, visit) is >= 0 and var number)
                {
                    followed.Add(history.Inspections[number]);
                }
            }

            return new(null, DayAfter(day), followed: followed);
        }

        /// <summary>Whether an inspection counts.</summary>
        internal Certainty Counts(Inspection inspection)
        {
            var begun = IsBefore(inspection.FirstOnSiteDay, _begunBefore);
            if (_knownBefore is null)
            {
                return ReferenceEquals(inspection, _except) ? Certainty.Impossible : begun;
            }

            var known = IsBefore(inspection.KnownSince, _knownBefore);
            known = known == Certainty.Possible && _followed?.Contains(inspection) == true ? Certainty.Certain : known;
            return begun > known ? begun : known;
        }

        private static ImpreciseDate DayAfter(LocalDate day) => ImpreciseDate.OnDay(DayNumber.Of(day) + 1);

        private static Certainty IsBefore(ImpreciseDate days, ImpreciseDate? limit) =>
            limit is { } day ? days.IsBefore(day) : Certainty.Certain;
    }
}
