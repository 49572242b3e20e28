using NodaTime;

namespace Ilacs.Model;

/// <summary>The one answer to which inspection of a history was the last. Rules and answers ask here, and nothing else decides it.</summary>
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

        return latestOfTheOthers == int.MinValue || (last >= 0 && latestOfTheOthers < inspections[last].Began.EarliestNumber) ? last : NotCertain;
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
        later.IsAfter(inspection.Began.PlusMonths(IlacsParameters.LongestIntervalObserved.Used.Value.Most!.Value)) != Certainty.CertainlyNot;

    /// <summary>Which inspections count. <c>default</c> counts every one.</summary>
    internal readonly struct Measure
    {
        private readonly OnSiteActivity? _begunBefore;
        private readonly LocalDate? _begunBy;
        private readonly LocalDate? _knownBy;

        // Those that a monitoring visit follows which had certainly begun: their judgements were out.
        private readonly HashSet<Inspection>? _followed;

        private Measure(OnSiteActivity? begunBefore, LocalDate? begunBy = null, LocalDate? knownBy = null, HashSet<Inspection>? followed = null) =>
            (_begunBefore, _begunBy, _knownBy, _followed) = (begunBefore, begunBy, knownBy, followed);

        /// <summary>Those that began before an activity, other than itself.</summary>
        internal static Measure BeganBefore(OnSiteActivity activity) => new(activity);

        /// <summary>Those that began by a day.</summary>
        internal static Measure BeganBy(LocalDate day) => new(null, day);

        /// <summary>Those that began by a day and whose report was published by another one.</summary>
        internal static Measure PublishedBy(LocalDate begunBy, LocalDate publishedBy) => new(null, begunBy, publishedBy);

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

            return new(null, null, day, followed);
        }

        /// <summary>Whether an inspection counts.</summary>
        internal Certainty Counts(Inspection inspection)
        {
            if (_begunBefore is not null)
            {
                return ReferenceEquals(inspection, _begunBefore) ? Certainty.CertainlyNot : inspection.Began.IsBefore(_begunBefore.Began);
            }

            var begun = _begunBy is { } begunBy ? IsBy(inspection.Began, begunBy) : Certainty.Certainly;
            var known = _knownBy is { } knownBy ? IsBy(inspection.KnownSince, knownBy) : Certainty.Certainly;
            known = known == Certainty.Possibly && _followed?.Contains(inspection) == true ? Certainty.Certainly : known;
            return begun > known ? begun : known;
        }

        private static Certainty IsBy(PossibleDays days, PossibleDays day) => days.IsAfter(day) switch
        {
            Certainty.Certainly => Certainty.CertainlyNot,
            Certainty.CertainlyNot => Certainty.Certainly,
            _ => Certainty.Possibly,
        };
    }
}
