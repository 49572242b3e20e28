namespace Ilacs.Model.Testing;

/// <summary>Builds a record of an action plan.</summary>
public sealed class ActionPlanBuilder : EventBuilder<ActionPlanBuilder, ActionPlan>
{
    private readonly ImpreciseDate _answers;
    private ImpreciseDate? _draftOn;
    private ImpreciseDate? _submittedOn;
    private ImpreciseDate? _respondedOn;
    private PlanResponse? _response;

    internal ActionPlanBuilder(Days answers) => _answers = answers.Possible;

    internal ActionPlanBuilder(ActionPlan like)
    {
        ArgumentNullException.ThrowIfNull(like);
        (_answers, _draftOn, _submittedOn, _respondedOn, _response) = (like.Answers, like.DraftOn, like.SubmittedOn, like.RespondedOn, like.Response);
        Sources = like.Sources;
    }

    /// <summary>Sets the date when a draft was shared.</summary>
    /// <param name="on">The day; <c>null</c> if not known.</param>
    public ActionPlanBuilder Drafted(Days? on) => With(one => one._draftOn = on?.Possible);

    /// <summary>Sets the date when the plan was submitted.</summary>
    /// <param name="on">The day; <c>null</c> if not known.</param>
    public ActionPlanBuilder Submitted(Days? on) => With(one => one._submittedOn = on?.Possible);

    /// <summary>Sets Ofsted's response.</summary>
    /// <param name="response">The response; <c>null</c> if not known.</param>
    /// <param name="on">The day, if known.</param>
    public ActionPlanBuilder Responded(PlanResponse? response, Days? on = null) => With(one => (one._response, one._respondedOn) = (response, on?.Possible));

    /// <inheritdoc/>
    public override ActionPlan Build() =>
        new() { Answers = _answers, DraftOn = _draftOn, SubmittedOn = _submittedOn, Response = _response, RespondedOn = _respondedOn, Sources = Sources };
}
