namespace Ilacs.Model.Testing;

/// <summary>Builds a record of an assurance visit.</summary>
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
