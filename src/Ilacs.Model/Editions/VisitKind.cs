using System.Collections.Immutable;

namespace Ilacs.Model;

/// <summary>One kind of inspection or visit of an edition: how long it takes, how it is announced, what comes of it.</summary>
public sealed class VisitKind
{
    internal VisitKind(
        CycleEventType type, Parameter<NumberRange> daysOnSite, Parameter<NumberRange> notice, Evidence? publication,
        ImmutableArray<Evidence> canLeadTo)
    {
        Type = type;
        DaysOnSite = daysOnSite;
        Notice = notice;
        Publication = publication;
        CanLeadTo = canLeadTo;
    }

    /// <summary>Which kind it is.</summary>
    public CycleEventType Type { get; }

    /// <summary>How many working days inspectors are on site.</summary>
    public Parameter<NumberRange> DaysOnSite { get; }

    /// <summary>How many working days before the first on-site day the authority is told.</summary>
    public Parameter<NumberRange> Notice { get; }

    /// <summary>Whether it gives grades; a visit does not.</summary>
    public bool IsGraded => Type.IsGraded();

    /// <summary>Whether a report or letter is published; <c>null</c> if no source says so of every one.</summary>
    public bool? IsPublished => Publication is null ? null : true;

    /// <summary>Who says that a report or letter is published; <c>null</c> if no source does.</summary>
    public Evidence? Publication { get; }

    /// <summary>What it can lead to, each with its source; empty if no source says anything.</summary>
    public ImmutableArray<Evidence> CanLeadTo { get; }

    /// <summary>Such as <c>focused visit: 2 working days on site, 5 working days' notice, not graded, published</c>.</summary>
    public override string ToString() =>
        $"{Type.Label()}: {InWords(DaysOnSite, "working days on site")}, {InWords(Notice, "working days' notice")}, "
        + $"{(IsGraded ? "graded" : "not graded")}, {(IsPublished is null ? "publication not known" : "published")}";

    private static string InWords(Parameter<NumberRange> days, string what) =>
        days.TryGetValue(out var number) ? $"{number} {what}" : $"{what} not known";
}
