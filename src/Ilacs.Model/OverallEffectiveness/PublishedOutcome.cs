using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>The judgements of a published inspection, to compare the areas with overall effectiveness.</summary>
[JsonConverter(typeof(IlacsJsonConverter<PublishedOutcome>))]
public sealed record PublishedOutcome
{
    /// <summary>Records an outcome.</summary>
    /// <param name="authority">The local authority's name, as in the collection; not empty.</param>
    /// <param name="firstOnSiteDay">The first on-site day, as far as it is known.</param>
    /// <param name="judgements">The judgement of each area, as the report gives it.</param>
    /// <param name="overall">The overall effectiveness published, or the reason why there is no grade.</param>
    /// <exception cref="ArgumentException">The name is empty, or the day or the judgements are <c>default</c>.</exception>
    public PublishedOutcome(string authority, ImpreciseDate firstOnSiteDay, Judgements judgements, Judgement overall)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(authority);
        if (judgements.IsDefault)
        {
            throw new ArgumentException("default(Judgements) is of no edition.", nameof(judgements));
        }

        Authority = authority;
        FirstOnSiteDay = ImpreciseDate.NotDefault(firstOnSiteDay);
        Judgements = judgements;
        Overall = overall;
    }

    /// <summary>The local authority's name, as in the collection.</summary>
    public string Authority { get; }

    /// <summary>The first on-site day, as far as it is known.</summary>
    public ImpreciseDate FirstOnSiteDay { get; }

    /// <summary>The judgement of each area, as the report gives it.</summary>
    public Judgements Judgements { get; }

    /// <summary>The overall effectiveness published, or the reason why there is no grade.</summary>
    public Judgement Overall { get; }

    /// <summary>Finds everything that contradicts the rules, the edition or its dates, at once; empty if nothing does. Pointers are those
    /// of an inspection record.</summary>
    public ValidationReport Validate()
    {
        var found = new IssueSink();
        OutcomeRules.TheFirstOnSiteDayLiesInTheTimeOfTheEdition(Judgements.Edition, FirstOnSiteDay, "", ref found);
        OutcomeRules.TheOverallFitsTheJudgements(Judgements, Overall, "", ref found);
        return found.ToReport();
    }

    /// <summary>The authority and the month on site, such as <c>Trafford (March 2019)</c>.</summary>
    public override string ToString()
    {
        var month = FirstOnSiteDay.Day is { } day ? ImpreciseDate.InMonth(day.Year, day.Month) : FirstOnSiteDay;
        return $"{Authority} ({month.InWords()})";
    }
}
