using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>The inspections of one authority, in the order in which they are recorded.</summary>
/// <remarks>Immutable. Equal if all of it is, lists included.</remarks>
[JsonConverter(typeof(InspectionHistoryConverter))]
public sealed class InspectionHistory : IEquatable<InspectionHistory>
{
    /// <summary>Records a history.</summary>
    /// <param name="authority">Whose it is.</param>
    /// <param name="inspections">The inspections.</param>
    /// <param name="coverage">What the history claims to have in full; may be empty.</param>
    public InspectionHistory(Authority authority, ImmutableArray<Inspection> inspections, ImmutableArray<Coverage> coverage = default)
    {
        ArgumentNullException.ThrowIfNull(authority);
        Authority = authority;
        Inspections = inspections.IsDefault ? [] : inspections;
        Coverage = coverage.IsDefault ? [] : coverage;
    }

    /// <summary>Whose it is; the history is keyed by its number with Ofsted.</summary>
    public Authority Authority { get; }

    /// <summary>What the history claims to have in full; may be empty.</summary>
    public ImmutableArray<Coverage> Coverage { get; }

    /// <summary>The inspections; may be empty.</summary>
    public ImmutableArray<Inspection> Inspections { get; }

    /// <summary>Finds all that breaks a rule, at once, in the order of the inspections; nothing is allocated for a clean history.</summary>
    public FindingReport Check()
    {
        var found = new FindingSink();
        for (var i = 0; i < Inspections.Length; i++)
        {
            // The pointer is only made where there is something to point at.
            if (!Inspections[i].Check().IsClean)
            {
                found.AddRange(Inspections[i].Check(FormattableString.Invariant($"/events/{i}")));
            }
        }

        return found.ToReport();
    }

    /// <summary>Whether both say the same.</summary>
    public static bool operator ==(InspectionHistory? left, InspectionHistory? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(InspectionHistory? left, InspectionHistory? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(InspectionHistory? other) =>
        other is not null && Authority == other.Authority && Coverage.SequenceEqual(other.Coverage) && Inspections.SequenceEqual(other.Inspections);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as InspectionHistory);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Authority, Coverage.Length, Inspections.Length);

    /// <summary>The authority and how many inspections there are.</summary>
    public override string ToString() => FormattableString.Invariant($"{Authority}, {Inspections.Length} inspections");
}
