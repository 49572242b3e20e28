namespace Ilacs.Model.OfficialStatistics;

// The facts that a layout has no place for.
internal sealed partial class RowWriter
{
    private string? WhyNot(CycleEvent cycleEvent)
    {
        var isVisit = cycleEvent is FocusedVisit or MonitoringVisit;
        if (cycleEvent is not Inspection && !(isVisit && _layout == Layouts2025.InYear))
        {
            return $"The layout {_layout} has no place for this type: {cycleEvent.Type.Label()}.";
        }

        if (cycleEvent is Inspection { Edition: var edition } && _layout.Family == LayoutFamily.Official && !edition.SelectedByDate)
        {
            return $"The layout {_layout} has only inspections under ILACS.";
        }

        if (cycleEvent is Inspection && _layout.Family == LayoutFamily.Official
            && cycleEvent.Type is not (CycleEventType.StandardInspection or CycleEventType.ShortInspection))
        {
            return $"The layout {_layout} has only standard and short inspections.";
        }

        if (!((OnSiteEvent)cycleEvent).FirstOnSiteDay.IsExact)
        {
            return "The exact first on-site day is not known, and every layout needs it.";
        }

        return cycleEvent is Inspection inspection && _layout.Family == LayoutFamily.Official
            && !(Editions.On(inspection.FirstOnSiteDay.Day!.Value).TryGetEdition(out var then) && then == inspection.Edition)
            ? "The layout has no column for the edition, and on that day another edition was in force."
            : null;
    }

    private IEnumerable<(string Member, string Why)> Left(OnSiteEvent cycleEvent)
    {
        const string NoColumn = "The layout has no column for it.";
        if (_layout.Family == LayoutFamily.Official && (cycleEvent.OnSite.Length > 1 || cycleEvent.OnSite[0].To is not null))
        {
            yield return ("onSite", "The layout has only the first on-site day.");
        }
        else if (cycleEvent.OnSite.Any(window => !window.From.IsExact || window.To is { IsExact: false }))
        {
            yield return ("onSite", "An exact day on site is not known.");
        }
        else if (cycleEvent.OnSite.Length > 1 && cycleEvent.OnSite.Any(window => window.To is null))
        {
            yield return ("onSite", "The end of a period on site is not known.");
        }

        if (cycleEvent.PublishedOn is { IsExact: false })
        {
            yield return ("publishedOn", "The exact publication date is not known.");
        }

        if (cycleEvent.ReceivedOn is not null)
        {
            yield return ("receivedOn", NoColumn);
        }

        if (!cycleEvent.AreasForImprovement.IsDefault)
        {
            yield return ("areasForImprovement", NoColumn);
        }

        if (!cycleEvent.AreasForPriorityAction.IsDefault)
        {
            yield return ("areasForPriorityAction", NoColumn);
        }

        if (!cycleEvent.UnknownMembers.IsEmpty)
        {
            yield return ("unknownMembers", NoColumn);
        }

        foreach (var left in cycleEvent is Inspection inspection ? LeftOf(inspection) : LeftOf((Visit)cycleEvent))
        {
            yield return left;
        }
    }

    private IEnumerable<(string Member, string Why)> LeftOf(Inspection inspection)
    {
        if (_layout.Family == LayoutFamily.Own)
        {
            if (inspection.Type != CycleEventType.SingleInspectionReinspection
                && inspection.Type == CycleEventType.SingleInspection != (inspection.Edition == Editions.Sif2013))
            {
                yield return ("type",
                    $"The layout has no name for this type under {inspection.Edition.ToWords()}: {inspection.Type.Label()}.");
            }

            if (inspection.OverallEffectiveness == NoGrade.NotKnown && !inspection.Edition.MakesOverallEffectiveness)
            {
                yield return ("overallEffectiveness",
                    "The edition has no grade for overall effectiveness, and the layout cannot say that it is not known.");
            }

            yield break;
        }

        foreach (var (area, judgement) in inspection.Judgements)
        {
            if (!judgement.IsGraded)
            {
                yield return (area.Code, "The layout has only grades. It cannot say why a grade is missing.");
            }
        }

        if (!inspection.OverallEffectiveness.IsGraded && !IsUnsaid(inspection))
        {
            yield return ("overallEffectiveness", "The layout has only grades. It cannot say why a grade is missing.");
        }
    }

    private static IEnumerable<(string Member, string Why)> LeftOf(Visit visit)
    {
        if (visit.Edition is not null)
        {
            yield return ("edition", "The layout has no column for it.");
        }

        if (visit.LetterIsPublished is not null)
        {
            yield return ("letterPublished", "The layout has no column for it.");
        }

        if (visit.Theme is { } theme && theme.OfficialLabel() is null)
        {
            yield return ("theme", "The official files have no label for it.");
        }

        if (visit is MonitoringVisit { Ordinal: not null })
        {
            yield return ("ordinal", "The layout has no column for it.");
        }

        if (visit is MonitoringVisit { Follows: not null })
        {
            yield return ("follows", "The layout has no column for it.");
        }
    }
}
