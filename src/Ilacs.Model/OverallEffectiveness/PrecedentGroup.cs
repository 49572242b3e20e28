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

    /// <summary>The inspections, newest on site first; at least one.</summary>
    public ImmutableArray<PublishedOutcome> Outcomes { get; }

    /// <summary>Such as <c>2 required improvement: Doncaster (February 2022) and Herefordshire (June 2018)</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Outcomes.Length} {Judged()}: {Listed()}");

    internal string Judged()
    {
        var was = Outcomes.Length == 1 ? "was" : "were";
        return Overall == NoGrade.NotInEdition ? $"{was} in an edition without a grade for overall effectiveness"
            : !Overall.TryGetGrade(out var grade) ? $"{was} given no grade for overall effectiveness ({Overall.InWords()})"
            : grade == Grade.RequiresImprovement ? "required improvement"
            : $"{was} {grade.InWords()}";
    }

    private string Listed() => Outcomes.Length == 1
        ? Outcomes[0].ToString()
        : $"{string.Join(", ", Outcomes.Take(Outcomes.Length - 1))} and {Outcomes[^1]}";
}
