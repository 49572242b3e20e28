namespace Ilacs.Model.Testing;

/// <summary>A record of an assurance visit in the making.</summary>
public sealed class AssuranceVisitBuilder : VisitBuilder<AssuranceVisitBuilder, AssuranceVisit>
{
    internal AssuranceVisitBuilder(Days from, Days? to)
        : base(from, to)
    {
    }

    internal AssuranceVisitBuilder(AssuranceVisit like)
        : base(like)
    {
    }

    /// <inheritdoc/>
    public override AssuranceVisit Build() => new()
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
