using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Ilacs.Model;

/// <summary>The editions of the framework by which England's children's services are inspected. Each has a file of its own.</summary>
public static partial class Editions
{
    /// <summary>All editions, oldest first.</summary>
    public static ImmutableArray<Edition> All => EditionRegister.Published.All;

    /// <summary>Which edition an inspection follows that starts on site on a day; in force, presumed in force, or a refusal with the
    /// nearest facts. Until a new edition is recorded, the last one is presumed to be in force after the day to which it was
    /// checked.</summary>
    /// <param name="firstOnSiteDay">The first on-site day, in the ISO calendar, and of two on-site windows that of the first; never the day
    /// of publication.</param>
    /// <exception cref="ArgumentException">The date is not in the ISO calendar.</exception>
    public static EditionLookup On(LocalDate firstOnSiteDay) => EditionRegister.Published.LookUp(firstOnSiteDay);

    /// <summary>The last day on which an inspection that starts on site follows an edition; inclusive. It is the edition's own last day, or
    /// else the day before the next one begins; <c>null</c> while no next one is known.</summary>
    /// <param name="edition">An edition.</param>
    public static LocalDate? LastOnSiteDayOf(Edition edition) => EditionRegister.Published.LastOnSiteDayOf(edition);

    /// <summary>Finds an edition by its code.</summary>
    /// <param name="code">The code on the wire, exactly, such as <c>ilacs-2023</c>.</param>
    /// <exception cref="ArgumentException">No edition has this code.</exception>
    public static Edition Find(string code) =>
        TryFind(code, out var edition) ? edition : throw new ArgumentException($"No edition has the code '{code}'.", nameof(code));

    /// <summary>Finds an edition by its code; <c>false</c> if none has it.</summary>
    /// <param name="code">The code on the wire, exactly.</param>
    /// <param name="edition">The edition, or <c>null</c>.</param>
    public static bool TryFind([NotNullWhen(true)] string? code, [NotNullWhen(true)] out Edition? edition) =>
        EditionRegister.Published.TryFind(code, out edition);

    /// <summary>The codes as constants, for attributes, patterns and default values; each is in the file of its edition.</summary>
    public static partial class Codes;
}
