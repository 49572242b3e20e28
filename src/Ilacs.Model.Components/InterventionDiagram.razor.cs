using Ilacs.Model.Components.Drawing;
using Microsoft.AspNetCore.Components;

namespace Ilacs.Model.Components;

/// <summary>The states of an intervention, the path that a record took through them up to a day, and what can follow, with how often that was
/// seen. A drawing, with lists that say the same.</summary>
public sealed partial class InterventionDiagram : ComponentBase
{
    private InterventionStatus _status = null!;
    private TakenStep[] _taken = [];
    private LifecycleEdge[] _edges = [];

    /// <summary>The intervention.</summary>
    [Parameter, EditorRequired]
    public InterventionHistory Intervention { get; set; } = null!;

    /// <summary>The day that is shown. Later events are left out.</summary>
    [Parameter, EditorRequired]
    public LocalDate AsOf { get; set; }

    /// <summary>The beginning of the ids in the drawing. Give another one if the page has two diagrams.</summary>
    [Parameter]
    public string Id { get; set; } = "ilacs-intervention";

    [CascadingParameter]
    private CitationList? Citations { get; set; }

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        ArgumentNullException.ThrowIfNull(Intervention);
        ArgumentException.ThrowIfNullOrEmpty(Id);
        _status = Intervention.Status(AsOf);
        _taken = [.. Taken()];
        _edges =
        [
            .. InterventionLifecycle.Transitions.Select(row => (row.From, row.To)).Distinct().Select(Edge)
                .OrderBy(edge => edge.IsTaken).ThenBy(edge => edge.CanFollow),
        ];
    }

    private IEnumerable<TakenStep> Taken()
    {
        var happened = Intervention.HappenedBy(AsOf);
        var number = 0;
        foreach (var (index, step) in Intervention.Steps.Index())
        {
            if (happened[index] != Certainty.Impossible)
            {
                yield return new(step.Transition is null ? null : ++number, step, happened[index] == Certainty.Possible);
            }
        }
    }

    private LifecycleEdge Edge((InterventionState From, InterventionState To) way)
    {
        string[] taken =
        [
            .. from one in _taken
               where one.Step.Transition is { } row && (row.From, row.To) == way
               select Svg.N(one.Number!.Value),
        ];
        string[] canFollow = [.. _status.CanFollow.Index().Where(one => (one.Item.From, one.Item.To) == way).Select(one => Letter(one.Index))];
        return new(way.From, way.To, [.. taken, .. canFollow], taken.Length > 0, canFollow.Length > 0);
    }

    private static string Letter(int index) => ((char)('A' + index)).ToString();

    private static string Class(LifecycleEdge edge) =>
        edge.IsTaken ? "ilacs-taken" : edge.CanFollow ? "ilacs-can-follow" : "ilacs-way";

    private static string Seen(Transition row) =>
        row.Evidence.FirstOrDefault(one => one.Observed is not null)?.Observed is { } observed ? $" Seen in {observed.Held} of {observed.Of} cases." : "";

    private string Description() =>
        $"Four states: {Words.And(Enum.GetValues<InterventionState>().Select(state => state.Label()))}. "
        + $"{Words.Count(_taken.Count(one => one.Number is not null), "step was", "steps were")} taken, and {Words.Count(_status.CanFollow.Length, "event")} can follow. "
        + "The lists after the drawing have them.";

    private sealed record TakenStep(int? Number, InterventionStep Step, bool MayBeLater);
}
