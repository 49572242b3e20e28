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
        "A number out of a total, and its percentage",
        [
            AnswerMembers<Share>.Always("count", "The number", Number, share => share.Count),
            AnswerMembers<Share>.Always("of", "The total", new WholeNumberShape(1), share => share.Of > 0
                ? share.Of
                : throw new ArgumentException("default(Share) has no total.", nameof(share))),
            AnswerMembers<Share>.Always("percent", "The whole percentage, as in official statistics", Number, share => share.Percent),
        ]);

    internal static readonly ObjectShape<GradeCounts> ByGrade = new(
        "grades",
        "The number of authorities or inspections with each grade",
        [.. Grade.All.Select(grade =>
            AnswerMembers<GradeCounts>.Always(grade.Code, "The number with this grade", Number, counts => counts[grade]))]);

    private static readonly ObjectShape<OutcomeCounts> ByReason = new(
        "no-grade-counts",
        "The number of authorities without a grade, by reason",
        [.. NoGrade.All.Select(reason =>
            AnswerMembers<OutcomeCounts>.Always(reason.Code, "The number for this reason", Number, counts => counts.Of(reason)))]);

    internal static readonly ObjectShape<OutcomeCounts> Judged = new(
        "judged", "One judgement across all authorities", [.. OfOneJudgement<OutcomeCounts>("withGrade", counts => counts)]);

    internal static readonly ObjectShape<AreaOutcomes> Area = new(
        "area-outcomes",
        "One area in the latest inspections",
        [
            AnswerMembers<AreaOutcomes>.Always("area", "The permanent code", Values.Text, area => area.Code),
            .. OfOneJudgement<AreaOutcomes>("withGrade", area => area.Counts),
        ]);

    private static readonly Shape<ImmutableArray<AreaOutcomes>> Areas = new ArrayShape<AreaOutcomes>(Area, "an array of areas");

    internal static readonly ObjectShape<ChangeCounts> Changes = new(
        "changes", "The number of authorities whose judgement changed, and how", [.. OfChanges<ChangeCounts>(counts => counts)]);

    internal static readonly ObjectShape<Movement> Movement = new(
        "movement",
        "The changes in judgements from one inspection to another",
        [
            AnswerMembers<Movement>.Always("overall", "The changes in overall effectiveness", Changes, movement => movement.Overall),
            AnswerMembers<Movement>.Always(
                "areas", "The changes in each area",
                new ArrayShape<AreaChanges>(
                    new ObjectShape<AreaChanges>(
                        "area-changes",
                        "The changes in one area",
                        [
                            AnswerMembers<AreaChanges>.Always("area", "The permanent code", Values.Text, area => area.Code),
                            .. OfChanges<AreaChanges>(area => area.Counts),
                        ]),
                    "an array of areas"),
                movement => movement.Areas),
        ]);

    internal static readonly ObjectShape<InspectionIntervals> Intervals = new(
        "intervals",
        "The whole months from one inspection to the next",
        [
            AnswerMembers<InspectionIntervals>.Always("intervals", "The number of intervals measured", Number, times => times.Each.Length),
            AnswerMembers<InspectionIntervals>.Always(
                "notMeasured", "The number of intervals that are not known", Number, times => times.NotMeasured),
            AnswerMembers<InspectionIntervals>.Sometimes(
                "least", "The lowest number of months", Values.IfAny(Number), times => times.Least),
            AnswerMembers<InspectionIntervals>.Sometimes(
                "median", "The median number of months (may end in a half)", Values.IfAny(new DecimalShape()), times => times.Median),
            AnswerMembers<InspectionIntervals>.Sometimes("most", "The most", Values.IfAny(Number), times => times.Most),
        ]);

    private static readonly ObjectShape<NationalPicture> Movements = new(
        "movements",
        "The changes in judgements under ILACS",
        [
            Always(
                "firstToSecond", "The changes from the first ILACS inspection to the second", Movement, picture => picture.FirstToSecond),
            Always(
                "firstToLatest", "The changes from the first ILACS inspection to the latest", Movement, picture => picture.FirstToLatest),
        ]);

    private static readonly ObjectShape<NationalPicture> Times = new(
        "times",
        "The months between inspections",
        [
            Always("all", "The months between any inspection and the next", Intervals, picture => picture.Intervals),
            Always("ilacs", "The months between an ILACS inspection and the next one", Intervals, picture => picture.IlacsIntervals),
        ]);

    internal static readonly ObjectShape<NotCounted> NotCounted = new(
        "not-counted",
        "A history that was not counted",
        [
            AnswerMembers<NotCounted>.Always(
                "authority", "The authority of the history", AuthorityDescription.Authority, one => one.History.Authority),
            AnswerMembers<NotCounted>.Always(
                "refusal", "The reason why the history was not counted", RefusalDocument.Part, one => one.Refusal),
        ]);

    /// <summary>The outcomes of some authorities.</summary>
    internal static readonly ObjectShape<Outcomes> Some = new(
        "outcomes", "The outcomes of some authorities", OfOutcomes<Outcomes>(outcomes => outcomes));

    internal static readonly ObjectShape<LatestOnADay> LatestOne = new(
    "latest-inspection",
    "The latest inspection of an authority",
    [
        AnswerMembers<LatestOnADay>.Always("authority", "The name of the authority", Values.Text, one => one.Authority.Name),
            AnswerMembers<LatestOnADay>.Sometimes(
                "urn", "The Ofsted unique reference number", Values.Text!, one => (one.Authority.Urn ?? one.Record.Urn)?.Code),
            AnswerMembers<LatestOnADay>.Sometimes(
                "dfeCode", "The local authority code of the Department for Education", Values.Text!,
                one => (one.Authority.DfeCode ?? one.Record.DfeCode)?.Code),
            AnswerMembers<LatestOnADay>.Sometimes(
                "gssCode", "The GSS code on that day", Values.Text!,
                one => (one.Authority.GssCodeOn(one.Day) ?? one.Record.GssCode)?.Code),
            AnswerMembers<LatestOnADay>.Sometimes("unknownCodes", "Codes in the record that are not in the register", Names, one =>
                one.Outcome.UnknownCodes),
            AnswerMembers<LatestOnADay>.Always(
                "ofstedRegion", "The Ofsted region", Values.Of(NationalLists.OfstedRegions), one => one.Authority.OfstedRegion),
            AnswerMembers<LatestOnADay>.Always(
                "onsRegion", "The region in official statistics (ONS)", Values.Of(NationalLists.OnsRegions),
                one => one.Authority.OnsRegion),
            AnswerMembers<LatestOnADay>.Always(
                "status", "Whether the latest inspection is known", Values.Of(NationalLists.LatestStatuses), one => one.Outcome.Status),
            AnswerMembers<LatestOnADay>.Sometimes(
                "edition", "The edition of the latest inspection", Values.Edition!, one => one.Inspection?.Edition),
            AnswerMembers<LatestOnADay>.Sometimes(
                "firstOnSiteDay", "The first day on site of the latest inspection", Values.DateIfAny,
                one => one.Inspection?.FirstOnSiteDay),
            AnswerMembers<LatestOnADay>.Sometimes(
                "publishedOn", "The date when its report was published", Values.DateIfAny, one => one.Inspection?.PublishedOn),
            AnswerMembers<LatestOnADay>.Sometimes(
                "overallEffectiveness", "The overall effectiveness in the latest inspection", Values.IfAny(JudgementShape.Any),
                one => one.Outcome.Overall),
            AnswerMembers<LatestOnADay>.Sometimes(
                "judgements", "The judgement of each area", Values.IfAny(JudgementsShape.OfAnyEdition),
                one => one.Inspection?.Judgements),
    ]);

    internal static readonly ArrayShape<LatestOnADay> Latest = new(LatestOne, "an array of inspections");

    internal static readonly ObjectShape<NationalPicture> Document = AnswerDocument.Of(
        DocumentKind.NationalPicture,
        "The inspection outcomes of all authorities on a day",
        [
            Always("asOf", "The day of the picture", Values.Day, picture => picture.Date),
            Sometimes("publishedBy", "Reports published after this day are not counted", Day, picture => picture.PublishedBy),
            Always("presumed", "Whether the day is after the last check of the register", Values.Flag, picture => picture.IsPresumed),
            Sometimes("reasons", "The assumption behind the answer", ReasonDescription.Reasons, picture => picture.Reasons),
            Sometimes(
                "latestRecorded", "The first day on site of the newest inspection counted", Values.DateIfAny,
                picture => picture.LatestRecorded),
            .. OfOutcomes<NationalPicture>(picture => picture.Outcomes),
            Always(
                "ofstedRegions", "The outcomes of each Ofsted region", Regions(NationalLists.OfstedRegions),
                picture => picture.ByOfstedRegion),
            Always(
                "onsRegions", "The outcomes of each region in official statistics (ONS)", Regions(NationalLists.OnsRegions),
                picture => picture.ByOnsRegion),
            Always("movement", "The changes in judgements from one inspection to another", Movements, picture => picture),
            Always("monthsBetweenInspections", "The months between inspections", Times, picture => picture),
            Always("monitored", "The authorities that are being monitored", RegisterDocuments.Named, picture => picture.Monitored),
            Always(
                "monitoringNotKnown", "Authorities for which monitoring is not known", RegisterDocuments.Named,
                picture => picture.MonitoringNotKnown),
            Always("latest", "The latest inspection of each authority", Latest, picture =>
                [.. picture.Outcomes.Authorities.Select(outcome => new LatestOnADay(outcome, picture.Date))]),
            Always(
                "withoutHistory", "Authorities without an inspection history", RegisterDocuments.Named, picture => picture.WithoutHistory),
            Always(
                "notCounted", "Histories that were not counted", new ArrayShape<NotCounted>(NotCounted, "an array of histories"),
                picture => picture.NotCounted),
            Always("evidence", "The sources, by number", EvidenceDescription.Numbers, _ => NationalPicture.Evidence),
        ]);

    private static Shape<ImmutableArray<string>> Names => new ArrayShape<string>(Values.Text, "an array of names");

    private static ArrayShape<RegionOutcomes<T>> Regions<T>(ClosedList<T> list)
        where T : struct, Enum => new(Region(list), "an array of regions");

    internal static ObjectShape<RegionOutcomes<T>> Region<T>(ClosedList<T> list)
        where T : struct, Enum => new(
        $"outcomes-of-{list.One.Replace(' ', '-')}",
        "The outcomes of a region",
        [
            AnswerMembers<RegionOutcomes<T>>.Always("region", "The permanent code", Values.Of(list), region => region.Region),
            AnswerMembers<RegionOutcomes<T>>.Always("name", "The name of the region", Values.Text, region => list.Label(region.Region)),
            .. OfOutcomes<RegionOutcomes<T>>(region => region.Outcomes),
        ]);

    private static Member<T>[] OfOutcomes<T>(Func<T, Outcomes> of) =>
    [
        AnswerMembers<T>.Always("inRegister", "The number of authorities in the register", Number, one => of(one).InRegister),
        AnswerMembers<T>.Always("authorities", "The number of authorities counted", Number, one => of(one).Authorities.Length),
        AnswerMembers<T>.Always(
            "withOverall", "The number of authorities with an overall effectiveness grade", Number, one => of(one).Overall.Grades.Total),
        AnswerMembers<T>.Always(
            "goodOrBetter", "The number of authorities that are good or outstanding", Number, one => of(one).Overall.Grades.GoodOrBetter),
        AnswerMembers<T>.Always("share", "Good or outstanding as a fraction (0 to 1) of all authorities; null if not known", Share, one =>
            of(one).Share.TryGetValue(out var share) ? share : null),
        AnswerMembers<T>.Sometimes("percent", "The same as a whole percentage, as in official statistics", Values.IfAny(Number), one =>
            of(one).Share.TryGetValue(out var share) ? share.Percent : null),
        AnswerMembers<T>.Sometimes("refusal", "The reason why there is no share", RefusalDocument.Part!, one => of(one).Share.Refusal),
        AnswerMembers<T>.Always(
            "shareOfThoseWithOverall", "Good or outstanding as a fraction (0 to 1) of authorities with an overall effectiveness grade",
            Share, one =>
                of(one).Overall.ShareOfThoseWithGrade),
        .. OfCounts<T>(one => of(one).Overall),
        AnswerMembers<T>.Always("areas", "The outcomes of each area", Areas, one => of(one).Areas),
        AnswerMembers<T>.Always("leadersOfAllEditions", "The outcomes for leaders, in all editions", Judged, one => of(one).Leaders),
    ];

    private static Member<T>[] OfOneJudgement<T>(string withGrade, Func<T, OutcomeCounts> of) =>
    [
        AnswerMembers<T>.Always("authorities", "The number of authorities counted", Number, one => of(one).Authorities),
        AnswerMembers<T>.Always(withGrade, "The number of authorities with a grade", Number, one => of(one).Grades.Total),
        AnswerMembers<T>.Always(
            "goodOrBetter", "The number of authorities that are good or outstanding", Number, one => of(one).Grades.GoodOrBetter),
        AnswerMembers<T>.Always(
            "share", "Good or outstanding as a fraction (0 to 1) of authorities with a grade", Share, one => of(one).ShareOfThoseWithGrade),
        AnswerMembers<T>.Sometimes("percent", "The same as a whole percentage, as in official statistics", Values.IfAny(Number), one =>
            of(one).ShareOfThoseWithGrade?.Percent),
        .. OfCounts(of),
    ];

    private static Member<T>[] OfCounts<T>(Func<T, OutcomeCounts> of) =>
    [
        AnswerMembers<T>.Always("grades", "The number of authorities or inspections with each grade", ByGrade, one => of(one).Grades),
        AnswerMembers<T>.Always("noGrade", "The number of authorities inspected but without a grade, by reason", ByReason, of),
        AnswerMembers<T>.Always("notInspected", "The number of authorities not inspected by that day", Number, one => of(one).NotInspected),
        AnswerMembers<T>.Always(
            "notCertain", "The number of authorities whose latest inspection is not certain", Number, one => of(one).NotCertain),
    ];

    private static Member<T>[] OfChanges<T>(Func<T, ChangeCounts> of) =>
    [
        AnswerMembers<T>.Always("authorities", "The number of authorities compared", Number, one => of(one).Authorities),
        AnswerMembers<T>.Always("improved", "The number that improved", Number, one => of(one).Improved),
        AnswerMembers<T>.Always(
            "stayedGoodOrBetter", "The number that stayed good or outstanding", Number, one => of(one).StayedGoodOrBetter),
        AnswerMembers<T>.Always("stayedBelowGood", "The number that stayed below good", Number, one => of(one).StayedBelowGood),
        AnswerMembers<T>.Always("declined", "The number that declined", Number, one => of(one).Declined),
        AnswerMembers<T>.Always("notComparable", "The number that cannot be compared", Number, one => of(one).NotComparable),
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
