using System.Text.Json.Serialization;

namespace Ilacs.Model.National;

/// <summary>The months to the next inspection, after inspections of one edition with one overall effectiveness.</summary>
[JsonConverter(typeof(IlacsJsonConverter<IntervalsAfter>))]
public sealed record IntervalsAfter
{
    internal IntervalsAfter(Edition edition, Judgement overall, IReadOnlyCollection<FollowedInspection> inspections)
    {
        Edition = edition;
        Overall = overall;
        Observed = Spread.Of(inspections.Select(one => one.Months).OfType<int>());
        NotFollowed = inspections.Count(one => one.Next is null);
        NotMeasured = inspections.Count - NotFollowed - (Observed?.Count ?? 0);
    }

    /// <summary>The edition of the earlier inspections.</summary>
    public Edition Edition { get; }

    /// <summary>The overall effectiveness of the earlier inspections, or why they have no grade.</summary>
    public Judgement Overall { get; }

    /// <summary>The interval that sources state for inspections of the edition. Not known if no source states one, such as for a
    /// re-inspection after an inadequate judgement.</summary>
    public Parameter<NumberRange> Stated =>
        Overall == Grade.Inadequate ? CycleParameters.Of.MonthsBetweenInspections([]) : Edition.Cycle.MonthsBetweenInspections;

    /// <summary>The observed whole months; <c>null</c> without any.</summary>
    public Spread? Observed { get; }

    /// <summary>The number of inspections without a next one, or without one so far.</summary>
    public int NotFollowed { get; }

    /// <summary>The number of inspections whose interval is not known, because a day is missing.</summary>
    public int NotMeasured { get; }

    /// <summary>The edition, the grade and the spread.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"Months to the next inspection after {Overall.InWords()} under {Edition.Name}: {(Observed is null ? "none" : Observed)}. No next inspection: {NotFollowed}");
}
