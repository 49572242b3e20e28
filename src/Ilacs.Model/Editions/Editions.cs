using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Ilacs.Model;

/// <summary>The editions of the framework by which England's children's services are inspected. Each stands in a file of its own.</summary>
public static partial class Editions
{
    /// <summary>All editions, oldest first.</summary>
    public static ImmutableArray<Edition> All => EditionRegister.Published.All;

    /// <summary>Which edition an inspection follows that starts on site on a day; see <see cref="EditionRegister.LookUp"/>.</summary>
    /// <param name="firstOnSiteDay">The first on-site day, in the ISO calendar; never the day of publication.</param>
    /// <exception cref="ArgumentException">The date is not in the ISO calendar.</exception>
    public static EditionLookup On(LocalDate firstOnSiteDay) => EditionRegister.Published.LookUp(firstOnSiteDay);

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
}
