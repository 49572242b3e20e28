namespace Ilacs.Model;

/// <summary>The codes of <see cref="Refusal"/>. Permanent: none changes its meaning or is used again for another.</summary>
public static class RefusalCodes
{
    /// <summary>The day is before the first edition that a date selects.</summary>
    public const string BeforeTheFirstEdition = "before-the-first-edition";

    /// <summary>The day lies between two editions.</summary>
    public const string NoEditionInForce = "no-edition-in-force";

    /// <summary>The day is later than the last known edition is presumed in force.</summary>
    public const string NoEditionKnownYet = "no-edition-known-yet";

    /// <summary>The edition makes no overall effectiveness to reach.</summary>
    public const string NoOverallInEdition = "no-overall-in-edition";

    /// <summary>Nothing describes the overall effectiveness published in the edition, so that no grade of it is indicative.</summary>
    public const string NoIndicationInEdition = "no-indication-in-edition";

    /// <summary>Some key area has no grade, so that no grade of overall effectiveness is indicative.</summary>
    public const string KeyAreaWithoutGrade = "key-area-without-grade";

    /// <summary>The question depends on a day for which the bank holidays are not known.</summary>
    public const string BankHolidaysNotKnown = "bank-holidays-not-known";
}
