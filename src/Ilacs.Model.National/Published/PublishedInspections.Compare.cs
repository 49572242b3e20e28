using NodaTime;

namespace Ilacs.Model.National;

// Comparing two collections.
public sealed partial class PublishedInspections
{
    // No two inspections of an authority began within 20 months of each other, so days a few weeks apart mean one inspection.
    private const int DaysOfOneInspection = 92;

    /// <summary>Compares another collection with this one. Inspections of an authority that began less than 92 days apart are taken as one,
    /// because no two ever were so close.</summary>
    /// <param name="others">The other collection.</param>
    public PublishedComparison Compare(PublishedInspections others)
    {
        ArgumentNullException.ThrowIfNull(others);
        var mine = Inspections.ToLookup(KeyOf);
        List<PublishedInspection> added = [];
        List<PublishedDifference> differing = [];
        HashSet<PublishedInspection> found = new(ReferenceEqualityComparer.Instance);
        var agreeing = 0;
        foreach (var given in others.Inspections)
        {
            if (mine[KeyOf(given)].FirstOrDefault(one => AreOne(one.Inspection, given.Inspection)) is not { } published)
            {
                added.Add(given);
                continue;
            }

            found.Add(published);
            var before = differing.Count;
            differing.AddRange(DifferencesOf(published, given));
            agreeing += differing.Count == before ? 1 : 0;
        }

        return new([.. added], [.. differing], agreeing, [.. Inspections.Where(one => !found.Contains(one))]);
    }

    private static bool AreOne(Inspection one, Inspection other) =>
        one.FirstOnSiteDay.Day is { } day && other.FirstOnSiteDay.Day is { } otherDay
            ? Math.Abs(Period.DaysBetween(day, otherDay)) < DaysOfOneInspection
            : one.PublishedOn is { } published && other.PublishedOn is { } otherPublished
            ? published == otherPublished
            : one.FirstOnSiteDay.IsWithin(other.FirstOnSiteDay) != Certainty.Impossible;

    private static IEnumerable<PublishedDifference> DifferencesOf(PublishedInspection published, PublishedInspection given)
    {
        var (one, other) = (published.Inspection, given.Inspection);
        if (States(other, "type") && one.Kind != other.Kind)
        {
            yield return Differs("type", one.Kind.Code(), other.Kind.Code());
        }

        if (one.FirstOnSiteDay.IsExact && other.FirstOnSiteDay.IsExact && one.FirstOnSiteDay != other.FirstOnSiteDay)
        {
            yield return Differs("onSite", one.FirstOnSiteDay.ToString(), other.FirstOnSiteDay.ToString());
        }

        if (one.OnSite.Length > 1 && other.OnSite.Length > 1 && !one.OnSite.SequenceEqual(other.OnSite))
        {
            yield return Differs("onSite", string.Join("; ", one.OnSite), string.Join("; ", other.OnSite));
        }
        else if (one.OnSite[^1].To is { IsExact: true } last && other.OnSite[^1].To is { IsExact: true } givenLast && last != givenLast)
        {
            yield return Differs("lastOnSiteDay", last.ToString(), givenLast.ToString());
        }

        if (one.PublishedOn is { } publishedOn && other.PublishedOn is { } givenOn && publishedOn != givenOn)
        {
            yield return Differs("publishedOn", publishedOn.ToString(), givenOn.ToString());
        }

        foreach (var (member, judgement) in JudgementsOf(other))
        {
            Judgement own = JudgementsOf(one).FirstOrDefault(mine => mine.Member == member) is { Member: not null } found
                ? found.Judgement
                : NoGrade.NotInEdition;
            if (judgement != own && judgement != NoGrade.NotKnown && own != NoGrade.NotKnown)
            {
                yield return Differs(member, own.Code, judgement.Code) with
                {
                    IsCorrected = one.Sources.Any(source => source.StatedJudgements.Contains(new(member, judgement))),
                };
            }
        }

        PublishedDifference Differs(string member, string own, string value) => new(published, given, member, own, value, IsCorrected: false);
    }

    private static IEnumerable<(string Member, Judgement Judgement)> JudgementsOf(Inspection inspection) =>
        inspection.Judgements.Select(one => (one.Area.Code, one.Judgement)).Append((StatedJudgement.Overall, inspection.OverallEffectiveness));

    // If no source says whether an inspection was short or standard, the record says standard, without a source for the type.
    private static bool States(Inspection inspection, string member) =>
        inspection.Sources.IsEmpty || inspection.Sources.Any(source => source.StatedMembers.IsEmpty || source.StatedMembers.Contains(member));
}
