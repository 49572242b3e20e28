using System.Collections.Immutable;
using OfInspection = Ilacs.Model.Json.AnswerMembers<Ilacs.Model.National.PublishedInspection>;
using OfInterval = Ilacs.Model.Json.AnswerMembers<Ilacs.Model.National.IntervalsAfter>;
using OfLeaving = Ilacs.Model.Json.AnswerMembers<Ilacs.Model.National.LeavingInadequate>;
using OfPublication = Ilacs.Model.Json.AnswerMembers<Ilacs.Model.National.PublicationTimesOfEdition>;
using OfSpell = Ilacs.Model.Json.AnswerMembers<Ilacs.Model.National.InadequateSpell>;
using OfSpread = Ilacs.Model.Json.AnswerMembers<Ilacs.Model.National.Spread>;

namespace Ilacs.Model.National;

/// <summary>The documents of questions about the published inspections.</summary>
internal static class PublishedDocuments
{
    private static readonly WholeNumberShape Number = new(0);

    internal static readonly ObjectShape<Spread> Spread = new(
        "spread",
        "The spread of a set of numbers",
        [
            OfSpread.Always("count", "The number of values", Number, spread => spread.Count),
            OfSpread.Always("least", "The lowest value", Number, spread => spread.Least),
            OfSpread.Always(
                "tenthPercentile", "The 10th percentile: a tenth of the values are no higher", Number, spread => spread.TenthPercentile),
            OfSpread.Always(
                "median", "The median (may end in a half)", new NationalPictureDocument.DecimalShape(), spread => spread.Median),
            OfSpread.Always(
                "ninetiethPercentile", "The 90th percentile: nine tenths of the values are no higher", Number,
                spread => spread.NinetiethPercentile),
            OfSpread.Always("most", "The highest value", Number, spread => spread.Most),
        ]);

    internal static readonly ObjectShape<PublishedInspection> Inspection = new(
        "published-inspection",
        "A published inspection",
        [
            OfInspection.Always("authority", "The name of the authority", Values.Text, one => one.Name),
            OfInspection.Sometimes(
                "urn", "The Ofsted unique reference number", Values.Text!, one => (one.Registered?.Urn ?? one.Authority.Urn)?.Code),
            OfInspection.Sometimes(
                "dfeCode", "The local authority code of the Department for Education", Values.Text!,
                one => (one.Registered?.DfeCode ?? one.Authority.DfeCode)?.Code),
            OfInspection.Always("edition", "The edition of the framework that applied", Values.Edition, one => one.Inspection.Edition),
            OfInspection.Always("type", "The kind of inspection", Values.CycleEventTypes, one => one.Inspection.Kind),
            OfInspection.Always("firstOnSiteDay", "The first day on site", Values.Date, one => one.Inspection.FirstOnSiteDay),
            OfInspection.Sometimes(
                "publishedOn", "The date when its report was published", Values.DateIfAny, one => one.Inspection.PublishedOn),
            OfInspection.Always("judgements", "The judgement of each area", JudgementsShape.OfAnyEdition, one => one.Inspection.Judgements),
            OfInspection.Always(
                "overallEffectiveness", "The overall effectiveness", JudgementShape.Any, one => one.Inspection.OverallEffectiveness),
            OfInspection.Sometimes("link", "The authority's page on Ofsted's website", Values.Sentence!, one => one.Link),
        ]);

    private static readonly Shape<ImmutableArray<PublishedInspection>> Inspections =
        new ArrayShape<PublishedInspection>(Inspection, "an array of inspections");

    private static readonly ObjectShape<FollowedInspection> Followed = new(
        "followed-inspection",
        "An inspection and the next one",
        [
            AnswerMembers<FollowedInspection>.Always("inspection", "The inspection", Inspection, one => one.Inspection),
            AnswerMembers<FollowedInspection>.Sometimes("next", "The next inspection", Inspection!, one => one.Next),
            AnswerMembers<FollowedInspection>.Sometimes(
                "months", "The whole months between the two", Values.IfAny(Number), one => one.Months),
        ]);

    internal static readonly ObjectShape<WhatFollowed> WhatFollowed = AnswerDocument.Of(
        DocumentKind.WhatFollowed,
        "The outcomes of the next inspection, after one overall effectiveness grade",
        AnswerMembers<WhatFollowed>.Always(
            "overallEffectiveness", "The overall effectiveness grade asked about", Values.Grade, one => one.Overall),
        AnswerMembers<WhatFollowed>.Always("count", "The number of inspections with that grade", Number, one => one.Each.Length),
        AnswerMembers<WhatFollowed>.Always(
            "next", "The overall effectiveness grades of the next inspections", NationalPictureDocument.ByGrade, one => one.Next),
        AnswerMembers<WhatFollowed>.Always(
            "nextWithoutGrade", "The number of next inspections without an overall effectiveness grade", Number,
            one => one.NextWithoutGrade),
        AnswerMembers<WhatFollowed>.Always(
            "notFollowed", "The number of inspections not followed by another, or not yet", Number, one => one.NotFollowed),
        AnswerMembers<WhatFollowed>.Sometimes("months", "The whole months to the next inspection", Spread!, one => one.Months),
        AnswerMembers<WhatFollowed>.Always(
            "inspections", "Each inspection with the next one, oldest first",
            new ArrayShape<FollowedInspection>(Followed, "an array of inspections"), one => one.Each),
        AnswerMembers<WhatFollowed>.Always(
            "collection", "The collection that was searched", PrecedentsDocument.Collection, one => one.Collection));

    private static readonly ObjectShape<InadequateSpell> Spell = new(
        "spell",
        "A period in which an authority was inadequate",
        [
            OfSpell.Always("inadequate", "The inspections with overall effectiveness inadequate", Inspections, spell => spell.Inadequate),
            OfSpell.Sometimes("next", "The next inspection after them", Inspection!, spell => spell.Next),
            OfSpell.Sometimes("leftAs", "The better grade at that inspection", Values.IfAny(Values.Grade), spell => spell.LeftAs),
            OfSpell.Sometimes("months", "The whole months until that inspection", Values.IfAny(Number), spell => spell.Months),
            OfSpell.Always(
                "endedWithTheAuthority", "Whether the authority was abolished first", Values.Flag, spell => spell.EndedWithTheAuthority),
        ]);

    internal static readonly ObjectShape<LeavingInadequate> LeavingInadequate = AnswerDocument.Of(
        DocumentKind.LeavingInadequate,
        "How authorities left inadequate",
        OfLeaving.Always("count", "The number of periods in which an authority was inadequate", Number, one => one.Spells.Length),
        OfLeaving.Always("leftAs", "The better grades that followed", NationalPictureDocument.ByGrade, one => one.LeftAs),
        OfLeaving.Always(
            "leftAtTheNextInspection", "The number with a better grade at the next inspection", Number, one => one.LeftAtTheNextInspection),
        OfLeaving.Always("notKnown", "The number whose next inspection had no overall effectiveness grade", Number, one => one.NotKnown),
        OfLeaving.Always(
            "endedWithTheAuthority", "The number that ended because the authority was abolished", Number, one => one.EndedWithTheAuthority),
        OfLeaving.Always("notInspectedAgain", "The number not inspected again", Number, one => one.NotInspectedAgain),
        OfLeaving.Sometimes("months", "The whole months until a better grade", Spread!, one => one.Months),
        OfLeaving.Always(
            "spells", "Each period, oldest first", new ArrayShape<InadequateSpell>(Spell, "an array of spells"), one => one.Spells),
        OfLeaving.Always("collection", "The collection that was searched", PrecedentsDocument.Collection, one => one.Collection));

    internal static readonly ObjectShape<IntervalsAfter> Interval = new(
        "intervals-after",
        "The months after inspections under one edition with one overall effectiveness",
        [
            OfInterval.Always("edition", "The edition of the earlier inspection", Values.Edition, one => one.Edition),
            OfInterval.Always(
                "overallEffectiveness", "The overall effectiveness of the earlier inspection", JudgementShape.Any, one => one.Overall),
            OfInterval.Always("stated", "The interval that sources state, in months", EditionDocument.Parameter, one => one.Stated),
            OfInterval.Sometimes("observed", "The whole months to the next inspection", Spread!, one => one.Observed),
            OfInterval.Always(
                "notFollowed", "The number of inspections not followed by another, or not yet", Number, one => one.NotFollowed),
            OfInterval.Always(
                "notMeasured", "The number followed by an inspection whose date is not known", Number, one => one.NotMeasured),
        ]);

    internal static readonly ObjectShape<MonthsBetweenInspections> MonthsBetween = AnswerDocument.Of(
        DocumentKind.MonthsBetweenInspections,
        "The months between inspections, stated and observed",
        AnswerMembers<MonthsBetweenInspections>.Always(
            "after", "The intervals, by edition and overall effectiveness of the earlier inspection",
            new ArrayShape<IntervalsAfter>(Interval, "an array of intervals"), one => one.After),
        AnswerMembers<MonthsBetweenInspections>.Always(
            "collection", "The collection that was searched", PrecedentsDocument.Collection, one => one.Collection));

    internal static readonly ObjectShape<PublicationTimesOfEdition> OfEdition = new(
        "publication-times-of-edition",
        "The days from the last day on site to publication, under one edition",
        [
            OfPublication.Always("edition", "The edition", Values.Edition, one => one.Edition),
            OfPublication.Sometimes("days", "The calendar days from the last day on site to publication", Spread!, one => one.Days),
            OfPublication.Always(
                "notMeasured", "The number of inspections for which these days are not known", Number, one => one.NotMeasured),
        ]);

    internal static readonly ObjectShape<PublicationTimes> Publication = AnswerDocument.Of(
        DocumentKind.PublicationTimes,
        "The days from the last day on site to publication",
        AnswerMembers<PublicationTimes>.Always(
            "editions", "The days for each edition, oldest edition first",
            new ArrayShape<PublicationTimesOfEdition>(OfEdition, "an array of editions"), one => one.Editions),
        AnswerMembers<PublicationTimes>.Always(
            "collection", "The collection that was searched", PrecedentsDocument.Collection, one => one.Collection));
}
