using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ilacs.Model.National;

/// <summary>How authorities left inadequate, and after how long.</summary>
/// <remarks>It counts published inspections. It is not a prediction.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<LeavingInadequate>))]
public sealed class LeavingInadequate
{
    internal LeavingInadequate(CollectionSummary collection, ImmutableArray<InadequateSpell> spells)
    {
        Collection = collection;
        Spells = spells;
        var left = spells.Select(spell => spell.LeftAs).OfType<Grade>().ToLookup(grade => grade);
        LeftAs = new(left[Grade.Outstanding].Count(), left[Grade.Good].Count(), left[Grade.RequiresImprovement].Count(), 0);
        Months = Spread.Of(spells.Select(spell => spell.Months).OfType<int>());
    }

    /// <summary>The collection that was counted.</summary>
    public CollectionSummary Collection { get; }

    /// <summary>Each time when an authority was inadequate, by its first day.</summary>
    public ImmutableArray<InadequateSpell> Spells { get; }

    /// <summary>The better grades that authorities were given next for overall effectiveness.</summary>
    public GradeCounts LeftAs { get; }

    /// <summary>The number with a better grade after only one inadequate inspection.</summary>
    public int LeftAtTheNextInspection => Spells.Count(spell => spell is { LeftAs: not null, Inadequate.Length: 1 });

    /// <summary>The number whose next inspection gave no overall effectiveness, so it is not known whether they left.</summary>
    public int NotKnown => Spells.Count(spell => spell is { Next: not null, LeftAs: null });

    /// <summary>The number that ended because the authority was abolished.</summary>
    public int EndedWithTheAuthority => Spells.Count(spell => spell.EndedWithTheAuthority);

    /// <summary>The number of authorities not yet inspected again.</summary>
    public int NotInspectedAgain => Spells.Count(spell => spell is { Next: null, EndedWithTheAuthority: false });

    /// <summary>The whole months from the first inadequate inspection to the one with a better grade; <c>null</c> without any.</summary>
    public Spread? Months { get; }

    /// <summary>Such as <c>70 times inadequate. Next better grade: 4 good, 40 requires improvement. Months to it: …</c>.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Words.Count(Spells.Length, "time")} inadequate. Next better grade: {LeftAs.InWords()}. Months to it: {(Months is null ? "none" : Months)}");
}
