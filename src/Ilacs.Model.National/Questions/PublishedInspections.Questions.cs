using System.Collections.Immutable;
using NodaTime;

namespace Ilacs.Model.National;

// Questions about the inspections.
public sealed partial class PublishedInspections
{
    /// <summary>Each inspection with the next one of the same authority, oldest first.</summary>
    public IEnumerable<FollowedInspection> InSequence()
    {
        var next = new Dictionary<PublishedInspection, PublishedInspection>(ReferenceEqualityComparer.Instance);
        foreach (var authority in Inspections.GroupBy(KeyOf))
        {
            PublishedInspection[] all = [.. authority];
            for (var i = 1; i < all.Length; i++)
            {
                next.Add(all[i - 1], all[i]);
            }
        }

        return Inspections.Select(one => new FollowedInspection(one, next.GetValueOrDefault(one)));
    }

    /// <summary>The results of the next inspection, after those with one overall effectiveness.</summary>
    /// <param name="overall">The overall effectiveness.</param>
    /// <exception cref="ArgumentException">The grade is <c>default</c>.</exception>
    public WhatFollowed WhatFollowed(Grade overall)
    {
        Grade.Checked(overall, nameof(overall));
        return new(Collection, overall, [.. InSequence().Where(one => one.Inspection.Inspection.OverallEffectiveness == overall)]);
    }

    /// <summary>How authorities left inadequate, and after how long.</summary>
    public LeavingInadequate LeavingInadequate()
    {
        var spells = ImmutableArray.CreateBuilder<InadequateSpell>();
        foreach (var authority in Inspections.GroupBy(KeyOf))
        {
            PublishedInspection[] all = [.. authority];
            for (var i = 0; i < all.Length; i++)
            {
                PublishedInspection[] inadequate = [.. all.Skip(i).TakeWhile(IsInadequate)];
                if (inadequate.Length > 0)
                {
                    i += inadequate.Length;
                    spells.Add(new(inadequate, all.ElementAtOrDefault(i)));
                }
            }
        }

        return new(Collection, [.. spells.OrderBy(spell => spell.Inadequate[0].Inspection.Began.Earliest)]);

        static bool IsInadequate(PublishedInspection one) => one.Inspection.OverallEffectiveness == Grade.Inadequate;
    }

    /// <summary>The months between inspections, as stated and as observed, by edition and overall effectiveness of the earlier
    /// one.</summary>
    public MonthsBetweenInspections MonthsBetween() => new(Collection,
    [
        .. InSequence()
            .GroupBy(one => (one.Inspection.Inspection.Edition, one.Inspection.Inspection.OverallEffectiveness))
            .OrderBy(group => group.Key.Edition.FirstOnSiteDay).ThenBy(group => group.Key.OverallEffectiveness.Value)
            .Select(group => new IntervalsAfter(group.Key.Edition, group.Key.OverallEffectiveness, [.. group])),
    ]);

    /// <summary>The calendar days from the last day on site to publication, by edition.</summary>
    public PublicationTimes DaysToPublication() => new(Collection,
    [
        .. Inspections
            .GroupBy(one => one.Inspection.Edition)
            .OrderBy(group => group.Key.FirstOnSiteDay)
            .Select(group =>
            {
                var days = Spread.Of(group.Select(DaysOf).OfType<int>());
                return new PublicationTimesOfEdition(group.Key, days, group.Count() - (days?.Count ?? 0));
            }),
    ]);

    private static int? DaysOf(PublishedInspection one) =>
        one.Inspection.OnSite[^1].To?.Day is { } last && one.Inspection.PublishedOn?.Day is { } published
            ? Period.DaysBetween(last, published)
            : null;
}
