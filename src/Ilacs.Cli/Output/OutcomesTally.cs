using System.Collections.Immutable;
using Ilacs.Model;

namespace Ilacs.Cli.Output;

/// <summary>How the published inspections of one edition compare with the grades that the rules permit.</summary>
internal sealed class OutcomesTally
{
    private OutcomesTally(Edition edition, IReadOnlyCollection<PublishedOutcome> outcomes)
    {
        Edition = edition;
        Rows = outcomes.Count;
        foreach (var outcome in outcomes)
        {
            var derivation = OverallEffectiveness.Derive(outcome.Judgements);
            var stated = outcome.Overall.Grade;
            WithOverall += stated is null ? 0 : 1;
            Contradictions += stated is { } overall && !derivation.Permits(overall) ? 1 : 0;
            WithIndicative += stated is not null && derivation.Indicative is not null ? 1 : 0;
            IndicativeMatches += stated is not null && derivation.Indicative == stated ? 1 : 0;
            Determined += outcome.Judgements.EveryKeyAreaHasAGrade && derivation.Determined is not null ? 1 : 0;
        }
    }

    internal Edition Edition { get; }

    internal int Rows { get; }

    /// <summary>Rows that state an overall grade.</summary>
    internal int WithOverall { get; }

    /// <summary>Rows whose overall grade is not permitted.</summary>
    internal int Contradictions { get; }

    /// <summary>Rows with an overall grade and a grade in every key area, which have an indicative grade to compare.</summary>
    internal int WithIndicative { get; }

    /// <summary>Rows whose overall grade is the indicative one.</summary>
    internal int IndicativeMatches { get; }

    /// <summary>Rows with a grade in every key area whose judgements permit just one overall grade.</summary>
    internal int Determined { get; }

    /// <summary>A tally for each edition that occurs, oldest first.</summary>
    internal static ImmutableArray<OutcomesTally> Of(IEnumerable<PublishedOutcome> outcomes) =>
    [
        .. outcomes
            .GroupBy(outcome => outcome.Judgements.Edition)
            .OrderBy(group => group.Key.FirstOnSiteDay)
            .Select(group => new OutcomesTally(group.Key, [.. group])),
    ];
}
