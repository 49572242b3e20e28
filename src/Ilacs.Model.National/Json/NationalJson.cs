using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Ilacs.Model.National;

/// <summary>The answers of this package as documents, as <see cref="IlacsJson"/> writes those of Ilacs.Model. They are written and never
/// read.</summary>
public static class NationalJson
{
    /// <summary>An authority of the register.</summary>
    public static JsonOutput<RegisteredAuthority> RegisteredAuthority { get; } =
        new(DocumentKind.RegisteredAuthority.Code(), () => RegisterDocuments.Authority);

    /// <summary>Which authority a code or name means.</summary>
    public static JsonOutput<AuthorityLookup> AuthorityLookup { get; } =
        new(DocumentKind.AuthorityLookup.Code(), () => RegisterDocuments.Lookup);

    /// <summary>The outcomes of all authorities as at a day.</summary>
    public static JsonOutput<NationalPicture> NationalPicture { get; } =
        new(DocumentKind.NationalPicture.Code(), () => NationalPictureDocument.Document);

    /// <summary>All of these, each with its name and schema.</summary>
    public static ImmutableArray<JsonFormat> Formats { get; } = [RegisteredAuthority, AuthorityLookup, NationalPicture];

    // A converter is found by the type that it writes, and Ilacs.Model does not know those of this package.
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
        Converters.OrRefusal(() => RegisterDocuments.Authorities),
        Converters.OrRefusal(() => NationalPictureDocument.Document),
        Converters.OrRefusal(() => NationalPictureDocument.ShareShape));
#pragma warning restore CA2255
}
