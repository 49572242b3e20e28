using System.Text.Json;
using Ilacs.Model;
using NodaTime;

namespace Ilacs.Cli.Output;

/// <summary>A summary as JSON.</summary>
internal static class SummaryJson
{
    internal static void Write(Utf8JsonWriter json, Summary summary)
    {
        var picture = summary.Picture;
        json.Day("asOf", picture.Date);
        json.Day("publishedBy", picture.PublishedBy);
        json.WriteBoolean("presumed", picture.IsPresumed);
        json.Reasons(picture.Reasons);
        json.WriteString("latestRecorded", picture.LatestRecorded?.ToString());
        Write(json, picture.Outcomes);
        if (summary.Regions is { } regions)
        {
            json.WriteStartArray("regions");
            foreach (var region in regions)
            {
                json.WriteStartObject();
                json.WriteString("region", region.Code);
                json.WriteString("name", region.Label);
                Write(json, region.Outcomes);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteStartObject("movement");
        Write(json, "firstToSecond", picture.FirstToSecond);
        Write(json, "firstToLatest", picture.FirstToLatest);
        json.WriteEndObject();
        json.WriteStartObject("monthsBetweenInspections");
        Write(json, "all", picture.Intervals);
        Write(json, "ilacs", picture.IlacsIntervals);
        json.WriteEndObject();
        json.Strings("monitored", picture.Monitored.Select(authority => authority.Name));
        json.Strings("monitoringNotKnown", picture.MonitoringNotKnown.Select(authority => authority.Name));
        WriteLatest(json, picture);
        json.Strings("withoutHistory", picture.WithoutHistory.Select(authority => authority.Name));
        WriteNotCounted(json, picture);
        FileProblems.Write(json, summary.Problems);
        json.Evidence("evidence", NationalPicture.Evidence);
    }

    private static void Write(Utf8JsonWriter json, Outcomes outcomes)
    {
        json.WriteNumber("inRegister", outcomes.InRegister);
        json.WriteNumber("authorities", outcomes.Authorities.Length);
        json.WriteNumber("withOverall", outcomes.Overall.Grades.Total);
        json.WriteNumber("goodOrBetter", outcomes.Overall.Grades.GoodOrBetter);
        Share(json, "share", outcomes.Share.TryGetValue(out var share) ? share : null);
        if (outcomes.Share.Refusal is { } refusal)
        {
            json.WriteStartObject("shareUndefined");
            json.WriteString("code", refusal.Code);
            json.WriteString("reason", refusal.Reason);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("shareUndefined");
        }

        Share(json, "shareOfThoseWithOverall", outcomes.Overall.ShareOfThoseWithGrade);
        Counts(json, outcomes.Overall);
        json.WriteStartArray("areas");
        foreach (var area in outcomes.Areas)
        {
            json.WriteStartObject();
            json.WriteString("area", area.Code);
            Area(json, area.Counts);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("leadersOfAllEditions");
        Area(json, outcomes.Leaders);
        json.WriteEndObject();
    }

    private static void Area(Utf8JsonWriter json, OutcomeCounts counts)
    {
        json.WriteNumber("authorities", counts.Authorities);
        json.WriteNumber("withGrade", counts.Grades.Total);
        json.WriteNumber("goodOrBetter", counts.Grades.GoodOrBetter);
        Share(json, "share", counts.ShareOfThoseWithGrade);
        Counts(json, counts);
    }

    private static void Counts(Utf8JsonWriter json, OutcomeCounts counts)
    {
        json.WriteStartObject("grades");
        foreach (var grade in Grade.All)
        {
            json.WriteNumber(grade.Code, counts.Grades[grade]);
        }

        json.WriteEndObject();
        json.WriteStartObject("noGrade");
        foreach (var reason in NoGrade.All)
        {
            json.WriteNumber(reason.Code, counts.Of(reason));
        }

        json.WriteEndObject();
        json.WriteNumber("notInspected", counts.NotInspected);
        json.WriteNumber("notCertain", counts.NotCertain);
    }

    private static void Share(Utf8JsonWriter json, string name, Share? share)
    {
        if (share is { } known)
        {
            json.WriteNumber(name, known.Value);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void Write(Utf8JsonWriter json, string name, Movement movement)
    {
        json.WriteStartObject(name);
        Changes(json, movement.Overall);
        json.WriteStartArray("areas");
        foreach (var area in movement.Areas)
        {
            json.WriteStartObject();
            json.WriteString("area", area.Code);
            Changes(json, area.Counts);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Changes(Utf8JsonWriter json, ChangeCounts counts)
    {
        json.WriteNumber("authorities", counts.Authorities);
        json.WriteNumber("improved", counts.Improved);
        json.WriteNumber("stayedGoodOrBetter", counts.StayedGoodOrBetter);
        json.WriteNumber("stayedBelowGood", counts.StayedBelowGood);
        json.WriteNumber("declined", counts.Declined);
        json.WriteNumber("notComparable", counts.NotComparable);
    }

    private static void Write(Utf8JsonWriter json, string name, InspectionIntervals intervals)
    {
        json.WriteStartObject(name);
        json.WriteNumber("intervals", intervals.Each.Length);
        json.WriteNumber("notMeasured", intervals.NotMeasured);
        json.Number("least", intervals.Least);
        if (intervals.Median is { } median)
        {
            json.WriteNumber("median", median);
        }
        else
        {
            json.WriteNull("median");
        }

        json.Number("most", intervals.Most);
        json.WriteEndObject();
    }

    private static void WriteLatest(Utf8JsonWriter json, NationalPicture picture)
    {
        json.WriteStartArray("latest");
        foreach (var outcome in picture.Outcomes.Authorities)
        {
            json.WriteStartObject();
            json.WriteString("authority", outcome.Authority.Name);
            Codes(json, outcome.Authority, outcome.History.Authority, picture.Date);
            json.Strings("unknownCodes", outcome.UnknownCodes);
            json.WriteString("region", outcome.Authority.OfstedRegion.Code());
            json.WriteString("onsRegion", outcome.Authority.OnsRegion.Code());
            json.WriteString("status", StatusCode(outcome.Status));
            json.WriteString("edition", outcome.Latest?.Edition.Code);
            json.WriteString("firstOnSiteDay", outcome.Latest?.FirstOnSiteDay.ToString());
            json.WriteString("publishedOn", outcome.Latest?.PublishedOn?.ToString());
            if (outcome is { Latest: { } latest, Overall: { } overall })
            {
                json.Judgement("overallEffectiveness", overall);
                json.Judgements("judgements", latest.Judgements);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // Of an authority that is no more the record may have a number that the register does not.
    private static void Codes(Utf8JsonWriter json, RegisteredAuthority authority, Authority record, LocalDate date)
    {
        json.WriteString("urn", (authority.Urn ?? record.Urn)?.Code);
        json.WriteString("dfeCode", (authority.DfeCode ?? record.DfeCode)?.Code);
        json.WriteString("gssCode", (authority.GssCodeOn(date) ?? record.GssCode)?.Code);
    }

    private static string StatusCode(LatestStatus status) => status switch
    {
        LatestStatus.Inspected => "inspected",
        LatestStatus.NotInspected => "not-inspected",
        _ => "not-certain",
    };

    private static void WriteNotCounted(Utf8JsonWriter json, NationalPicture picture)
    {
        json.WriteStartArray("notCounted");
        foreach (var one in picture.NotCounted)
        {
            json.WriteStartObject();
            json.Authority(one.History.Authority);
            json.WriteString("code", one.Refusal.Code);
            json.WriteString("reason", one.Refusal.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
