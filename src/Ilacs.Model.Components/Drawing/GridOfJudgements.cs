namespace Ilacs.Model.Components.Drawing;

/// <summary>A cell of the grid of judgements.</summary>
/// <param name="Judgement">The judgement; <c>null</c> if the report was not out on the day.</param>
/// <param name="Area">The name of the area in the edition, where the row has another one; <c>null</c> otherwise.</param>
/// <param name="Rows">The rows that it spans.</param>
/// <param name="Since">The grade of the inspection before in this row; <c>null</c> if there is none to compare with.</param>
/// <param name="IsOverall">Whether it is overall effectiveness.</param>
internal sealed record GridCell(Judgement? Judgement, string? Area, int Rows, Grade? Since, bool IsOverall)
{
    /// <summary>Such as <c>Requires improvement</c> or <c>No longer given</c>.</summary>
    internal string Words => Judgement is not { } judgement ? "Not yet published"
        : judgement.Grade is { } grade ? Model.Words.Sentence(grade.InWords())
        : judgement == NoGrade.NotInEdition && IsOverall ? "No longer given"
        : judgement == NoGrade.NotInEdition ? "Not in this edition"
        : Model.Words.Sentence(judgement.InWords());

    /// <summary>The first letters, as inspectors write them; empty for no grade.</summary>
    internal string Letters => Judgement?.Grade is not { } grade ? ""
        : string.Concat(grade.InWords().Split(' ').Select(word => char.ToUpperInvariant(word[0])));

    /// <summary>The end of the class name: the grade, or why there is none.</summary>
    internal string Class => Judgement is not { } judgement ? "not-known"
        : judgement == NoGrade.NotInEdition && IsOverall ? "no-longer-given"
        : judgement.Code;

    /// <summary>Such as <c>▲ from inadequate</c>; <c>null</c> if there is nothing to compare.</summary>
    internal string? Change => Judgement?.Grade is not { } grade || Since is not { } before ? null
        : grade == before ? "= as before"
        : $"{(grade.IsBetterThan(before) ? "▲ up" : "▼ down")} from {before.InWords()}";
}

/// <summary>A row of the grid.</summary>
/// <param name="Name">The name of the area.</param>
/// <param name="Cells">A cell for each inspection; <c>null</c> where the cell above spans this row.</param>
internal sealed record GridRow(string Name, ImmutableArray<GridCell?> Cells);

/// <summary>The judgements of all inspections up to a day: areas by inspections.</summary>
internal static class GridOfJudgements
{
    // An area of each edition, by what it is about. The one of 2018 for children in care and care leavers fills two rows.
    private static readonly (string Name, string[] Codes)[] Rows =
    [
        ("Leaders", [Area.Codes.Leaders, Area.Codes.LeadershipManagementAndGovernance]),
        ("Help and protection", [Area.Codes.HelpAndProtection]),
        ("Children in care", [Area.Codes.ChildrenInCare, Area.Codes.ChildrenInCareAndCareLeavers, Area.Codes.LookedAfterAndPermanence]),
        ("Care leavers", [Area.Codes.CareLeavers]),
        ("Adoption", [Area.Codes.Adoption]),
    ];

    /// <summary>The inspections that had begun by the day, in order.</summary>
    internal static ImmutableArray<Inspection> Inspections(InspectionHistory history, LocalDate asOf) =>
        [.. history.Inspections.Where(one => one.Began.IsAfter(asOf) != Certainty.Certain)];

    /// <summary>The rows: overall effectiveness, the areas that all editions have, and those that only some have.</summary>
    internal static IEnumerable<GridRow> Of(ImmutableArray<Inspection> inspections, LocalDate asOf)
    {
        if (inspections.IsEmpty)
        {
            yield break;
        }

        yield return Row("Overall effectiveness", inspections, asOf, inspection => (inspection.OverallEffectiveness, null));
        var areas = inspections.SelectMany(one => one.Edition.Areas).ToArray();
        var others = areas.Where(area => !Rows.Any(row => row.Codes.Contains(area.Code))).Select(area => (area.Title, new[] { area.Code })).DistinctBy(row => row.Title);
        foreach (var (name, codes) in Rows.Where(row => areas.Any(area => row.Codes.Contains(area.Code))).Concat(others))
        {
            yield return Row(name, inspections, asOf, inspection =>
                inspection.Edition.Areas.FirstOrDefault(area => codes.Contains(area.Code)) is { } area
                    ? (inspection.Judgements[area], area)
                    : (NoGrade.NotInEdition, null));
        }
    }

    private static GridRow Row(
        string name, ImmutableArray<Inspection> inspections, LocalDate asOf, Func<Inspection, (Judgement Judgement, Area? Area)> cellOf)
    {
        var cells = ImmutableArray.CreateBuilder<GridCell?>();
        (Grade Grade, string? Area)? last = null;
        foreach (var inspection in inspections)
        {
            var (judgement, area) = cellOf(inspection);
            if (name == "Care leavers" && area is null && inspection.Edition.TryFindArea(Area.Codes.ChildrenInCareAndCareLeavers, out _))
            {
                cells.Add(null);
                last = null;
                continue;
            }

            var isOut = TimelineItems.KnownBy(inspection, asOf);
            var spans = area?.Code == Area.Codes.ChildrenInCareAndCareLeavers;
            // Two areas under one are not compared with one of the two.
            var comparable = last is { } before && (before.Area == Area.Codes.ChildrenInCareAndCareLeavers) == spans ? before.Grade : (Grade?)null;
            cells.Add(new(isOut ? judgement : null, area is null || area.Label == Lower(name) ? null : Words.Sentence(area.Label), spans ? 2 : 1, comparable, name == "Overall effectiveness"));
            last = isOut && judgement.Grade is { } grade ? (grade, area?.Code) : last;
        }

        return new(name, cells.ToImmutable());
    }

    private static string Lower(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
