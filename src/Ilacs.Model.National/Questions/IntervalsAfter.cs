using System.Text.Json.Serialization;

namespace Ilacs.Model.National;

/// <summary>The months from inspections of one edition with one overall effectiveness to the next inspection.</summary>
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

    /// <summary>The overall effectiveness of the earlier inspections, or why they have none.</summary>
    public Judgement Overall { get; }

    /// <summary>The interval that sources state for inspections of the edition: not known where no source states one, as for a
    /// re-inspection after an inadequate judgement.</summary>
    public Parameter<NumberRange> Stated =>
        Overall == Grade.Inadequate ? CycleParameters.Of.MonthsBetweenInspections([]) : Edition.Cycle.MonthsBetweenInspections;

    /// <summary>The whole months that it took; <c>null</c> if none was followed.</summary>
    public Spread? Observed { get; }

    /// <summary>How many were not followed by another, or not yet.</summary>
    public int NotFollowed { get; }

    /// <summary>How many were followed on a day that is not known.</summary>
    public int NotMeasured { get; }

    /// <summary>The edition, the grade and the spread.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"after {Overall} under {Edition.Name}: {(Observed is null ? "none" : Observed)} months; not followed {NotFollowed}");
}
