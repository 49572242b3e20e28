namespace Ilacs.Model.Testing;

/// <summary>Builds a record of a joint targeted area inspection.</summary>
public sealed class JointTargetedAreaInspectionBuilder : VisitBuilder<JointTargetedAreaInspectionBuilder, JointTargetedAreaInspection>
{
    private bool? _isPrincipalAuthority;
    private ImpreciseDate? _statementDueOn;

    internal JointTargetedAreaInspectionBuilder(Days from, Days? to)
        : base(from, to)
    {
    }

    internal JointTargetedAreaInspectionBuilder(JointTargetedAreaInspection like)
        : base(like) => (_isPrincipalAuthority, _statementDueOn) = (like.IsPrincipalAuthority, like.StatementDueOn);

    /// <summary>Sets who writes the statement of action, and its deadline in the letter.</summary>
    /// <param name="byThisAuthority">Whether this authority writes it; <c>null</c> if not known.</param>
    /// <param name="dueOn">The deadline; <c>null</c> if the letter has none.</param>
    public JointTargetedAreaInspectionBuilder WithStatement(bool? byThisAuthority, Days? dueOn = null) =>
        With(one => (one._isPrincipalAuthority, one._statementDueOn) = (byThisAuthority, dueOn?.Possible));

    /// <inheritdoc/>
    public override JointTargetedAreaInspection Build() => new()
    {
        OnSite = OnSiteWindows,
        PublishedOn = PublishedOn,
        Interruption = InterruptedBy,
        ReceivedOn = ReceivedOn,
        AreasForImprovement = ForImprovement,
        AreasForPriorityAction = ForPriorityAction,
        Sources = Sources,
        Edition = Edition,
        Theme = Theme,
        LetterIsPublished = LetterIsPublished,
        IsPrincipalAuthority = _isPrincipalAuthority,
        StatementDueOn = _statementDueOn,
    };
}
