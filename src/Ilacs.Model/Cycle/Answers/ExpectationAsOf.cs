using System.Text.Json.Serialization;
using NodaTime;

namespace Ilacs.Model;

/// <summary>An expectation that a source stated, as of the day of an outlook.</summary>
[JsonConverter(typeof(IlacsJsonConverter<ExpectationAsOf>))]
public sealed class ExpectationAsOf
{
    private readonly bool _mayBeLater;

    internal ExpectationAsOf(StatedExpectation stated, LocalDate asOf)
    {
        Stated = stated;
        OutsideSince = stated.When?.Latest is { } latest && latest < asOf ? latest.PlusDays(1) : null;
        _mayBeLater = stated.SaidOn.IsAfter(asOf) == Certainty.Possible;
    }

    /// <summary>The expectation, with its sources.</summary>
    public StatedExpectation Stated { get; }

    /// <summary>The first day after the expected time, if that time is over; otherwise, or if the source gives no last day,
    /// <c>null</c>.</summary>
    public LocalDate? OutsideSince { get; }

    /// <summary>The expectation in plain sentences, with when it was said and by which document.</summary>
    public override string ToString()
    {
        var when = Stated.When is { } days ? $" {days.When()}" : "";
        var sources = Stated.Sources.IsEmpty ? "" : $" ({string.Join("; ", Stated.Sources.Select(source => source.Summary))})";
        return $"Stated {Stated.SaidOn.When()}: {What}{when}{sources}."
            + (OutsideSince is null ? "" : " This time has passed.")
            + (_mayBeLater ? " It may have been said after the day that you asked about." : "");
    }

    /// <summary>Such as <c>standard inspection expected</c>.</summary>
    internal string What => (Stated.WillCome, Stated.Expects) switch
    {
        (true, _) => $"{Stated.Expects.Label()} expected",
        (false, CycleEventType.MonitoringVisit) when Stated.When is null => "no further monitoring visit before the re-inspection",
        _ => $"no {Stated.Expects.Label()}",
    };
}
