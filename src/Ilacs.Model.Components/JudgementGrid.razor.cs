using Ilacs.Model.Components.Drawing;
using Microsoft.AspNetCore.Components;

namespace Ilacs.Model.Components;

/// <summary>The judgements of every inspection up to a day, as a table of areas by inspections: letters, word, colour, and the change since
/// the inspection before.</summary>
/// <remarks>The judgement of ILACS 2018 on children in care and care leavers spans two rows. A change is shown only between grades of the
/// same area.</remarks>
public sealed partial class JudgementGrid : ComponentBase
{
    private ImmutableArray<Inspection> _inspections = [];
    private GridRow[] _rows = [];

    /// <summary>The inspections.</summary>
    [Parameter, EditorRequired]
    public InspectionHistory History { get; set; } = null!;

    /// <summary>The day that is shown. Later inspections are left out. Where a report was not published yet, the cells say so.</summary>
    [Parameter, EditorRequired]
    public LocalDate AsOf { get; set; }

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        ArgumentNullException.ThrowIfNull(History);
        _inspections = GridOfJudgements.Inspections(History, AsOf);
        _rows = [.. GridOfJudgements.Of(_inspections, AsOf)];
    }

    private IEnumerable<string> NotGraded() => _rows.SelectMany(row => row.Cells).OfType<GridCell>()
        .Where(cell => cell.Judgement?.Grade is null).Select(cell => cell.Class).Distinct();

    private static string Meaning(string why) => why switch
    {
        "no-longer-given" => "No longer given: this edition has no grade for overall effectiveness",
        "not-in-edition" => "Not in this edition: it does not judge this area",
        "not-judged" => "Not judged: the edition has the area, but this inspection gave no grade",
        _ => "Not known: the record does not have it, or the report was not out yet",
    };
}
