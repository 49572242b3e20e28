namespace Ilacs.Model.Testing;

/// <summary>Builds a record of a monitoring visit.</summary>
public sealed class MonitoringVisitBuilder : VisitBuilder<MonitoringVisitBuilder, MonitoringVisit>
{
    private ImpreciseDate? _follows;
    private int? _ordinal;

    internal MonitoringVisitBuilder(Days from, Days? to)
        : base(from, to)
    {
    }

    internal MonitoringVisitBuilder(MonitoringVisit like)
        : base(like) => (_follows, _ordinal) = (like.Follows, like.Ordinal);

    /// <summary>Sets the inspection that the letter says it follows.</summary>
    /// <param name="firstOnSiteDay">The first on-site day of the inspection; <c>null</c> if the letter does not say.</param>
    public MonitoringVisitBuilder Following(Days? firstOnSiteDay) => With(one => one._follows = firstOnSiteDay?.Possible);

    /// <summary>Sets the number of the visit since the judgement, as in its letter.</summary>
    /// <param name="ordinal">1 for the first; <c>null</c> if the letter does not say.</param>
    public MonitoringVisitBuilder Number(int? ordinal) => With(one => one._ordinal = ordinal);

    /// <inheritdoc/>
    public override MonitoringVisit Build() => new()
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
        Follows = _follows,
        Ordinal = _ordinal,
    };
}
