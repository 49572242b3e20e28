namespace Ilacs.Model;

/// <summary>The codes of <see cref="Refusal"/>. Permanent: a code never changes its meaning and is never reused.</summary>
public static class RefusalCodes
{
    /// <summary>The day is before the first edition that a date selects: <c>day</c>.</summary>
    public const string BeforeTheFirstEdition = "before-the-first-edition";

    /// <summary>The day lies between two editions: <c>day</c>, <c>edition</c>, <c>ended</c>.</summary>
    public const string NoEditionInForce = "no-edition-in-force";

    /// <summary>The history has more than 1,000 events: <c>events</c>, <c>most</c>.</summary>
    public const string HistoryTooLong = "history-too-long";

    /// <summary>No recorded inspection counts by the day: <c>day</c>.</summary>
    public const string NoInspection = "no-inspection";

    /// <summary>It is not certain which inspection was the last by the day: <c>day</c>. If that is because a later one may be missing, also
    /// <c>inspection</c>, the last one recorded.</summary>
    public const string LastInspectionNotCertain = "last-inspection-not-certain";

    /// <summary>The edition does not judge overall effectiveness: <c>edition</c>.</summary>
    public const string NoOverallInEdition = "no-overall-in-edition";

    /// <summary>Published inspections of the edition have not been counted, so no grade is indicative: <c>edition</c>.</summary>
    public const string NoIndicationInEdition = "no-indication-in-edition";

    /// <summary>A key area has no grade, so no grade of overall effectiveness is indicative.</summary>
    public const string KeyAreaWithoutGrade = "key-area-without-grade";

    /// <summary>The question depends on a day for which the bank holidays are not known: <c>day</c>; and <c>from</c> and <c>to</c>,
    /// between which they are.</summary>
    public const string BankHolidaysNotKnown = "bank-holidays-not-known";

    /// <summary>The day is before the register of authorities begins: <c>day</c>, <c>from</c>.</summary>
    public const string BeforeTheRegister = "before-the-register";

    /// <summary>The day is later than the register of authorities is presumed to hold: <c>day</c>, <c>checkedTo</c>,
    /// <c>presumedTo</c>.</summary>
    public const string AfterTheRegister = "after-the-register";

    /// <summary>No history of the authority was given: <c>authority</c>, <c>day</c>.</summary>
    public const string NoHistory = "no-history";

    /// <summary>The authority did not exist on the day: <c>authority</c>, <c>day</c>.</summary>
    public const string AuthorityNotThere = "authority-not-there";

    /// <summary>No code of the authority is known yet: <c>authority</c>.</summary>
    public const string AuthorityWithoutCode = "authority-without-code";

    /// <summary>No authority of the register matches: the register has none of the codes, or they belong to different authorities:
    /// <c>authority</c>, <c>day</c>.</summary>
    public const string AuthorityNotFound = "authority-not-found";

    /// <summary>Several histories of one authority were given: <c>authority</c>, <c>histories</c>.</summary>
    public const string SeveralHistories = "several-histories";

    /// <summary>No authority has an outcome, so no share can be calculated.</summary>
    public const string NoOutcome = "no-outcome";

    /// <summary>At least one authority's latest inspection has no overall effectiveness, so no share of all authorities can be calculated:
    /// <c>without</c> of <c>authorities</c>.</summary>
    public const string OverallNoLongerMade = "overall-no-longer-made";
}
