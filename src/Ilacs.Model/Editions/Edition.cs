using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;

namespace Ilacs.Model;

/// <summary>One edition of the framework by which children's services are inspected: what it judges, from when, and on what authority
/// we say so.</summary>
/// <remarks>
/// Which edition an inspection follows is decided by its first on-site day, never by publication.
/// Each edition is one object, so editions are compared by reference. <see cref="Editions"/> has them all.
/// </remarks>
[JsonConverter(typeof(IlacsJsonConverter<Edition>))]
public sealed class Edition : IParsable<Edition>, IComparable<Edition>
{
    // Six areas of three bits each keep the table of all combinations below a megabyte.
    private const int MostKeyAreas = 6;

    private static int _made = -1;

    internal Edition(
        string code,
        string name,
        LocalDate firstOnSiteDay,
        bool selectedByDate,
        ImmutableArray<Area> areas,
        ImmutableArray<Evidence> evidence,
        ImmutableArray<DerivationRule> rules = default,
        Evidence? indicativeFit = null,
        CycleParameters? cycle = null,
        bool makesOverallEffectiveness = true,
        LocalDate? lastOnSiteDay = null,
        LocalDate? checkedTo = null,
        Evidence? announced = null,
        ImmutableArray<ImpreciseDate> revisions = default)
    {
        Code = code;
        Name = name;
        FirstOnSiteDay = firstOnSiteDay;
        LastOnSiteDay = lastOnSiteDay;
        SelectedByDate = selectedByDate;
        CheckedTo = checkedTo;
        AnnouncedSuccessor = announced;
        Revisions = revisions.IsDefault ? [] : revisions;
        Areas = areas;
        MakesOverallEffectiveness = makesOverallEffectiveness;
        Rules = rules.IsDefault ? [] : rules;
        IndicativeFit = indicativeFit;
        Cycle = cycle ?? new();
        Evidence = evidence;
        KeyAreaCount = areas.Count(area => area.IsKey);
        AreaCodes = new([.. areas.Select(area => area.Code)]);
        Ordinal = Interlocked.Increment(ref _made);
        foreach (var (index, area) in areas.Index())
        {
            area.Declare(DayNumber.Of(firstOnSiteDay), index);
        }

        RequireSense();
    }

    /// <summary>The code on the wire, such as <c>ilacs-2023</c>. Permanent.</summary>
    public string Code { get; }

    /// <summary>The name in plain words, such as <c>ILACS 2023</c>.</summary>
    public string Name { get; }

    /// <summary>The first day on which an inspection that starts on site follows this edition; inclusive.</summary>
    public LocalDate FirstOnSiteDay { get; }

    /// <summary>The last such day where the edition ended for a reason of its own; inclusive. <c>null</c> where it ends, or will end, as
    /// the next begins: <see cref="Editions.LastOnSiteDayOf"/> answers for both.</summary>
    public LocalDate? LastOnSiteDay { get; }

    /// <summary>Whether a date alone selects this edition. The single inspection framework is a programme of its own, whose last
    /// inspections overlap ILACS, and has to be asked for by name.</summary>
    public bool SelectedByDate { get; }

    /// <summary>The day to which sources were checked to confirm that the edition is in force; inclusive. While no later edition is
    /// recorded, it is presumed to be in force after this day too, without end.</summary>
    public LocalDate? CheckedTo { get; }

    /// <summary>The announcement of the framework that will follow this edition; <c>null</c> if none was found. Matters while no later
    /// edition is recorded.</summary>
    public Evidence? AnnouncedSuccessor { get; }

    /// <summary>When the text of the framework was revised while the edition was in force, as far as that is known; oldest first. Which
    /// text an answer rests on is in its evidence.</summary>
    public ImmutableArray<ImpreciseDate> Revisions { get; }

    /// <summary>What the edition judges, in the order of its reports, sub-judgements last.</summary>
    public ImmutableArray<Area> Areas { get; }

    /// <summary>Whether inspections of this edition judge overall effectiveness.</summary>
    public bool MakesOverallEffectiveness { get; }

    /// <summary>The rules of overall effectiveness, in the order in which they are read; empty if it is not made.</summary>
    public ImmutableArray<DerivationRule> Rules { get; }

    /// <summary>How well the best permitted grade describes the overall grades published; <c>null</c> where there is nothing to describe,
    /// and then there is no indicative grade.</summary>
    public Evidence? IndicativeFit { get; }

    /// <summary>The numbers by which the inspection cycle runs while this edition is in force, each with its sources or not
    /// known.</summary>
    public CycleParameters Cycle { get; }

    /// <summary>How many monitoring visits there are between an inadequate judgement and the next inspection.</summary>
    public MonitoringLimits MonitoringVisits => new(Cycle);

    /// <summary>The kinds of inspection and visit, graded ones first, each with its length, its notice and its consequences.</summary>
    public ImmutableArray<VisitKind> Visits => [.. Cycle.Kinds.Select(kind => VisitKinds.Of(kind, Cycle))];

    /// <summary>What the dates, the areas and the rest of this edition rest on, and where sources conflict.</summary>
    public ImmutableArray<Evidence> Evidence { get; }

    /// <summary>That the edition is presumed to be in force after <see cref="CheckedTo"/>, which every answer says first that depends on
    /// it.</summary>
    internal Reason Presumption => new(
        EditionSentences.Of,
        ReasonCodes.EditionPresumed,
        [
            ("edition", this),
            ("checkedTo", CheckedTo ?? FirstOnSiteDay),
            .. AnnouncedSuccessor is { } announced ? [("announced", announced.Statement)] : Array.Empty<(string, object)>(),
        ]);

    /// <summary>How many of the areas bear on overall effectiveness; they come first.</summary>
    internal int KeyAreaCount { get; }

    /// <summary>The codes of the areas, in their order.</summary>
    internal Names AreaCodes { get; }

    /// <summary>The bits of packed judgements that belong to the key areas.</summary>
    internal uint KeyAreaMask => (1u << (KeyAreaCount * Judgements.BitsPerArea)) - 1;

    /// <summary>A small number of its own for each edition of this process, so tables per edition are found by index.</summary>
    internal int Ordinal { get; }

    /// <summary>Finds an edition by its code; see <see cref="Editions.Find"/>.</summary>
    /// <param name="s">The code, exactly.</param>
    /// <param name="provider">Ignored.</param>
    /// <exception cref="FormatException">No edition has this code.</exception>
    public static Edition Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Editions.TryFind(s, out var edition)
            ? edition
            : throw new FormatException($"'{s}' is not the code of an edition; the codes are {string.Join(", ", Editions.All)}.");
    }

    /// <inheritdoc cref="Editions.TryFind"/>
    /// <param name="s">The code, exactly.</param>
    /// <param name="provider">Ignored.</param>
    /// <param name="result">The edition, or <c>null</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Edition result) =>
        Editions.TryFind(s, out result);

    /// <summary>Finds an area of this edition by its code.</summary>
    /// <param name="code">The code on the wire, exactly, such as <c>leaders</c>.</param>
    /// <exception cref="ArgumentException">The edition has no such area.</exception>
    public Area FindArea(string code) => TryFindArea(code, out var area)
        ? area
        : throw new ArgumentException($"{Code} has no area '{code}'; it has {string.Join(", ", Areas)}.", nameof(code));

    /// <summary>Finds an area of this edition by its code; <c>false</c> if it has none such.</summary>
    /// <param name="code">The code on the wire, exactly.</param>
    /// <param name="area">The area, or <c>null</c>.</param>
    public bool TryFindArea([NotNullWhen(true)] string? code, [NotNullWhen(true)] out Area? area)
    {
        area = Areas.FirstOrDefault(one => one.Code == code);
        return area is not null;
    }

    /// <summary>Finds an area of this edition by a wording of its title that reports or official files really print. Case does not
    /// count, and any run of white space counts as one space.</summary>
    /// <param name="label">The printed wording.</param>
    /// <param name="area">The area, or <c>null</c>.</param>
    public bool TryFindAreaByLabel([NotNullWhen(true)] string? label, [NotNullWhen(true)] out Area? area)
    {
        area = label is null ? null : Areas.FirstOrDefault(one => one.IsPrintedAs(label));
        return area is not null;
    }

    /// <summary>Whether the areas that bear on overall effectiveness are the same as those of another edition, by code, role and
    /// order.</summary>
    /// <param name="other">The other edition.</param>
    public bool HasTheKeyAreasOf(Edition other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return KeyAreaCount == other.KeyAreaCount
            && Areas.Zip(other.Areas).Take(KeyAreaCount).All(pair => pair.First.Code == pair.Second.Code && pair.First.Role == pair.Second.Role);
    }

    // By their first day, which is the order of Editions.All.
    int IComparable<Edition>.CompareTo(Edition? other) => other is null ? 1 : FirstOnSiteDay.CompareTo(other.FirstOnSiteDay);

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    private void RequireSense()
    {
        Require(Areas.Select(area => area.Code).Distinct(StringComparer.Ordinal).Count() == Areas.Length, "two areas share a code");
        Require(Areas.Take(KeyAreaCount).All(area => area.IsKey), "a sub-judgement comes before a key area");
        Require(KeyAreaCount <= MostKeyAreas, "there are more key areas than the derivation's table can hold");
        Require(Areas.Length * Judgements.BitsPerArea <= 32, "there are more areas than judgements can hold");
        Require(MakesOverallEffectiveness || Rules.IsEmpty, "there are rules for an overall that is not made");
        Require(LastOnSiteDay is not { } last || FirstOnSiteDay <= last, "it ends before it begins");
    }

    private void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new ArgumentException($"Edition {Code}: {otherwise}.");
        }
    }
}
