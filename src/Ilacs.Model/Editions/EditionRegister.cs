using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;

namespace Ilacs.Model;

/// <summary>Editions in the order in which they began, and which of them is in force on a day.</summary>
internal sealed class EditionRegister
{
    private readonly (Edition Edition, ImpreciseDate KnownTime)[] _knownTimes;

    internal EditionRegister(params ImmutableArray<Edition> editions)
    {
        All = [.. editions.OrderBy(edition => edition.FirstOnSiteDay)];
        if (All.DistinctBy(edition => edition.Code).Count() != All.Length)
        {
            throw new ArgumentException("Two editions share a code.", nameof(editions));
        }

        ByDate = [.. All.Where(edition => edition.SelectedByDate)];
        _knownTimes = [.. All.Select(edition => (edition, Time(edition, LastOnSiteDayOf(edition))))];
    }

    /// <summary>The editions that this library knows. A new framework is one file of its own and one line here.</summary>
    internal static EditionRegister Published { get; } = new(
        Editions.Sif2013,
        Editions.Ilacs2018,
        Editions.Ilacs2023,
        Editions.Ilacs2026);

    /// <summary>The editions, oldest first.</summary>
    internal ImmutableArray<Edition> All { get; }

    private ImmutableArray<Edition> ByDate { get; }

    /// <summary>The days of first on-site work that are known to follow the edition, presumed ones included.</summary>
    internal ImpreciseDate KnownTimeOf(Edition edition)
    {
        foreach (ref readonly var one in _knownTimes.AsSpan())
        {
            if (ReferenceEquals(one.Edition, edition))
            {
                return one.KnownTime;
            }
        }

        // An edition of another register has only its own word for its time.
        return Time(edition, edition.LastOnSiteDay);
    }

    /// <summary>The edition in force or presumed in force on a day, by its number; <c>null</c> if none is known.</summary>
    internal Edition? EditionOn(int day)
    {
        foreach (ref readonly var one in _knownTimes.AsSpan())
        {
            if (one.Edition.SelectedByDate && one.KnownTime.EarliestNumber <= day && day <= one.KnownTime.LatestNumber)
            {
                return one.Edition;
            }
        }

        return null;
    }

    /// <summary>Finds an edition by its code.</summary>
    /// <param name="code">The code on the wire, exactly.</param>
    /// <param name="edition">The edition, or <c>null</c>.</param>
    internal bool TryFind([NotNullWhen(true)] string? code, [NotNullWhen(true)] out Edition? edition)
    {
        edition = All.FirstOrDefault(one => one.Code == code);
        return edition is not null;
    }

    /// <summary>The last day on which an inspection that starts on site follows this edition; inclusive. It is the edition's own last day,
    /// or else the day before the next one begins; <c>null</c> while no next one is known.</summary>
    /// <param name="edition">An edition of this register.</param>
    /// <exception cref="ArgumentException">The edition is not in this register.</exception>
    internal LocalDate? LastOnSiteDayOf(Edition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        if (!All.Contains(edition))
        {
            throw new ArgumentException($"The register does not have the edition {edition}.", nameof(edition));
        }

        var next = edition.SelectedByDate ? ByDate.IndexOf(edition) + 1 : ByDate.Length;
        return edition.LastOnSiteDay ?? (next < ByDate.Length ? ByDate[next].FirstOnSiteDay.PlusDays(-1) : null);
    }

    /// <summary>Which edition an inspection follows that starts on site on a day: in force, presumed in force, or a refusal with the
    /// nearest facts. Until a new edition is recorded, the last one is presumed to be in force after the day to which it was
    /// checked.</summary>
    /// <param name="firstOnSiteDay">The first on-site day, in the ISO calendar; the first day of the first window if there are two.</param>
    /// <exception cref="ArgumentException">The date is not in the ISO calendar.</exception>
    internal EditionLookup LookUp(LocalDate firstOnSiteDay)
    {
        if (firstOnSiteDay.Calendar != CalendarSystem.Iso)
        {
            throw new ArgumentException("The date is not in the ISO calendar.", nameof(firstOnSiteDay));
        }

        var edition = ByDate.LastOrDefault(one => one.FirstOnSiteDay <= firstOnSiteDay);
        if (edition is null)
        {
            return EditionLookup.Refused(firstOnSiteDay, new(
                RefusalCodes.BeforeTheFirstEdition,
                $"On {firstOnSiteDay.InWords()} no edition that a date can select was in force. "
                    + $"Ask for an earlier one by its code: {string.Join(", ", All.Where(one => !one.SelectedByDate).Select(one => $"`{one}`"))}.",
                [.. All.Where(one => !one.SelectedByDate).Concat(ByDate.Take(1)).SelectMany(one => one.Evidence.Take(1))])
            {
                Arguments = Reason.Named(("day", firstOnSiteDay)),
            });
        }

        if (LastOnSiteDayOf(edition) is { } last)
        {
            return firstOnSiteDay <= last
                ? EditionLookup.InForce(firstOnSiteDay, edition)
                : EditionLookup.Refused(firstOnSiteDay, new(
                    RefusalCodes.NoEditionInForce,
                    $"We know of no edition in force on {firstOnSiteDay.InWords()}: {edition.Name} ended on {last.InWords()}.",
                    [.. edition.Evidence.Take(1)])
                {
                    Arguments = Reason.Named(("day", firstOnSiteDay), ("edition", edition), ("ended", last)),
                });
        }

        return firstOnSiteDay <= edition.CheckedTo
            ? EditionLookup.InForce(firstOnSiteDay, edition)
            : EditionLookup.PresumedInForce(firstOnSiteDay, edition);
    }

    private static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private static ImpreciseDate Time(Edition edition, LocalDate? last) => last is { } to
        ? ImpreciseDate.Between(edition.FirstOnSiteDay, to)
        : ImpreciseDate.OnOrAfter(edition.FirstOnSiteDay);
}
