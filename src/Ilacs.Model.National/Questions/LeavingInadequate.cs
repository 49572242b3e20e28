using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ilacs.Model.National;

/// <summary>How authorities that were found inadequate came out of it, and after how long.</summary>
/// <remarks>It counts what was published, and says nothing of what will be.</remarks>
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

    /// <summary>The collection that was asked.</summary>
    public CollectionSummary Collection { get; }

    /// <summary>Each time in which an authority was inadequate, by the day on which it began.</summary>
    public ImmutableArray<InadequateSpell> Spells { get; }

    /// <summary>The overall effectiveness that authorities were given next, where it was better.</summary>
    public GradeCounts LeftAs { get; }

    /// <summary>How many were inadequate once, and better at the next inspection.</summary>
    public int LeftAtTheNextInspection => Spells.Count(spell => spell is { LeftAs: not null, Inadequate.Length: 1 });

    /// <summary>How many were inspected next without an overall effectiveness, so that nothing says whether they left.</summary>
    public int NotKnown => Spells.Count(spell => spell is { Next: not null, LeftAs: null });

    /// <summary>How many ended because the authority was abolished.</summary>
    public int EndedWithTheAuthority => Spells.Count(spell => spell.EndedWithTheAuthority);

    /// <summary>How many authorities have not been inspected again.</summary>
    public int NotInspectedAgain => Spells.Count(spell => spell is { Next: null, EndedWithTheAuthority: false });

    /// <summary>The whole months from the first inadequate inspection to the one that found better; <c>null</c> if none did.</summary>
    public Spread? Months { get; }

    /// <summary>Such as <c>70 times inadequate; left as 4 good, 40 requires-improvement; months: …</c>.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Spells.Length} times inadequate; left as {LeftAs}; months: {(Months is null ? "none" : Months)}");
}
