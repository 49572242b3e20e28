namespace Ilacs.Model.OfficialStatistics;

/// <summary>The fact in a column.</summary>
internal enum ColumnFact
{
    /// <summary>A fact that no record has a place for, such as a link. The cells are kept with the row.</summary>
    Nothing = 1,
    AuthorityName,
    OfstedUrn,
    DfeCode,
    GssCode,
    AuthorityStatus,
    Region,
    FirstOnSiteDay,
    LastOnSiteDay,
    OnSitePeriods,
    PublishedOn,
    CycleEventType,
    Edition,
    Judgement,
    OverallEffectiveness,
    Theme,
}
