using OfComparison = Ilacs.Model.Json.AnswerMembers<Ilacs.Model.National.AuthorityComparison>;
using OfTime = Ilacs.Model.Json.AnswerMembers<Ilacs.Model.National.TimeSinceInspection>;

namespace Ilacs.Model.National;

/// <summary>The documents of questions on a national picture.</summary>
internal static class PictureQuestionDocuments
{
    private static readonly ObjectShape<NationalPictureDocument.LatestOnADay> Latest = NationalPictureDocument.LatestOne;

    internal static readonly ObjectShape<AuthorityComparison> Comparison = AnswerDocument.Of(
        DocumentKind.AuthorityComparison,
        "An authority compared with its region and with other authorities",
        OfComparison.Always("asOf", "The day of the picture", Values.Day, one => one.Picture.Date),
        OfComparison.Always("authority", "The authority and its latest inspection", Latest, one => new(one.Authority, one.Picture.Date)),
        OfComparison.Always(
            "region", "The outcomes of its Ofsted region", NationalPictureDocument.Region(NationalLists.OfstedRegions), one => one.Region),
        OfComparison.Sometimes("others", "The outcomes of the other authorities named", NationalPictureDocument.Some!, one =>
            one.Others.Authorities.IsEmpty ? null : one.Others),
        OfComparison.Sometimes(
            "latest", "The latest inspection of each other authority", NationalPictureDocument.Latest,
            one => [.. one.Others.Authorities.Select(other => new NationalPictureDocument.LatestOnADay(other, one.Picture.Date))]));

    private static readonly ObjectShape<(SinceInspection Since, NodaTime.LocalDate Day)> Ranked = new(
        "since-inspection",
        "An authority and the time since its latest inspection",
        [
            AnswerMembers<(SinceInspection Since, NodaTime.LocalDate Day)>.Always(
                "days", "The calendar days since its last day on site", new WholeNumberShape(0), one => one.Since.Days),
            AnswerMembers<(SinceInspection Since, NodaTime.LocalDate Day)>.Always(
                "latest", "The authority and its latest inspection", Latest, one => new(one.Since.Authority, one.Day)),
        ]);

    internal static readonly ObjectShape<TimeSinceInspection> Since = AnswerDocument.Of(
        DocumentKind.TimeSinceInspection,
        "The time since the latest inspection of each authority",
        OfTime.Always("asOf", "The day of the picture", Values.Day, one => one.Picture.Date),
        OfTime.Always(
            "ranked", "The authorities, longest time first",
            new ArrayShape<(SinceInspection Since, NodaTime.LocalDate Day)>(Ranked, "an array of authorities"),
            one => [.. one.Ranked.Select(since => (since, one.Picture.Date))]),
        OfTime.Sometimes(
            "notRanked", "Authorities whose latest inspection or its last day is not known", NationalPictureDocument.Latest,
            one => [.. one.NotRanked.Select(other => new NationalPictureDocument.LatestOnADay(other, one.Picture.Date))]));
}
