using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>The precedents with one overall effectiveness.</summary>
[JsonConverter(typeof(IlacsJsonConverter<PrecedentGroup>))]
public sealed class PrecedentGroup
{
    internal PrecedentGroup(Judgement overall, ImmutableArray<PublishedOutcome> outcomes)
    {
        Overall = overall;
        Outcomes = outcomes;
    }

    /// <summary>The overall effectiveness that they share, or why they have none.</summary>
    public Judgement Overall { get; }

    /// <summary>Which they are, earliest on site first; at least one.</summary>
    public ImmutableArray<PublishedOutcome> Outcomes { get; }

    /// <summary>Such as <c>2 were requires improvement: Herefordshire 2018 and Doncaster 2022</c>.</summary>
    public override string ToString()
    {
        var were = Outcomes.Length == 1 ? "1 was" : FormattableString.Invariant($"{Outcomes.Length} were");
        var overall = Overall.TryGetGrade(out _) ? Overall.Code.Replace('-', ' ') : $"without an overall grade ({Overall})";
        return $"{were} {overall}: {Listed()}";
    }

    private string Listed() => Outcomes.Length == 1
        ? Outcomes[0].ToString()
        : $"{string.Join(", ", Outcomes.Take(Outcomes.Length - 1))} and {Outcomes[^1]}";
}
