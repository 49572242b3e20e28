using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Ilacs.Model.National;

/// <summary>Writes the answers of this package as documents, as <see cref="IlacsJson"/> does for Ilacs.Model. They are never
/// read.</summary>
public static class NationalJson
{
    /// <summary>An authority of the register.</summary>
    public static JsonOutput<RegisteredAuthority> RegisteredAuthority { get; } =
        new(DocumentKind.RegisteredAuthority.Code(), () => RegisterDocuments.Authority);

    /// <summary>The authority that a code or name refers to.</summary>
    public static JsonOutput<AuthorityLookup> AuthorityLookup { get; } =
        new(DocumentKind.AuthorityLookup.Code(), () => RegisterDocuments.Lookup);

    /// <summary>The inspection outcomes of all authorities on a day.</summary>
    public static JsonOutput<NationalPicture> NationalPicture { get; } =
        new(DocumentKind.NationalPicture.Code(), () => NationalPictureDocument.Document);

    /// <summary>The outcomes of the next inspection after one overall effectiveness grade.</summary>
    public static JsonOutput<WhatFollowed> WhatFollowed { get; } =
        new(DocumentKind.WhatFollowed.Code(), () => PublishedDocuments.WhatFollowed);

    /// <summary>How authorities left inadequate.</summary>
    public static JsonOutput<LeavingInadequate> LeavingInadequate { get; } =
        new(DocumentKind.LeavingInadequate.Code(), () => PublishedDocuments.LeavingInadequate);

    /// <summary>The months between inspections, stated and observed.</summary>
    public static JsonOutput<MonthsBetweenInspections> MonthsBetweenInspections { get; } =
        new(DocumentKind.MonthsBetweenInspections.Code(), () => PublishedDocuments.MonthsBetween);

    /// <summary>The days from the last day on site to publication.</summary>
    public static JsonOutput<PublicationTimes> PublicationTimes { get; } =
        new(DocumentKind.PublicationTimes.Code(), () => PublishedDocuments.Publication);

    /// <summary>An authority compared with its region and with others.</summary>
    public static JsonOutput<AuthorityComparison> AuthorityComparison { get; } =
        new(DocumentKind.AuthorityComparison.Code(), () => PictureQuestionDocuments.Comparison);

    /// <summary>The time since the latest inspection of each authority.</summary>
    public static JsonOutput<TimeSinceInspection> TimeSinceInspection { get; } =
        new(DocumentKind.TimeSinceInspection.Code(), () => PictureQuestionDocuments.Since);

    /// <summary>All of these, each with its name and schema.</summary>
    public static ImmutableArray<JsonFormat> Formats { get; } =
    [
        RegisteredAuthority, AuthorityLookup, NationalPicture, WhatFollowed, LeavingInadequate, MonthsBetweenInspections, PublicationTimes,
        AuthorityComparison, TimeSinceInspection,
    ];

    // A converter is found by the type that it writes, and Ilacs.Model does not know the types of this package.
#pragma warning disable CA2255
    [ModuleInitializer]
    internal static void AddConverters() => Converters.Add(
        Converters.Listed(() => NationalLists.OfstedRegions),
        Converters.Listed(() => NationalLists.OnsRegions),
        Converters.Listed(() => NationalLists.LookupStatuses),
        Converters.Listed(() => NationalLists.LatestStatuses),
        Converters.Listed(() => NationalLists.Changes),
        Converters.Answer(() => RegisterDocuments.Authority),
        Converters.Answer(() => RegisterDocuments.Lookup),
        Converters.Answer(() => NationalPictureDocument.Document),
        Converters.Answer(() => NationalPictureDocument.ShareShape),
        Converters.Answer(() => NationalPictureDocument.Judged),
        Converters.Answer(() => NationalPictureDocument.Area),
        Converters.Answer(() => AnswerDocument.Part(NationalPictureDocument.Some)),
        Converters.Answer(() => NationalPictureDocument.Changes),
        Converters.Answer(() => NationalPictureDocument.Movement),
        Converters.Answer(() => NationalPictureDocument.Intervals),
        Converters.Answer(() => AnswerDocument.Part(NationalPictureDocument.NotCounted)),
        Converters.Answer(() => RegisterDocuments.GssCode),
        Converters.Answer(() => RegisterDocuments.Alias),
        Converters.Answer(() => PublishedDocuments.Spread),
        Converters.Answer(() => PublishedDocuments.Inspection),
        Converters.Answer(() => PublishedDocuments.WhatFollowed),
        Converters.Answer(() => PublishedDocuments.LeavingInadequate),
        Converters.Answer(() => AnswerDocument.Part(PublishedDocuments.Interval)),
        Converters.Answer(() => PublishedDocuments.MonthsBetween),
        Converters.Answer(() => PublishedDocuments.OfEdition),
        Converters.Answer(() => PublishedDocuments.Publication),
        Converters.Answer(() => PictureQuestionDocuments.Comparison),
        Converters.Answer(() => PictureQuestionDocuments.Since),
        Converters.OrRefusal(() => PictureQuestionDocuments.Comparison),
        Converters.OrRefusal(() => RegisterDocuments.Authorities),
        Converters.OrRefusal(() => NationalPictureDocument.Document),
        Converters.OrRefusal(() => NationalPictureDocument.ShareShape));
#pragma warning restore CA2255
}
