using Ilacs.Model.National;
using Microsoft.AspNetCore.Components;

namespace Ilacs.Model.Components;

/// <summary>The overall effectiveness that judgements allow: the permitted grades, the most common one, the rules that decided, and the
/// published inspections with exactly the same grades, by name. Never Ofsted's judgement.</summary>
public sealed partial class DerivationView : ComponentBase
{
    private Derivation _derivation;
    private Precedents _precedents = null!;

    /// <summary>The grades of the areas.</summary>
    [Parameter, EditorRequired]
    public Judgements Judgements { get; set; }

    [CascadingParameter]
    private CitationList? Citations { get; set; }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException"><see cref="Judgements"/> is <c>default</c>.</exception>
    protected override void OnParametersSet()
    {
        _derivation = OverallEffectiveness.Derive(Judgements);
        _precedents = PublishedInspections.All.PrecedentsOf(Judgements);
    }

    // The rules that took a grade away, in their order.
    private IEnumerable<DerivationStep> Decisive()
    {
        var left = GradeSet.All;
        foreach (var step in _derivation.Explain().Steps.Where(step => step.Verdict == Verdict.Applied))
        {
            if (step.Leaves.Count < left.Count)
            {
                yield return step;
            }

            left = step.Leaves;
        }
    }

    private string Class(Grade grade) => _derivation.Permits(grade) ? $"ilacs-permitted ilacs-{grade.Code}" : "ilacs-excluded";

    private string Note(Grade grade) =>
        !_derivation.Permits(grade) ? "Not possible"
        : _derivation.Determined == grade ? "The only possible grade"
        : _derivation.Indicative == grade ? "Possible, and the most common"
        : "Possible";
}
