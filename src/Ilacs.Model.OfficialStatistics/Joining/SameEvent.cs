using NodaTime;

namespace Ilacs.Model.OfficialStatistics;

/// <summary>Groups the claims about an authority by inspection or visit.</summary>
internal static class SameEvent
{
    private const int Graded = 0;

    // No two published inspections of one authority began within 20 months of each other, so days some weeks apart belong to one.
    private const int DaysBetweenInspections = 92;

    // Monitoring visits are months apart.
    private const int DaysBetweenVisits = 7;

    /// <summary>Groups the claims that are about the same inspection or visit.</summary>
    internal static IEnumerable<IReadOnlyList<Claim>> Groups(IEnumerable<Claim> claims)
    {
        // Claims with a known day make the groups. The others join a group if only one fits.
        Claim[] all = [.. claims.OrderByDescending(claim => claim.CycleEvent.FirstOnSiteDay.IsExact).ThenBy(claim =>
            claim.CycleEvent.FirstOnSiteDay.Earliest).ThenBy(claim => claim.Order)];
        foreach (var kind in all.GroupBy(KindOf).OrderBy(kind => kind.Key))
        {
            var groups = new List<List<Claim>>();
            foreach (var claim in kind.TakeWhile(claim => claim.CycleEvent.FirstOnSiteDay.IsExact))
            {
                if (groups.Count > 0 && IsSameDay(groups[^1][0], claim))
                {
                    groups[^1].Add(claim);
                }
                else
                {
                    groups.Add([claim]);
                }
            }

            if (kind.Key == Graded)
            {
                JoinThoseOfOnePublication(groups);
            }

            var known = groups.ToArray();
            var byPublication = known
                .SelectMany(group => group.Select(claim => claim.CycleEvent.PublishedOn).OfType<ImpreciseDate>().Distinct(), (group, day) =>
                    (group, day))
                .ToLookup(one => one.day, one => one.group);

            // Claims with the same publication date are about one inspection, however many there are.
            foreach (var alike in kind.SkipWhile(claim => claim.CycleEvent.FirstOnSiteDay.IsExact).GroupBy(claim =>
                (claim.CycleEvent.FirstOnSiteDay, claim.CycleEvent.PublishedOn)))
            {
                List<Claim>[] fitting = alike.Key.PublishedOn is { } day && byPublication.Contains(day)
                    ? [.. byPublication[day]]
                    : [.. known.Where(group => group.Exists(one => MayBeSame(one, alike.First())))];
                if (fitting.Length == 0 && kind.Key == Graded)
                {
                    // One of them must have a wrong publication date, because no two inspections begin so close together.
                    fitting = [.. known.Where(group => group.Exists(one => MayHaveBegunTogether(one, alike.First())))];
                }

                if (fitting is [var only])
                {
                    only.AddRange(alike);
                }
                else
                {
                    groups.Add([.. alike]);
                }
            }

            foreach (var group in groups)
            {
                group.Sort(Claim.MostReliableFirst);
                yield return group;
            }
        }
    }

    // No two inspections of an authority were published on one day, so one of the first days is wrong. But if one of them is earlier than
    // any report took, the publication date is wrong instead, and they are two inspections.
    private static void JoinThoseOfOnePublication(List<List<Claim>> groups)
    {
        var byPublication = new Dictionary<ImpreciseDate, List<Claim>>();
        foreach (var group in groups.ToArray())
        {
            var published = group.Where(CanBeOfItsPublication).Select(claim => claim.CycleEvent.PublishedOn!.Value).ToArray();
            var other = published.Select(day => byPublication.GetValueOrDefault(day))
                .FirstOrDefault(one => one is not null && one != group);
            if (other is not null)
            {
                other.AddRange(group);
                groups.Remove(group);
            }

            foreach (var day in published)
            {
                byPublication.TryAdd(day, other ?? group);
            }
        }
    }

    private static bool CanBeOfItsPublication(Claim claim) =>
        claim.CycleEvent is { FirstOnSiteDay.Day: { } first, PublishedOn.Day: { } published }
        && first <= published && published <= first.PlusMonths(PublishedInspections.LongestMonthsToPublication);

    private static int KindOf(Claim claim) => claim.CycleEvent.Type.IsGraded() ? Graded : (int)claim.CycleEvent.Type;

    private static bool IsSameDay(Claim one, Claim other) =>
        Period.DaysBetween(one.CycleEvent.FirstOnSiteDay.Day!.Value, other.CycleEvent.FirstOnSiteDay.Day!.Value)
            <= (KindOf(one) == Graded ? DaysBetweenInspections : DaysBetweenVisits);

    private static bool MayBeSame(Claim one, Claim other) =>
        one.CycleEvent.PublishedOn is { } published && other.CycleEvent.PublishedOn is { } otherPublished
            ? published == otherPublished
            : MayHaveBegunTogether(one, other);

    private static bool MayHaveBegunTogether(Claim one, Claim other) =>
        one.CycleEvent.FirstOnSiteDay.IsSameDayAs(other.CycleEvent.FirstOnSiteDay) != Certainty.Impossible;
}
