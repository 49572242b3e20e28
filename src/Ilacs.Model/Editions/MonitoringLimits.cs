using System.Collections.Immutable;

namespace Ilacs.Model;

/// <summary>How many monitoring visits there are in an edition between an inadequate judgement and the next inspection.</summary>
/// <remarks>How many are left on a day is a question for the history: <c>history.Monitoring(asOf)</c>.</remarks>
public sealed record MonitoringLimits
{
    private readonly CycleParameters _cycle;

    internal MonitoringLimits(CycleParameters cycle) => _cycle = cycle;

    /// <summary>The usual number, or the most that is usual; <c>null</c> if no source gives it.</summary>
    public int? Usual => _cycle.MonitoringVisitsUsual.Maximum;

    /// <summary>The largest number that a source allows; <c>null</c> if no source gives one.</summary>
    public int? Maximum => _cycle.MonitoringVisitsMaximum.Maximum;

    /// <summary>How many there are in twelve months, such as 3 to 4; <c>null</c> if no source says so.</summary>
    public NumberRange? AYear => _cycle.MonitoringVisitsAYear.TryGetValue(out var number) ? number : null;

    /// <summary>The overall effectiveness that they follow; <c>null</c> if no source says what leads to them.</summary>
    public GradeSet? Follow => _cycle.MonitoringFollows.TryGetValue(out var grades) ? grades : null;

    /// <summary>Who says so, and how strong each source is.</summary>
    public ImmutableArray<Evidence> Evidence =>
    [
        .. _cycle.MonitoringVisitsUsual.Evidence, .. _cycle.MonitoringVisitsMaximum.Evidence, .. _cycle.MonitoringVisitsAYear.Evidence,
        .. _cycle.MonitoringFollows.Evidence,
    ];

    /// <summary>Such as <c>usually 6, at most 7, 3 to 4 a year</c>; <c>not known</c> if no source gives any number.</summary>
    public override string ToString()
    {
        string?[] numbers =
        [
            _cycle.MonitoringVisitsUsual.TryGetValue(out var usual) ? $"usually {usual}" : null,
            Maximum is { } most ? FormattableString.Invariant($"at most {most}") : null,
            AYear is { } year ? $"{year} a year" : null,
        ];
        var known = string.Join(", ", numbers.OfType<string>());
        return known.Length == 0 ? "not known" : known + (Follow is null ? "; what leads to them is not known" : "");
    }
}
