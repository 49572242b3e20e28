namespace Ilacs.Model;

/// <summary>The rules for one inspection. A rule about dates fires only if it is broken on every possible day.</summary>
internal static class InspectionRules
{
    private const int ShortInspectionDays = 5;
    private const int StandardInspectionDays = 10;
    private static readonly WorkingDayCalendar Calendar = WorkingDayCalendar.EnglandAndWales;

    internal static FindingReport Check(Inspection inspection, string at)
    {
        var found = new FindingSink();
        TheActivityBelongsToTheEdition(inspection, at, ref found);
        TheDatesAreInOrder(inspection, at, ref found);
        OutcomeRules.TheFirstOnSiteDayLiesInTheTimeOfTheEdition(inspection.Edition, inspection.FirstOnSiteDay, at, ref found);
        TheOnSiteLengthIsUsualForTheActivity(inspection, at, ref found);
        TheFirstAndLastOnSiteDaysAreWorkingDays(inspection, at, ref found);
        OutcomeRules.TheOverallFitsTheJudgements(inspection.Judgements, inspection.OverallEffectiveness, at, ref found);
        NoSourceIsOlderThanWhatItReports(inspection, at, ref found);
        return found.ToReport();
    }

    private static void TheActivityBelongsToTheEdition(Inspection inspection, string at, ref FindingSink found)
    {
        if (inspection.Type.IsUnderSif() != (inspection.Edition == Editions.Sif2013))
        {
            found.Add(new(
                InspectionFindings.ActivityNotInEdition, at + "/type", $"There is no {inspection.Type.Code()} in {inspection.Edition}."));
        }
    }

    private static void TheDatesAreInOrder(Inspection inspection, string at, ref FindingSink found)
    {
        var windows = inspection.OnSite;
        for (var i = 0; i < windows.Length; i++)
        {
            if (windows[i].To is { } to && to.IsBefore(windows[i].From) == Certainty.Certainly)
            {
                found.Add(new(
                    InspectionFindings.DatesReversed, FormattableString.Invariant($"{at}/onSite/{i}/to"), $"On-site work ends on {to}, before it begins on {windows[i].From}."));
            }

            if (i > 0 && windows[i].From.IsAfter(windows[i - 1].LastKnown) == Certainty.CertainlyNot)
            {
                found.Add(new(
                    InspectionFindings.DatesReversed,
                    FormattableString.Invariant($"{at}/onSite/{i}/from"),
                    $"The second on-site window begins on {windows[i].From}, not after the first ({windows[i - 1]})."));
            }
        }

        var last = windows[^1].LastKnown;
        if (inspection.PublishedOn is { } published && published.IsBefore(last) == Certainty.Certainly)
        {
            found.Add(new(InspectionFindings.DatesReversed, at + "/publishedOn", $"The report is published on {published}, before on-site work ends on {last}."));
        }

        if (inspection.ReceivedOn is { } received && received.IsBefore(last) == Certainty.Certainly)
        {
            found.Add(new(InspectionFindings.DatesReversed, at + "/receivedOn", $"The report is received on {received}, before on-site work ends on {last}."));
        }
    }

    private static void TheOnSiteLengthIsUsualForTheActivity(Inspection inspection, string at, ref FindingSink found)
    {
        var usual = inspection.Type switch
        {
            ActivityType.ShortInspection => ShortInspectionDays,
            ActivityType.StandardInspection => StandardInspectionDays,
            _ => 0,
        };
        if (usual == 0)
        {
            return;
        }

        var days = 0;
        var before = int.MinValue;
        foreach (var window in inspection.OnSite)
        {
            // Days that are not exact, in no order, or out of the covered years cannot be counted.
            if (window.To is not { IsExact: true } to || !window.From.IsExact
                || !Calendar.Covers(window.From.Number) || !Calendar.Covers(to.Number) || to.Number < window.From.Number || window.From.Number <= before)
            {
                return;
            }

            days += Calendar.Count(window.From.Number, to.Number);
            before = to.Number;
        }

        if (days != usual)
        {
            found.Add(new(
                InspectionFindings.OnSiteLengthUnusual,
                at + "/onSite",
                FormattableString.Invariant($"Inspectors are on site for {days} working days; in a {inspection.Type.Code()} it is usually {usual}.")));
        }
    }

    private static void TheFirstAndLastOnSiteDaysAreWorkingDays(Inspection inspection, string at, ref FindingSink found)
    {
        var windows = inspection.OnSite;
        for (var i = 0; i < windows.Length; i++)
        {
            if (IsNotWorking(windows[i].From))
            {
                Add(windows[i].From, FormattableString.Invariant($"{at}/onSite/{i}/from"), ref found);
            }

            if (windows[i].To is { } to && IsNotWorking(to))
            {
                Add(to, FormattableString.Invariant($"{at}/onSite/{i}/to"), ref found);
            }
        }

        // Outside the covered years nothing is known of bank holidays, so nothing is said.
        static bool IsNotWorking(PossibleDays day) => day.IsExact && Calendar.Covers(day.Number) && !Calendar.IsWorkingDay(day.Number);

        static void Add(PossibleDays day, string pointer, ref FindingSink found) =>
            found.Add(new(InspectionFindings.OnSiteDayNotWorking, pointer, $"{day} is not a working day."));
    }

    private static void NoSourceIsOlderThanWhatItReports(Inspection inspection, string at, ref FindingSink found)
    {
        var sources = inspection.Sources;
        for (var i = 0; i < sources.Length; i++)
        {
            if (sources[i].Dated is not { } dated)
            {
                continue;
            }

            if (dated.IsBefore(inspection.FirstOnSiteDay) == Certainty.Certainly)
            {
                found.Add(new(
                    InspectionFindings.SourceOlder,
                    FormattableString.Invariant($"{at}/sources/{i}/dated"),
                    $"'{sources[i].Document}' is dated {dated}, before the on-site work that it reports began on {inspection.FirstOnSiteDay}."));
            }
            else if (inspection.PublishedOn is { } published && sources[i].States.Contains("publishedOn") && dated.IsBefore(published) == Certainty.Certainly)
            {
                found.Add(new(
                    InspectionFindings.SourceOlder,
                    FormattableString.Invariant($"{at}/sources/{i}/dated"),
                    $"'{sources[i].Document}' is dated {dated}, before the publication that it reports on {published}."));
            }
        }
    }
}
