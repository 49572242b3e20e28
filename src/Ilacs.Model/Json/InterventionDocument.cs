using System.Collections.Immutable;
using static Ilacs.Model.DraftMembers<Ilacs.Model.InterventionThread, Ilacs.Model.InterventionDocument.Draft>;

namespace Ilacs.Model;

/// <summary>The document of the intervention in one service area, member by member.</summary>
internal sealed class InterventionDocument() : RecordShape<InterventionThread, InterventionDocument.Draft>(
    "intervention-thread",
    "The intervention in one service area of a local authority",
    [
        RecordDescriptions.Version<InterventionThread, Draft>(),
        RecordDescriptions.Document<InterventionThread, Draft>(DocumentKinds.InterventionThread),
        Required(
            "authority", "Whose thread it is", AuthorityDescription.Authority, thread => thread.Authority,
            (ref draft, authority) => draft.Authority = authority),
        Required(
            "serviceArea", "Which services it is about", Values.Of<ServiceArea>(ServiceAreas.Codes), thread => thread.ServiceArea,
            (ref draft, area) => draft.ServiceArea = area),
        Optional(
            "opens", "Where it stands when its beginning is not known", OpeningDescription.Opening!, thread => thread.Opening,
            (ref draft, opening) => draft.Opening = opening),
        Required(
            "events", "The events in the order in which they happened",
            new ArrayShape<InterventionEvent>(InterventionEventDescription.Event, "an array of events"),
            thread => [.. thread.Steps.Select(step => step.Event)], (ref draft, events) => draft.Events = events),
    ],
    begin: null,
    make: null)
{
    internal static readonly InterventionDocument Instance = new();

    internal override void Write(RecordWriter writer, InterventionThread value)
    {
        var around = writer.BeginRecord(value.UnknownMembers);
        base.Write(writer, value);
        writer.EndRecord(around);
    }

    private protected override bool HasEnough(uint read) => Members.Has("authority", read) && Members.Has("serviceArea", read);

    private protected override bool TryMake(ref RecordReader reader, int at, in Draft draft, out InterventionThread value)
    {
        // What comes after an event that was not read, or after an opening that was not, may rest on it, and would be refused for no
        // reason.
        var events = draft.Events.IsDefault ? [] : draft.Events;
        value = InterventionThread.Replay(
            draft.Authority!, draft.ServiceArea, events.Take(reader.FirstLost ?? events.Length), draft.Opening)
            .With(reader.TakeUnknownMembers());
        if (reader.HasEveryRecord)
        {
            var found = new FindingSink();
            ThreadRules.Check(value, asOf: null, history: null, ref found);
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
