using System.Collections.Immutable;
using OfInspection = Ilacs.Model.Json.AnswerMembers<Ilacs.Model.National.PublishedInspection>;
using OfInterval = Ilacs.Model.Json.AnswerMembers<Ilacs.Model.National.IntervalsAfter>;
using OfLeaving = Ilacs.Model.Json.AnswerMembers<Ilacs.Model.National.LeavingInadequate>;
using OfPublication = Ilacs.Model.Json.AnswerMembers<Ilacs.Model.National.PublicationTimesOfEdition>;
using OfSpell = Ilacs.Model.Json.AnswerMembers<Ilacs.Model.National.InadequateSpell>;
using OfSpread = Ilacs.Model.Json.AnswerMembers<Ilacs.Model.National.Spread>;

namespace Ilacs.Model.National;

/// <summary>The documents of questions over the published inspections.</summary>
internal static class PublishedDocuments
{
    private static readonly WholeNumberShape Number = new(0);

    internal static readonly ObjectShape<Spread> Spread = new(
        "spread",
        "How numbers are spread",
        [
            OfSpread.Always("count", "How many numbers", Number, spread => spread.Count),
            OfSpread.Always("least", "The least", Number, spread => spread.Least),
            OfSpread.Always("tenthPercentile", "A tenth do not exceed it", Number, spread => spread.TenthPercentile),
            OfSpread.Always(
                "median", "The median, which may end in a half", new NationalPictureDocument.DecimalShape(), spread => spread.Median),
            OfSpread.Always("ninetiethPercentile", "Nine tenths do not exceed it", Number, spread => spread.NinetiethPercentile),
            OfSpread.Always("most", "The most", Number, spread => spread.Most),
        ]);

    internal static readonly ObjectShape<PublishedInspection> Inspection = new(
        "published-inspection",
        "A published inspection",
        [
            OfInspection.Always("authority", "The authority", Values.Text, one => one.Name),
            OfInspection.Sometimes("urn", "Ofsted's number", Values.Text!, one => (one.Registered?.Urn ?? one.Authority.Urn)?.Code),
            OfInspection.Sometimes(
                "dfeCode", "The Department's number", Values.Text!, one => (one.Registered?.DfeCode ?? one.Authority.DfeCode)?.Code),
            OfInspection.Always("edition", "Its edition", Values.Edition, one => one.Inspection.Edition),
            OfInspection.Always("type", "The kind of inspection", Values.CycleEventTypes, one => one.Inspection.Kind),
            OfInspection.Always("firstOnSiteDay", "Its first day", Values.Date, one => one.Inspection.FirstOnSiteDay),
            OfInspection.Sometimes("publishedOn", "When its report was published", Values.DateIfAny, one => one.Inspection.PublishedOn),
            OfInspection.Always("judgements", "The judgement of each area", JudgementsShape.OfAnyEdition, one => one.Inspection.Judgements),
            OfInspection.Always(
                "overallEffectiveness", "Its overall effectiveness", JudgementShape.Any, one => one.Inspection.OverallEffectiveness),
            OfInspection.Sometimes("link", "The authority's page at Ofsted", Values.Sentence!, one => one.Link),
        ]);

    private static readonly Shape<ImmutableArray<PublishedInspection>> Inspections =
        new ArrayShape<PublishedInspection>(Inspection, "an array of inspections");

    private static readonly ObjectShape<FollowedInspection> Followed = new(
        "followed-inspection",
        "An inspection and the next one",
        [
            AnswerMembers<FollowedInspection>.Always("inspection", "The inspection", Inspection, one => one.Inspection),
            AnswerMembers<FollowedInspection>.Sometimes("next", "The next one", Inspection!, one => one.Next),
            AnswerMembers<FollowedInspection>.Sometimes("months", "Whole months between them", Values.IfAny(Number), one => one.Months),
        ]);

    internal static readonly ObjectShape<WhatFollowed> WhatFollowed = AnswerDocument.Of(
        DocumentKind.WhatFollowed,
        "The findings of the next inspection, after one overall effectiveness",
        AnswerMembers<WhatFollowed>.Always("overallEffectiveness", "The overall effectiveness asked about", Values.Grade, one => one.Overall),
        AnswerMembers<WhatFollowed>.Always("count", "How many inspections had it", Number, one => one.Each.Length),
        AnswerMembers<WhatFollowed>.Always(
            "next", "The overall effectiveness that the next inspections found", NationalPictureDocument.ByGrade, one => one.Next),
        AnswerMembers<WhatFollowed>.Always(
            "nextWithoutGrade", "How many next inspections gave none", Number, one => one.NextWithoutGrade),
        AnswerMembers<WhatFollowed>.Always("notFollowed", "How many were not followed, or not yet", Number, one => one.NotFollowed),
        AnswerMembers<WhatFollowed>.Sometimes("months", "Whole months to the next inspection", Spread!, one => one.Months),
        AnswerMembers<WhatFollowed>.Always(
            "inspections", "Each inspection and the next, oldest first",
            new ArrayShape<FollowedInspection>(Followed, "an array of inspections"), one => one.Each),
        AnswerMembers<WhatFollowed>.Always(
            "collection", "The collection that was asked", PrecedentsDocument.Collection, one => one.Collection));

    private static readonly ObjectShape<InadequateSpell> Spell = new(
        "spell",
        "The time in which an authority was inadequate",
        [
            OfSpell.Always("inadequate", "The inspections that found so", Inspections, spell => spell.Inadequate),
            OfSpell.Sometimes("next", "The inspection after them", Inspection!, spell => spell.Next),
            OfSpell.Sometimes("leftAs", "The better grade that it found", Values.IfAny(Values.Grade), spell => spell.LeftAs),
            OfSpell.Sometimes("months", "Whole months until then", Values.IfAny(Number), spell => spell.Months),
            OfSpell.Always(
                "endedWithTheAuthority", "Whether the authority was abolished first", Values.Flag, spell => spell.EndedWithTheAuthority),
        ]);

    internal static readonly ObjectShape<LeavingInadequate> LeavingInadequate = AnswerDocument.Of(
        DocumentKind.LeavingInadequate,
        "How authorities came out of inadequate",
        OfLeaving.Always("count", "How many times an authority was inadequate", Number, one => one.Spells.Length),
        OfLeaving.Always("leftAs", "The better grades that were found", NationalPictureDocument.ByGrade, one => one.LeftAs),
        OfLeaving.Always(
            "leftAtTheNextInspection", "How many were better at the next inspection", Number, one => one.LeftAtTheNextInspection),
        OfLeaving.Always("notKnown", "How many were inspected next without an overall effectiveness", Number, one => one.NotKnown),
        OfLeaving.Always("endedWithTheAuthority", "How many ended with the authority", Number, one => one.EndedWithTheAuthority),
        OfLeaving.Always("notInspectedAgain", "How many have not been inspected again", Number, one => one.NotInspectedAgain),
        OfLeaving.Sometimes("months", "Whole months until a better grade", Spread!, one => one.Months),
        OfLeaving.Always("spells", "Each of them, oldest first", new ArrayShape<InadequateSpell>(Spell, "an array of spells"), one => one.Spells),
        OfLeaving.Always("collection", "The collection that was asked", PrecedentsDocument.Collection, one => one.Collection));

    internal static readonly ObjectShape<IntervalsAfter> Interval = new(
        "intervals-after",
        "The months after inspections of one edition and overall effectiveness",
        [
            OfInterval.Always("edition", "The edition of the earlier inspection", Values.Edition, one => one.Edition),
            OfInterval.Always("overallEffectiveness", "Its overall effectiveness", JudgementShape.Any, one => one.Overall),
            OfInterval.Always("stated", "The interval that sources state", EditionDocument.Parameter, one => one.Stated),
            OfInterval.Sometimes("observed", "Whole months to the next inspection", Spread!, one => one.Observed),
            OfInterval.Always("notFollowed", "How many were not followed, or not yet", Number, one => one.NotFollowed),
            OfInterval.Always("notMeasured", "How many were followed on a day that is not known", Number, one => one.NotMeasured),
        ]);

    internal static readonly ObjectShape<MonthsBetweenInspections> MonthsBetween = AnswerDocument.Of(
        DocumentKind.MonthsBetweenInspections,
        "The months between inspections, stated and observed",
        AnswerMembers<MonthsBetweenInspections>.Always(
            "after", "By edition and overall effectiveness of the earlier one",
            new ArrayShape<IntervalsAfter>(Interval, "an array of intervals"), one => one.After),
        AnswerMembers<MonthsBetweenInspections>.Always(
            "collection", "The collection that was asked", PrecedentsDocument.Collection, one => one.Collection));

    internal static readonly ObjectShape<PublicationTimesOfEdition> OfEdition = new(
        "publication-times-of-edition",
        "The days to publication under one edition",
        [
            OfPublication.Always("edition", "The edition", Values.Edition, one => one.Edition),
            OfPublication.Sometimes("days", "Calendar days from the last day on site to publication", Spread!, one => one.Days),
            OfPublication.Always("notMeasured", "How many inspections have no such days on record", Number, one => one.NotMeasured),
        ]);

    internal static readonly ObjectShape<PublicationTimes> Publication = AnswerDocument.Of(
        DocumentKind.PublicationTimes,
        "The days from the last day on site to publication",
        AnswerMembers<PublicationTimes>.Always(
            "editions", "By edition, oldest first",
            new ArrayShape<PublicationTimesOfEdition>(OfEdition, "an array of editions"), one => one.Editions),
        AnswerMembers<PublicationTimes>.Always(
            "collection", "The collection that was asked", PrecedentsDocument.Collection, one => one.Collection));
}
