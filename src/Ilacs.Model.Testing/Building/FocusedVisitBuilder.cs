namespace Ilacs.Model.Testing;

/// <summary>Builds a record of a focused visit.</summary>
public sealed class FocusedVisitBuilder : VisitBuilder<FocusedVisitBuilder, FocusedVisit>
{
    internal FocusedVisitBuilder(Days from, Days? to)
        : base(from, to)
    {
    }

    internal FocusedVisitBuilder(FocusedVisit like)
        : base(like)
    {
    }

    /// <inheritdoc/>
    public override FocusedVisit Build() => new()
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
