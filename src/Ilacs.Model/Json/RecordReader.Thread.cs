using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using NodaTime;

namespace Ilacs.Model;

// The intervention in one service area of an authority.
internal ref partial struct RecordReader
{
    internal const string ThreadDocument = "intervention-thread";

    private static readonly Names ThreadMembers = new("schemaVersion", "document", "authority", "serviceArea", "opens", "events");
    private static readonly Names OpeningMembers = new("state", "on", "sources");

    private const uint RequiredThreadMembers = 0b101111;

    internal JsonReadResult<InterventionThread> ReadThread(LocalDate? asOf, InspectionHistory? history)
    {
        (_asOf, _history) = (asOf, history);
        return ReadDocument(
            static (ref RecordReader reader) => reader.Thread(),
            static (ref RecordReader reader) => reader.ThreadThatBrokeOff());
    }

    internal JsonReadResult<InterventionOpening> ReadOpeningAlone() => ReadDocument<InterventionOpening>(
        static (ref RecordReader reader) => reader.ReadOpening(),
        static (ref RecordReader _) => null);

    internal DocumentKind? ReadKind()
    {
        try
        {
            _json.Read();
        }
        catch (JsonException)
        {
            return null;
        }

        return DocumentKinds.TryParse(PeekText("document"u8), out var kind) ? kind : null;
    }

    private InterventionThread? Thread()
    {
        var at = Offset;
        if (!EnterObject(ThreadMembers, out var member, out var seen))
        {
            return null;
        }

        while (NextMember(ThreadMembers, ref member, ref seen))
        {
            switch (ThreadMembers[member])
            {
                case "schemaVersion":
                    RequireText(SchemaVersion);
                    break;
                case "document":
                    RequireText(ThreadDocument);
                    break;
                case "authority":
                    // An authority that is no more may have no number with Ofsted.
                    _authority = ReadAuthority(NameOnly);
                    break;
                case "serviceArea":
                    _serviceArea = ReadListed<ServiceArea>(ServiceAreas.Codes);
                    break;
                case "opens":
                    _openingWasRead = false;
                    _opening = ReadOpening();
                    _openingWasRead = _opening is not null;
                    _everyEventAndCoverageWasRead &= _openingWasRead;
                    break;
                case "events":
                    ReadEvents(_interventionEvents = [], static (ref RecordReader reader) => reader.ReadCheckedInterventionEvent());
                    break;
            }
        }

        Leave();
        RequireMembers(ThreadMembers, RequiredThreadMembers, seen, at);
        var thread = ThreadSoFar();
        if (thread is not null && _everyEventAndCoverageWasRead)
        {
            CheckThread(thread);
        }

        return thread;
    }

    // What comes after an event that was not read, or after an opening that was not, may rest on it, and would be refused for no reason.
    private readonly InterventionThread? ThreadSoFar() => _authority is null || _serviceArea is not { } area
        ? null
        : InterventionThread.Replay(_authority, area, _openingWasRead ? (_interventionEvents ?? []).Take(_eventsBeforeAGap) : [], _opening);

    // Where the document broke off, an opening may have come after the events: what is refused without it is not told either.
    private readonly InterventionThread? ThreadThatBrokeOff() => ThreadSoFar() is { } thread
        ? InterventionThread.Replay(
            thread.Authority, thread.ServiceArea, thread.Steps.TakeWhile(step => step.Transition is not null).Select(step => step.Event), thread.Opening)
        : null;

    /// <summary>Asks the rules about the thread as a whole. They are asked only if all of it was read: what is missing may be what another event
    /// lacks.</summary>
    private void CheckThread(InterventionThread thread)
    {
        var found = new FindingSink();
        // Of a part that was not understood nobody knows what it says of reviews or of what led there.
        ThreadRules.Check(thread, _wasReadWhole ? _asOf : null, _wasReadWhole ? _history : null, ref found);
        foreach (var finding in found.ToReport())
        {
            // "/events/12/on": the number, and what comes after it. Anything else is looked for from the beginning.
            var parts = finding.Pointer.Split('/', 4);
            _found.Add(parts[1] == "events"
                ? Located(finding, _eventsAt![int.Parse(parts[2], CultureInfo.InvariantCulture)], "/" + parts[3])
                : Located(finding, 0, finding.Pointer));
        }
    }

    private InterventionOpening? ReadOpening()
    {
        var at = Offset;
        _everySourceWasRead = true;
        if (!EnterObject(OpeningMembers, out var member, out var seen))
        {
            return null;
        }

        InterventionState? state = null;
        PossibleDays? on = null;
        ImmutableArray<RecordSource> sources = [];
        while (NextMember(OpeningMembers, ref member, ref seen))
        {
            switch (OpeningMembers[member])
            {
                case "state":
                    state = ReadListed<InterventionState>(InterventionStates.Codes);
                    break;
                case "on":
                    on = ReadOptional<PossibleDays>();
                    break;
                case "sources":
                    sources = ReadSources();
                    break;
            }
        }

        Leave();
        RequireMembers(OpeningMembers, 0b011, seen, at);
        InterventionOpening? opening = state is { } known && on is { } day ? new() { State = known, On = day, Sources = sources } : null;
        AskTheRulesAbout(opening, at);
        return opening;
    }
}
