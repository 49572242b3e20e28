using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;

namespace Ilacs.Model.OfficialStatistics;

/// <summary>Writes the events of one authority as rows of a layout.</summary>
internal sealed partial class RowWriter
{
    private static readonly LocalDatePattern OfficialDay = LocalDatePattern.CreateWithInvariantCulture("dd/MM/uuuu");

    private readonly OfficialLayout _layout;
    private readonly Authority _authority;
    private readonly RegisteredAuthority? _registered;
    private readonly ImmutableArray<NotWritten>.Builder _left;

    internal RowWriter(OfficialLayout layout, Authority authority, ImmutableArray<NotWritten>.Builder left)
    {
        _layout = layout;
        _authority = authority;
        _registered = AuthorityRegister.Find(authority).Authority;
        _left = left;
    }

    /// <summary>Reports if reading the rows would give another authority than the one of the history.</summary>
    /// <param name="written">Its events that have a row.</param>
    internal void TellOfTheAuthority(IReadOnlyList<CycleEvent> written)
    {
        if (written.Count == 0)
        {
            _left.Add(new(_authority, null, "authority", "The layout has no place for any event of this authority, so it has no row."));
            return;
        }

        var day = written.Max(cycleEvent => cycleEvent.Began.Latest!.Value);
        var isOwn = _layout.Family == LayoutFamily.Own;
        var (urn, dfeCode, gssCode) = (isOwn ? _authority.Urn : null, isOwn ? _authority.DfeCode : null, isOwn ? null : GssCodeOn(day));
        var name = _authority.Name.Trim();
        var stated = urn is null && dfeCode is null && gssCode is null ? null : new Authority(name, urn, dfeCode, gssCode);
        var read = MeantAuthority.Of(name, stated, day).Registered is { } meant ? JoinedHistories.RecordOf(meant, day) : stated;
        if (read is null)
        {
            _left.Add(new(
                _authority, null, "authority",
                "The layout has no column for any code of this authority, and the register does not find it by name alone."));
        }
        else if (read != _authority)
        {
            _left.Add(new(_authority, null, "authority", $"Reading the row gives '{read.Name}' with {InWords(read)}."));
        }
    }

    private static string InWords(Authority authority) =>
        $"Ofsted number {authority.Urn?.Code ?? "not known"}, Department for Education code {authority.DfeCode?.Code ?? "not known"} "
        + $"and GSS code {authority.GssCode?.Code ?? "not known"}";

    /// <summary>The cells of a row; <c>null</c> if the layout has no place for the event, which is reported.</summary>
    internal IReadOnlyList<string>? Row(CycleEvent cycleEvent)
    {
        if (WhyNot(cycleEvent) is { } reason)
        {
            _left.Add(new(_authority, cycleEvent, "", reason));
            return null;
        }

        var onSite = (OnSiteEvent)cycleEvent;
        foreach (var (member, why) in Left(onSite))
        {
            _left.Add(new(_authority, cycleEvent, member, why));
        }

        return [.. _layout.Columns.Select(column => Cell(column, onSite))];
    }

    private string Cell(LayoutColumn column, OnSiteEvent cycleEvent) => column.Fact switch
    {
        ColumnFact.AuthorityName => _authority.Name,
        ColumnFact.OfstedUrn => _authority.Urn?.Code ?? "",
        ColumnFact.DfeCode => _authority.DfeCode?.Code ?? "",
        ColumnFact.GssCode => GssCodeOn(cycleEvent.FirstOnSiteDay.Day!.Value)?.Code ?? "",
        ColumnFact.AuthorityStatus => _registered is null ? "" : !(_registered.To < AuthorityRegister.CheckedTo) ? "Current" : "No longer exists",
        ColumnFact.Region => _registered?.OfstedRegion.Label() ?? "",
        ColumnFact.FirstOnSiteDay => Day(cycleEvent.FirstOnSiteDay),
        ColumnFact.LastOnSiteDay => Day(cycleEvent.OnSite[^1].To),
        ColumnFact.OnSitePeriods =>
            cycleEvent.OnSite.Length > 1
            && HasEveryDay(cycleEvent) ? string.Join("; ", cycleEvent.OnSite.Select(window => $"{window.From}..{window.To}")) : "",
        ColumnFact.PublishedOn => Day(cycleEvent.PublishedOn),
        ColumnFact.CycleEventType => Type(cycleEvent),
        ColumnFact.Edition => (cycleEvent as Inspection)?.Edition is { } edition ? OwnLayout.NameOf(edition) : "",
        ColumnFact.Theme => (cycleEvent as Visit)?.Theme?.OfficialLabel() ?? "",
        ColumnFact.OverallEffectiveness => cycleEvent is Inspection inspection ? Overall(inspection) : "",
        ColumnFact.Judgement =>
            cycleEvent is Inspection inspection && column.AreaOf(inspection.Edition) is { } area ? Text(inspection.Judgements[area]) : "",
        _ => "",
    };

    private string Day(ImpreciseDate? days) => days is { IsExact: true, Day: { } day }
        ? (_layout.Family == LayoutFamily.Own ? LocalDatePattern.Iso : OfficialDay).Format(day)
        : "";

    private static bool HasEveryDay(OnSiteEvent cycleEvent) =>
        cycleEvent.OnSite.All(window => window.From.IsExact && window.To is { IsExact: true });

    // If the authority did not exist on that day, a code of another day identifies it anyway; two authorities may share a name.
    private GssCode? GssCodeOn(LocalDate day) =>
        _authority.GssCode ?? _registered?.GssCodeOn(day) ?? (_registered is { GssCodes: [.., var last] } ? last.Code : null);

    private string Type(OnSiteEvent cycleEvent) => (_layout.Family, cycleEvent.Type) switch
    {
        (LayoutFamily.Own, CycleEventType.StandardInspection or CycleEventType.ShortInspection)
            when cycleEvent is Inspection { Edition: var edition } && edition == Editions.Sif2013 => "unknown",
        (LayoutFamily.Own, CycleEventType.StandardInspection) => "standard",
        (LayoutFamily.Own, CycleEventType.ShortInspection) => "short",
        (LayoutFamily.Own, CycleEventType.SingleInspectionReinspection) => "reinspection",
        (LayoutFamily.Own, _) => "unknown",
        (_, CycleEventType.StandardInspection) => "ILACS Standard Inspection",
        (_, CycleEventType.ShortInspection) => "ILACS Short Inspection",
        (_, CycleEventType.FocusedVisit) => "ILACS Focused Visit",
        _ => "LA Monitoring visit",
    };

    private string Overall(Inspection inspection) => IsUnsaid(inspection) || inspection.OverallEffectiveness == NoGrade.NotKnown ? "" : Text(inspection.OverallEffectiveness);

    // The meaning of an empty cell.
    private static bool IsUnsaid(Inspection inspection) =>
        inspection.OverallEffectiveness == (inspection.Edition.MakesOverallEffectiveness ? NoGrade.NotKnown : NoGrade.NotInEdition);

    private string Text(Judgement judgement) => judgement.TryGetGrade(out var grade)
        ? _layout.Family == LayoutFamily.Own ? grade.Code.Replace('-', '_') : grade.Label
        : _layout.Family == LayoutFamily.Own ? judgement.Code.Replace('-', '_') : "";
}
