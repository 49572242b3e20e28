using System.Collections.Immutable;
using static Ilacs.Model.Json.DraftMembers<Ilacs.Model.InterventionHistory, Ilacs.Model.Json.InterventionDocument.Draft>;

namespace Ilacs.Model.Json;

/// <summary>The document of the intervention in one service area, member by member.</summary>
internal sealed class InterventionDocument() : RecordShape<InterventionHistory, InterventionDocument.Draft>(
    "intervention-history",
    "The government's intervention in one service area of a local authority",
    [
        RecordDescriptions.Version<InterventionHistory, Draft>(),
        RecordDescriptions.Document<InterventionHistory, Draft>(DocumentKind.InterventionHistory.Code()),
        Required(
            "authority", "The authority", AuthorityDescription.Authority, intervention => intervention.Authority,
            (ref draft, authority) => draft.Authority = authority),
        Required(
            "serviceArea", "The services concerned", Values.Of(ClosedLists.ServiceAreas), intervention =>
                intervention.ServiceArea,
            (ref draft, area) => draft.ServiceArea = area),
        Optional(
            "opens", "The state on a recorded day, if the beginning is not known", OpeningDescription.Opening!,
            intervention => intervention.Opening,
            (ref draft, opening) => draft.Opening = opening),
        Required(
            "events", "The events (in the order in which they happened)",
            new ArrayShape<InterventionEvent>(InterventionEventDescription.Event, "an array of events"),
            intervention => [.. intervention.Steps.Select(step => step.Event)], (ref draft, events) => draft.Events = events),
    ],
    begin: null,
    make: null)
{
    internal static readonly InterventionDocument Instance = new();

    internal override void Write(RecordWriter writer, InterventionHistory value)
    {
        var around = writer.BeginRecord(value.UnknownMembers);
        base.Write(writer, value);
        writer.EndRecord(around);
    }

    private protected override bool HasEnough(uint read) => Members.Has("authority", read) && Members.Has("serviceArea", read);

    private protected override bool TryMake(ref RecordReader reader, int at, in Draft draft, out InterventionHistory value)
    {
        // Later events may depend on an event or opening that was not read, and would be refused for no reason.
        var events = draft.Events.IsDefault ? [] : draft.Events;
        value = InterventionHistory.Replay(
            draft.Authority!, draft.ServiceArea, events.Take(reader.FirstLost ?? events.Length), draft.Opening)
            .With(reader.TakeUnknownMembers());
        if (reader.HasEveryRecord)
        {
            var found = new IssueSink();
            InterventionRules.Check(value, asOf: null, history: null, ref found);
            reader.Tell(found);
        }

        return true;
    }

    internal struct Draft
    {
        internal Authority? Authority;
        internal ServiceArea ServiceArea;
        internal InterventionOpening? Opening;
        internal ImmutableArray<InterventionEvent> Events;
    }
}
