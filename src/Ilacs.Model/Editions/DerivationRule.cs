using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>A sentence about which grades of overall effectiveness the area judgements leave, with what it rests on.</summary>
/// <remarks>The same rule can rest on other counts in another edition, so a rule belongs to the edition that lists it.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<DerivationRule>))]
public sealed class DerivationRule
{
    internal DerivationRule(string id, string sentence, ImmutableArray<Limit> limits, params ImmutableArray<Evidence> alsoKnown)
    {
        Id = id;
        Sentence = sentence;
        Limits = limits;
        Evidence = [.. limits.Select(limit => limit.Evidence), .. alsoKnown];
        Strength = limits.Max(limit => limit.Evidence.Strength);
    }

    /// <summary>The permanent id: <c>P1</c> to <c>P5</c>.</summary>
    public string Id { get; }

    /// <summary>What it says, in our own words.</summary>
    public string Sentence { get; }

    /// <summary>How strong the source of the whole sentence is: the weakest of its parts. A stronger source that covers only a part of
    /// the sentence is listed in <see cref="Evidence"/> and does not count here.</summary>
    public SourceStrength Strength { get; }

    /// <summary>The evidence for each part of the sentence, then what else is known about it.</summary>
    public ImmutableArray<Evidence> Evidence { get; }

    internal ImmutableArray<Limit> Limits { get; }

    /// <summary>Whether the rule is about an area.</summary>
    /// <param name="area">An area of the edition that lists the rule.</param>
    public bool Reads(Area area)
    {
        ArgumentNullException.ThrowIfNull(area);
        return Limits.Any(limit => limit.Reads.Includes(area));
    }

    /// <summary>The id and the sentence.</summary>
    public override string ToString() => $"{Id}: {Sentence}";
}
