namespace Ilacs.Model.Testing;

/// <summary>A record of a joint targeted area inspection in the making.</summary>
public sealed class JointTargetedAreaInspectionBuilder : VisitBuilder<JointTargetedAreaInspectionBuilder, JointTargetedAreaInspection>
{
    internal JointTargetedAreaInspectionBuilder(Days from, Days? to)
        : base(from, to)
    {
    }

    internal JointTargetedAreaInspectionBuilder(JointTargetedAreaInspection like)
        : base(like)
    {
    }

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
    };
}
