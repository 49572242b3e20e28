using System.Collections.Immutable;
using System.Text.Json;

namespace Ilacs.Model;

// The intervention in one service area of an authority.
internal ref partial struct RecordReader
{
    internal JsonReadResult<InterventionThread> ReadThread() => ReadDocument(
        static (ref RecordReader reader) => reader.Thread(),
        static (ref RecordReader reader) => reader.ThreadThatBrokeOff());

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

    /// <summary>What does not say what it is, or says something else.</summary>
    internal JsonReadResult<object> ReadNoDocument()
    {
        _keeps = false;
        return ReadDocument<object>(
            static (ref RecordReader reader) =>
            {
                reader.PassOverDocument();
                return null;
            },
            static (ref RecordReader _) => null);
    }

    private void PassOverDocument()
    {
        var at = Offset;
        if (!Enter(JsonTokenType.StartObject, "an object", Unnamed.Names))
        {
            return;
        }

        var seen = 0u;
        while (NextName(Unnamed.Names, 0, out var index))
        {
            if (index < 0 || (seen & (1u << index)) != 0)
            {
                _json.Skip();
                continue;
            }

            seen |= 1u << index;
            _path.Set(index);
            _json.Read();
            if (index == 0)
            {
                ReadVersion();
            }
            else
            {
                ReadListed(DocumentKinds.Codes, $"a document, which are {DocumentKinds.Codes}");
            }
        }

        LeaveObject(Unnamed, seen, at);
    }

    private InterventionThread? Thread()
    {
        var at = Offset;
        if (!EnterObject(InterventionShapes.Thread, out var member, out var seen))
        {
            return null;
        }

        while (NextMember(InterventionShapes.Thread, ref member, ref seen))
        {
            switch (InterventionShapes.Thread.Names[member])
            {
                case "schemaVersion":
                    ReadVersion();
                    break;
                case "document":
                    RequireText(DocumentKinds.InterventionThread);
                    break;
                case "authority":
                    // An authority that is no more may have no number with Ofsted.
                    _authority = ReadAuthority();
                    break;
                case "serviceArea":
                    _serviceArea = ReadListed<ServiceArea>(ServiceAreas.Codes);
                    break;
                case "opens":
                    var (openingAt, kept) = Mark();
                    _openingWasRead = false;
                    _opening = ReadOpening();
                    _openingWasRead = _opening is not null;
                    if (!_openingWasRead)
                    {
                        KeepWhole(openingAt, kept);
                    }

                    _everyEventAndCoverageWasRead &= _openingWasRead;
                    break;
                case "events":
                    ReadEvents(_interventionEvents = [], static (ref RecordReader reader) => reader.ReadCheckedInterventionEvent());
                    break;
            }
        }

        LeaveObject(InterventionShapes.Thread, seen, at);
        var thread = ThreadSoFar();
        if (thread is not null && _everyEventAndCoverageWasRead)
        {
            CheckThread(thread);
        }

        return thread;
    }

    // What comes after an event that was not read, or after an opening that was not, may rest on it, and would be refused for no reason.
    private InterventionThread? ThreadSoFar()
    {
        if (_authority is null || _serviceArea is not { } area)
        {
            return null;
        }

        var understood = _openingWasRead ? _eventsBeforeAGap : 0;
        KeepEventsFrom(understood);
        return InterventionThread.Replay(_authority, area, (_interventionEvents ?? []).Take(understood), _opening, TakeKeptOfDocument());
    }

    private void KeepEventsFrom(int number)
    {
        if (_eventPlaces is null)
        {
            return;
        }

        _kept?.RemoveAll(part => part.Pointer.StartsWith("/events/", StringComparison.Ordinal));
        foreach (var (at, end) in _eventPlaces.Skip(number))
        {
            (_kept ??= []).Add(new(LastEvent, WithoutSpace(_document[at..end])));
        }
    }

    // Where the document broke off, an opening may have come after the events: what is refused without it is not told either.
    private InterventionThread? ThreadThatBrokeOff() => ThreadSoFar() is { } thread
        ? InterventionThread.Replay(
            thread.Authority, thread.ServiceArea, thread.Steps.TakeWhile(step => step.Transition is not null).Select(step => step.Event), thread.Opening)
        : null;

    /// <summary>Asks the rules about the thread as a whole. They are asked only if all of it was read: what is missing may be what another event
    /// lacks.</summary>
    private void CheckThread(InterventionThread thread)
    {
        var found = new FindingSink();
        // Of a part that was not understood nobody knows what it says of reviews or of what led there.
        _asksOthers = true;
        var history = _wasReadWhole && thread.ServiceArea == ServiceArea.SocialCare ? _options.HistoryOf?.Invoke(thread.Authority) : null;
        _asksOthers = false;
        ThreadRules.Check(thread, _wasReadWhole ? _options.AsOf : null, history, ref found);
        foreach (var finding in found.ToReport())
        {
            _found.Add(finding);
        }
    }

    internal InterventionOpening? ReadOpening()
    {
        var (at, kept) = Mark();
        _everySourceWasRead = true;
        if (!EnterObject(InterventionShapes.Opening, out var member, out var seen))
        {
            return null;
        }

        InterventionState? state = null;
        PossibleDays? on = null;
        ImmutableArray<RecordSource> sources = [];
        while (NextMember(InterventionShapes.Opening, ref member, ref seen))
        {
            switch (InterventionShapes.Opening.Names[member])
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

        LeaveObject(InterventionShapes.Opening, seen, at);
        InterventionOpening? opening = state is { } known && on is { } day ? new() { State = known, On = day, Sources = sources } : null;
        AskTheRulesAbout(opening, kept);
        return opening;
    }
}
