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
            if (counts == Certainty.CertainlyNot)
            {
                continue;
            }

            // Any other that may count must certainly have begun before the last one.
            var other = counts == Certainty.Certainly ? last : i;
            latestOfTheOthers = other < 0 ? latestOfTheOthers : Math.Max(latestOfTheOthers, inspections[other].Began.LatestNumber);
            last = counts == Certainty.Certainly ? i : last;
        }

        var isCertain = latestOfTheOthers == int.MinValue || (last >= 0 && latestOfTheOthers < inspections[last].Began.EarliestNumber);
        return isCertain ? last : NotCertain;
    }

    /// <summary>The inspection itself; <c>null</c> if there is none or it is not certain which it was.</summary>
    internal static Inspection? In(InspectionHistory history, Measure measure) =>
        Of(history, measure) is >= 0 and var number ? history.Inspections[number] : null;

    /// <summary>The number of the inspection that a monitoring visit certainly follows, by its own word or by the order of time; or
    /// <see cref="None"/> or <see cref="NotCertain"/>.</summary>
    internal static int FollowedBy(InspectionHistory history, MonitoringVisit visit) => visit.Follows is { } followed
        ? References.CertainlyNamed(history.Inspections, followed) is >= 0 and var named ? named : NotCertain
        : Of(history, Measure.BeganBefore(visit));

    /// <summary>Whether so much time may lie between an inspection and a later day that one in between is not recorded.</summary>
    internal static bool AnotherMayHaveComeBetween(Inspection inspection, PossibleDays later) =>
        later.IsAfter(inspection.Began.PlusMonths(IlacsParameters.LongestIntervalObserved.Used.Value.Most!.Value))
            != Certainty.CertainlyNot;

    /// <summary>Which inspections count. <c>default</c> counts every one.</summary>
    internal readonly struct Measure
    {
        private readonly PossibleDays? _begunBefore;
        private readonly PossibleDays? _knownBefore;
        private readonly OnSiteActivity? _except;

        // Those that a monitoring visit follows which had certainly begun: their judgements were out.
        private readonly HashSet<Inspection>? _followed;

        private Measure(
            PossibleDays? begunBefore, PossibleDays? knownBefore = null, OnSiteActivity? except = null,
            HashSet<Inspection>? followed = null) =>
            (_begunBefore, _knownBefore, _except, _followed) = (begunBefore, knownBefore, except, followed);

        /// <summary>Those that began before an activity, other than itself.</summary>
        internal static Measure BeganBefore(OnSiteActivity activity) => new(activity.FirstOnSiteDay, except: activity);

        /// <summary>Those that began by a day.</summary>
        internal static Measure BeganBy(LocalDate day) => new(DayAfter(day));

        /// <summary>Those that began by a day and whose report was published by another one.</summary>
        internal static Measure PublishedBy(LocalDate begunBy, LocalDate publishedBy) => new(DayAfter(begunBy), DayAfter(publishedBy));

        /// <summary>Those whose judgement was out by a day. A monitoring visit that follows an inspection shows that it was.</summary>
        internal static Measure JudgedBy(InspectionHistory history, LocalDate day)
        {
            HashSet<Inspection> followed = new(ReferenceEqualityComparer.Instance);
            foreach (var activity in history.Activities)
            {
                if (activity is MonitoringVisit visit && visit.Began.IsAfter(day) == Certainty.CertainlyNot
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
                return ReferenceEquals(inspection, _except) ? Certainty.CertainlyNot : begun;
            }

            var known = IsBefore(inspection.KnownSince, _knownBefore);
            known = known == Certainty.Possibly && _followed?.Contains(inspection) == true ? Certainty.Certainly : known;
            return begun > known ? begun : known;
        }

        private static PossibleDays DayAfter(LocalDate day) => PossibleDays.OnDay(DayNumber.Of(day) + 1);

        private static Certainty IsBefore(PossibleDays days, PossibleDays? limit) =>
            limit is not { } day || days.LatestNumber < day.EarliestNumber ? Certainty.Certainly
            : days.EarliestNumber >= day.LatestNumber ? Certainty.CertainlyNot
            : Certainty.Possibly;
    }
}
