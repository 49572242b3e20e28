using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>One kind of inspection or visit of an edition: its length, its notice and its consequences.</summary>
[JsonConverter(typeof(IlacsJsonConverter<VisitKind>))]
public sealed record VisitKind
{
    private readonly ValueArray<Evidence> _canLeadTo;

    internal VisitKind(
        CycleEventType type, Parameter<NumberRange> daysOnSite, Parameter<NumberRange> notice, Evidence? publication,
        ImmutableArray<Evidence> canLeadTo, bool isEveryOnePublished = true)
    {
        Type = type;
        DaysOnSite = daysOnSite;
        Notice = notice;
        Publication = publication;
        IsPublished = publication is not null && isEveryOnePublished ? true : null;
        _canLeadTo = new(canLeadTo);
    }

    /// <summary>Which kind it is.</summary>
    public CycleEventType Type { get; }

    /// <summary>How many working days inspectors are on site.</summary>
    public Parameter<NumberRange> DaysOnSite { get; }

    /// <summary>The notice that the authority gets before the first on-site day, in working days.</summary>
    public Parameter<NumberRange> Notice { get; }

    /// <summary>Whether it gives grades; a visit does not.</summary>
    public bool IsGraded => Type.IsGraded();

    /// <summary>Whether a report or letter is published; <c>null</c> if no source says so of every one.</summary>
    public bool? IsPublished { get; }

    /// <summary>Who says what is published; <c>null</c> if no source does.</summary>
    public Evidence? Publication { get; }

    /// <summary>The consequences that it can have, each with its source; empty if no source names any.</summary>
    public ImmutableArray<Evidence> CanLeadTo => _canLeadTo.Items;

    /// <summary>Such as <c>focused visit: 2 working days on site, 5 working days' notice, not graded, published</c>.</summary>
    public override string ToString() =>
        $"{Type.Label()}: {InWords(DaysOnSite, "working days on site")}, {InWords(Notice, "working days' notice")}, "
        + $"{(IsGraded ? "graded" : "not graded")}, "
        + (IsPublished is null ? "not known whether every letter is published" : "published");

    private static string InWords(Parameter<NumberRange> days, string what) =>
        days.TryGetValue(out var number) ? $"{number} {what}" : $"{what} not known";
}
