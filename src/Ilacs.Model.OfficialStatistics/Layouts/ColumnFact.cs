namespace Ilacs.Model.OfficialStatistics;

/// <summary>What a column says.</summary>
internal enum ColumnFact
{
    /// <summary>Something that no record has a place for, such as a link; its cells are kept with the row.</summary>
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
