using System.Collections.Immutable;
using NodaTime;
using static Ilacs.Model.Json.AnswerMembers<Ilacs.Model.National.NationalPicture>;

namespace Ilacs.Model.National;

/// <summary>The document of a national picture.</summary>
internal static class NationalPictureDocument
{
    private static readonly WholeNumberShape Number = new(0);

    private static readonly Shape<LocalDate?> Day = Values.IfAny(Values.Day);

    private static readonly Shape<Share?> Share = new NullableShape<Share>(new FractionShape());

    /// <summary>A share by itself.</summary>
    internal static readonly ObjectShape<Share> ShareShape = new(
        "share-of-all",
        "So many of so many",
        [
            AnswerMembers<Share>.Always("count", "How many", Number, share => share.Count),
            AnswerMembers<Share>.Always("of", "Of how many", new WholeNumberShape(1), share => share.Of > 0
                ? share.Of
                : throw new ArgumentException("default(Share) is a share of nothing.", nameof(share))),
            AnswerMembers<Share>.Always("percent", "In whole per cent, as official statistics print it", Number, share => share.Percent),
        ]);

    internal static readonly ObjectShape<GradeCounts> ByGrade = new(
        "grades",
        "How many there are with each grade",
        [.. Grade.All.Select(grade => AnswerMembers<GradeCounts>.Always(grade.Code, "How many", Number, counts => counts[grade]))]);

    private static readonly ObjectShape<OutcomeCounts> ByReason = new(
        "no-grade-counts",
        "How many there are without a grade, by reason",
        [.. NoGrade.All.Select(reason =>
            AnswerMembers<OutcomeCounts>.Always(reason.Code, "How many", Number, counts => counts.Of(reason)))]);

    internal static readonly ObjectShape<OutcomeCounts> Judged = new(
        "judged", "One judgement of all authorities", [.. OfOneJudgement<OutcomeCounts>("withGrade", counts => counts)]);

    internal static readonly ObjectShape<AreaOutcomes> Area = new(
        "area-outcomes",
        "An area in the latest inspections",
        [
            AnswerMembers<AreaOutcomes>.Always("area", "The code", Values.Text, area => area.Code),
            .. OfOneJudgement<AreaOutcomes>("withGrade", area => area.Counts),
        ]);

    private static readonly Shape<ImmutableArray<AreaOutcomes>> Areas = new ArrayShape<AreaOutcomes>(Area, "an array of areas");

    internal static readonly ObjectShape<ChangeCounts> Changes = new(
        "changes", "How many changed, and how", [.. OfChanges<ChangeCounts>(counts => counts)]);

    internal static readonly ObjectShape<Movement> Movement = new(
        "movement",
        "How judgements changed from one inspection to another",
        [
            AnswerMembers<Movement>.Always("overall", "How overall effectiveness changed", Changes, movement => movement.Overall),
            AnswerMembers<Movement>.Always(
                "areas", "How each area changed",
                new ArrayShape<AreaChanges>(
                    new ObjectShape<AreaChanges>(
                        "area-changes",
                        "How one area changed",
                        [
                            AnswerMembers<AreaChanges>.Always("area", "The code", Values.Text, area => area.Code),
                            .. OfChanges<AreaChanges>(area => area.Counts),
                        ]),
                    "an array of areas"),
                movement => movement.Areas),
        ]);

    internal static readonly ObjectShape<InspectionIntervals> Intervals = new(
        "intervals",
        "Whole months from one inspection to the next",
        [
            AnswerMembers<InspectionIntervals>.Always("intervals", "How many times", Number, times => times.Each.Length),
            AnswerMembers<InspectionIntervals>.Always("notMeasured", "How many are not known", Number, times => times.NotMeasured),
            AnswerMembers<InspectionIntervals>.Sometimes("least", "The fewest", Values.IfAny(Number), times => times.Least),
            AnswerMembers<InspectionIntervals>.Sometimes(
                "median", "The median, which may end in a half", Values.IfAny(new DecimalShape()), times => times.Median),
            AnswerMembers<InspectionIntervals>.Sometimes("most", "The most", Values.IfAny(Number), times => times.Most),
        ]);

    private static readonly ObjectShape<NationalPicture> Movements = new(
        "movements",
        "How judgements changed under ILACS",
        [
            Always("firstToSecond", "From the first ILACS inspection to the second", Movement, picture => picture.FirstToSecond),
            Always("firstToLatest", "From the first ILACS inspection to the latest", Movement, picture => picture.FirstToLatest),
        ]);

    private static readonly ObjectShape<NationalPicture> Times = new(
        "times",
        "The times between inspections",
        [
            Always("all", "Between any two", Intervals, picture => picture.Intervals),
            Always("ilacs", "Between two under ILACS", Intervals, picture => picture.IlacsIntervals),
        ]);

    internal static readonly ObjectShape<NotCounted> NotCounted = new(
        "not-counted",
        "A history that is not counted",
        [
            AnswerMembers<NotCounted>.Always("authority", "Whose it is", AuthorityDescription.Authority, one => one.History.Authority),
            AnswerMembers<NotCounted>.Always("refusal", "Why it is not counted", RefusalDocument.Part, one => one.Refusal),
        ]);

    /// <summary>The outcomes of some authorities.</summary>
    internal static readonly ObjectShape<Outcomes> Some = new(
        "outcomes", "The outcomes of some authorities", OfOutcomes<Outcomes>(outcomes => outcomes));

    internal static readonly ObjectShape<LatestOnADay> LatestOne = new(
    "latest-inspection",
    "The latest inspection of an authority",
    [
        AnswerMembers<LatestOnADay>.Always("authority", "The authority", Values.Text, one => one.Authority.Name),
            AnswerMembers<LatestOnADay>.Sometimes(
                "urn", "Ofsted's number", Values.Text!, one => (one.Authority.Urn ?? one.Record.Urn)?.Code),
            AnswerMembers<LatestOnADay>.Sometimes(
                "dfeCode", "The Department's number", Values.Text!, one => (one.Authority.DfeCode ?? one.Record.DfeCode)?.Code),
            AnswerMembers<LatestOnADay>.Sometimes(
                "gssCode", "The GSS code on the day", Values.Text!,
                one => (one.Authority.GssCodeOn(one.Day) ?? one.Record.GssCode)?.Code),
            AnswerMembers<LatestOnADay>.Sometimes("unknownCodes", "Codes of the record that the register does not have", Names, one =>
                one.Outcome.UnknownCodes),
            AnswerMembers<LatestOnADay>.Always(
                "ofstedRegion", "Ofsted's region", Values.Of(NationalLists.OfstedRegions), one => one.Authority.OfstedRegion),
            AnswerMembers<LatestOnADay>.Always(
                "onsRegion", "The region in official statistics", Values.Of(NationalLists.OnsRegions), one => one.Authority.OnsRegion),
            AnswerMembers<LatestOnADay>.Always(
                "status", "Whether the latest inspection is known", Values.Of(NationalLists.LatestStatuses), one => one.Outcome.Status),
            AnswerMembers<LatestOnADay>.Sometimes("edition", "Its edition", Values.Edition!, one => one.Inspection?.Edition),
            AnswerMembers<LatestOnADay>.Sometimes(
                "firstOnSiteDay", "Its first day", Values.DateIfAny, one => one.Inspection?.FirstOnSiteDay),
            AnswerMembers<LatestOnADay>.Sometimes(
                "publishedOn", "When its report was published", Values.DateIfAny, one => one.Inspection?.PublishedOn),
            AnswerMembers<LatestOnADay>.Sometimes(
                "overallEffectiveness", "Its overall effectiveness", Values.IfAny(JudgementShape.Any), one => one.Outcome.Overall),
            AnswerMembers<LatestOnADay>.Sometimes(
                "judgements", "The judgement of each area", Values.IfAny(JudgementsShape.OfAnyEdition),
                one => one.Inspection?.Judgements),
    ]);

    internal static readonly ArrayShape<LatestOnADay> Latest = new(LatestOne, "an array of inspections");

    internal static readonly ObjectShape<NationalPicture> Document = AnswerDocument.Of(
        DocumentKind.NationalPicture,
        "The outcomes of all authorities as at a day",
        [
            Always("asOf", "The day as at which it is", Values.Day, picture => picture.Date),
            Sometimes("publishedBy", "The last day of publication that counts", Day, picture => picture.PublishedBy),
            Always("presumed", "Whether the day is later than the last check of the register", Values.Flag, picture => picture.IsPresumed),
            Sometimes("reasons", "The presumption behind the answer", ReasonDescription.Reasons, picture => picture.Reasons),
            Sometimes(
                "latestRecorded", "The first day of the latest inspection that counts", Values.DateIfAny,
                picture => picture.LatestRecorded),
            .. OfOutcomes<NationalPicture>(picture => picture.Outcomes),
            Always(
                "ofstedRegions", "The same for each of Ofsted's regions", Regions(NationalLists.OfstedRegions),
                picture => picture.ByOfstedRegion),
            Always(
                "onsRegions", "The same for each region of official statistics", Regions(NationalLists.OnsRegions),
                picture => picture.ByOnsRegion),
            Always("movement", "How judgements changed", Movements, picture => picture),
            Always("monthsBetweenInspections", "The times between inspections", Times, picture => picture),
            Always("monitored", "Authorities with monitoring visits", RegisterDocuments.Named, picture => picture.Monitored),
            Always(
                "monitoringNotKnown", "Authorities of which that is not known", RegisterDocuments.Named,
                picture => picture.MonitoringNotKnown),
            Always("latest", "The latest inspection of each authority", Latest, picture =>
                [.. picture.Outcomes.Authorities.Select(outcome => new LatestOnADay(outcome, picture.Date))]),
            Always("withoutHistory", "Authorities without a history", RegisterDocuments.Named, picture => picture.WithoutHistory),
            Always(
                "notCounted", "Histories that are not counted", new ArrayShape<NotCounted>(NotCounted, "an array of histories"),
                picture => picture.NotCounted),
            Always("evidence", "The sources it rests on", EvidenceDescription.Numbers, _ => NationalPicture.Evidence),
        ]);

    private static Shape<ImmutableArray<string>> Names => new ArrayShape<string>(Values.Text, "an array of names");

    private static ArrayShape<RegionOutcomes<T>> Regions<T>(ClosedList<T> list)
        where T : struct, Enum => new(Region(list), "an array of regions");

    internal static ObjectShape<RegionOutcomes<T>> Region<T>(ClosedList<T> list)
        where T : struct, Enum => new(
        $"outcomes-of-{list.One.Replace(' ', '-')}",
        "The outcomes of a region",
        [
            AnswerMembers<RegionOutcomes<T>>.Always("region", "The code", Values.Of(list), region => region.Region),
            AnswerMembers<RegionOutcomes<T>>.Always("name", "The name", Values.Text, region => list.Label(region.Region)),
            .. OfOutcomes<RegionOutcomes<T>>(region => region.Outcomes),
        ]);

    private static Member<T>[] OfOutcomes<T>(Func<T, Outcomes> of) =>
    [
        AnswerMembers<T>.Always("inRegister", "How many authorities there are", Number, one => of(one).InRegister),
        AnswerMembers<T>.Always("authorities", "How many of them are counted", Number, one => of(one).Authorities.Length),
        AnswerMembers<T>.Always("withOverall", "How many have an overall effectiveness", Number, one => of(one).Overall.Grades.Total),
        AnswerMembers<T>.Always(
            "goodOrBetter", "How many are good or outstanding", Number, one => of(one).Overall.Grades.GoodOrBetter),
        AnswerMembers<T>.Always("share", "Their share of all authorities; null if it cannot be said", Share, one =>
            of(one).Share.TryGetValue(out var share) ? share : null),
        AnswerMembers<T>.Sometimes("percent", "The same in whole per cent, as official statistics print it", Values.IfAny(Number), one =>
            of(one).Share.TryGetValue(out var share) ? share.Percent : null),
        AnswerMembers<T>.Sometimes("refusal", "Why there is no such share", RefusalDocument.Part!, one => of(one).Share.Refusal),
        AnswerMembers<T>.Always(
            "shareOfThoseWithOverall", "Their share of those with an overall effectiveness", Share, one =>
                of(one).Overall.ShareOfThoseWithGrade),
        .. OfCounts<T>(one => of(one).Overall),
        AnswerMembers<T>.Always("areas", "The same for each area", Areas, one => of(one).Areas),
        AnswerMembers<T>.Always("leadersOfAllEditions", "The same for leaders, in whatever edition", Judged, one => of(one).Leaders),
    ];

    private static Member<T>[] OfOneJudgement<T>(string withGrade, Func<T, OutcomeCounts> of) =>
    [
        AnswerMembers<T>.Always("authorities", "How many authorities are counted", Number, one => of(one).Authorities),
        AnswerMembers<T>.Always(withGrade, "How many have a grade", Number, one => of(one).Grades.Total),
        AnswerMembers<T>.Always("goodOrBetter", "How many are good or outstanding", Number, one => of(one).Grades.GoodOrBetter),
        AnswerMembers<T>.Always("share", "Their share of those with a grade", Share, one => of(one).ShareOfThoseWithGrade),
        AnswerMembers<T>.Sometimes("percent", "The same in whole per cent, as official statistics print it", Values.IfAny(Number), one =>
            of(one).ShareOfThoseWithGrade?.Percent),
        .. OfCounts(of),
    ];

    private static Member<T>[] OfCounts<T>(Func<T, OutcomeCounts> of) =>
    [
        AnswerMembers<T>.Always("grades", "How many there are with each grade", ByGrade, one => of(one).Grades),
        AnswerMembers<T>.Always("noGrade", "How many have an inspection and no grade", ByReason, of),
        AnswerMembers<T>.Always("notInspected", "How many have no inspection by then", Number, one => of(one).NotInspected),
        AnswerMembers<T>.Always("notCertain", "Of how many it is not certain which was the latest", Number, one => of(one).NotCertain),
    ];

    private static Member<T>[] OfChanges<T>(Func<T, ChangeCounts> of) =>
    [
        AnswerMembers<T>.Always("authorities", "How many authorities are compared", Number, one => of(one).Authorities),
        AnswerMembers<T>.Always("improved", "How many improved", Number, one => of(one).Improved),
        AnswerMembers<T>.Always("stayedGoodOrBetter", "How many stayed good or outstanding", Number, one => of(one).StayedGoodOrBetter),
        AnswerMembers<T>.Always("stayedBelowGood", "How many stayed below good", Number, one => of(one).StayedBelowGood),
        AnswerMembers<T>.Always("declined", "How many declined", Number, one => of(one).Declined),
        AnswerMembers<T>.Always("notComparable", "How many cannot be compared", Number, one => of(one).NotComparable),
    ];

    internal readonly record struct LatestOnADay(AuthorityOutcome Outcome, LocalDate Day)
    {
        internal RegisteredAuthority Authority => Outcome.Authority;

        internal Authority Record => Outcome.History.Authority;

        internal Inspection? Inspection => Outcome.Latest;
    }

    private sealed class FractionShape() : Shape<Share>("A fraction from 0 to 1", "share")
    {
        internal override void Write(RecordWriter writer, Share value) => writer.Json.WriteNumberValue(value.Value);

        internal override void WriteSchema(SchemaWriter schema)
        {
            schema.Json.WriteString("type", "number");
            schema.Json.WriteNumber("minimum", 0);
            schema.Json.WriteNumber("maximum", 1);
        }
    }

    internal sealed class DecimalShape : Shape<decimal>
    {
        internal override void Write(RecordWriter writer, decimal value) => writer.Json.WriteNumberValue(value);

        internal override void WriteSchema(SchemaWriter schema) => schema.Json.WriteString("type", "number");
    }
}
