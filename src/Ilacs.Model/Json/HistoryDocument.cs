using System.Collections.Immutable;
using static Ilacs.Model.Json.DraftMembers<Ilacs.Model.InspectionHistory, Ilacs.Model.Json.HistoryDocument.Draft>;

namespace Ilacs.Model.Json;

/// <summary>The document of a history, member by member.</summary>
internal sealed class HistoryDocument() : RecordShape<InspectionHistory, HistoryDocument.Draft>(
    "inspection-history",
    "The inspection history of one local authority's children's services",
    [
        RecordDescriptions.Version<InspectionHistory, Draft>(),
        RecordDescriptions.Document<InspectionHistory, Draft>(DocumentKind.InspectionHistory.Code()),
        Required(
            "authority", "The authority", AuthorityDescription.Authority, history => history.Authority,
            (ref draft, authority) => draft.Authority = authority),
        Optional(
            "coverage", "The kinds of event that the history has complete, and between which dates", new ArrayShape<Coverage>(
                CoverageDescription.Coverage, "an array of coverage"),
            history => history.Coverage, (ref draft, coverage) => draft.Coverage = coverage),
        Required(
            "events", "The events (in any order)", new ArrayShape<CycleEvent>(CycleEventDescription.CycleEvent, "an array of events"),
            history => history.Events, (ref draft, events) => draft.Events = events),
    ],
    begin: null,
    make: null)
{
    internal static readonly HistoryDocument Instance = new();

    internal override void Write(RecordWriter writer, InspectionHistory value)
    {
        var around = writer.BeginRecord(value.UnknownMembers);
        base.Write(writer, value);
        writer.EndRecord(around);
    }

    // The authority is enough for a history; what is missing is reported.
    private protected override bool HasEnough(uint read) => Members.Has("authority", read);

    private protected override bool TryMake(ref RecordReader reader, int at, in Draft draft, out InspectionHistory value)
    {
        var events = draft.Events.IsDefault ? [] : draft.Events;
        int[] numbers = [];
        var order = new CycleEventOrder();
        if (!AreInOrder(events, order))
        {
            CycleEvent[] inOrder = [.. events];
            numbers = [.. Enumerable.Range(0, events.Length)];
            Array.Sort(inOrder, numbers, order);
            events = [.. inOrder];
        }

        value = new(events, draft.Authority!, draft.Coverage)
        {
            UnknownMembers = reader.TakeUnknownMembers(),
        };

        // An event that could not be read may have what another event lacks.
        if (reader.HasEveryRecord)
        {
            var found = new IssueSink();
            HistoryRules.Check(new(value, numbers), ref found);
            reader.Tell(found);
        }

        return true;
    }

    private static bool AreInOrder(ImmutableArray<CycleEvent> events, CycleEventOrder order)
    {
        for (var i = 1; i < events.Length; i++)
        {
            if (order.Compare(events[i - 1], events[i]) > 0)
            {
                return false;
            }
        }

        return true;
    }

    internal struct Draft
    {
        internal Authority? Authority;
        internal ImmutableArray<Coverage> Coverage;
        internal ImmutableArray<CycleEvent> Events;
    }
}
