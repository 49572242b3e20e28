using System.Collections.Immutable;
using System.Text.Json;

namespace Ilacs.Model;

// One inspection.
internal ref partial struct RecordReader
{
    private static readonly Names InspectionMembers = new(
        "type", "edition", "onSite", "publishedOn", "receivedOn", "judgements", "overallEffectiveness", "areasForImprovement",
        "areasForPriorityAction", "sources");

    private static readonly Names WindowMembers = new("from", "to");

    private static readonly Names EditionCodes = new([.. Editions.All.Select(edition => edition.Code)]);

    private const uint RequiredInspectionMembers = 0b10_0111;
    private const int MostWindows = 2;

    internal JsonReadResult<Inspection> ReadInspection() => ReadDocument<Inspection>(
        static (ref RecordReader reader) => reader.ReadCheckedInspection(),
        static (ref RecordReader _) => null);

    /// <summary>Reads an inspection and asks the rules about it.</summary>
    private Inspection? ReadCheckedInspection()
    {
        var start = Offset;
        var inspection = Inspection();
        if (inspection?.Check() is { IsClean: false })
        {
            var end = _base + (int)_json.BytesConsumed;
            var at = _path.ToPointer();
            foreach (var finding in inspection.Check(at))
            {
                if (!_everySourceWasRead && finding.Code == InspectionFindings.SourceOlder)
                {
                    continue; // It would point at another source; the one that was not read has a finding already.
                }

                var offset = start + JsonText.OffsetOf(_document[start..end], finding.Pointer[at.Length..], out _);
                _found.Add(finding with { Position = _scanner.PositionOf(_document, offset) });
            }
        }

        return inspection;
    }

    private Inspection? Inspection()
    {
        var at = Offset;
        if (!EnterObject(out var member, out var seen))
        {
            return null;
        }

        ActivityType? type = null;
        Edition? edition = null;
        ImmutableArray<OnSiteWindow> onSite = [];
        PossibleDays? publishedOn = null;
        PossibleDays? receivedOn = null;
        Judgements? judgements = null;
        Judgement? overall = null;
        RecordedAreas improvement = default;
        RecordedAreas priorityAction = default;
        ImmutableArray<RecordSource> sources = [];
        _everySourceWasRead = true;
        var judgementsAt = -1;
        while (NextMember(InspectionMembers, ref member, ref seen))
        {
            switch (member)
            {
                case 0:
                    type = ReadInspectionType();
                    break;
                case 1:
                    edition = ReadEdition();
                    break;
                case 2:
                    onSite = ReadOnSite();
                    break;
                case 3:
                    publishedOn = ReadOptional<PossibleDays>();
                    break;
                case 4:
                    receivedOn = ReadOptional<PossibleDays>();
                    break;
                case 5 when edition is not null:
                    judgements = ReadJudgements(edition);
                    break;
                case 5:
                    // What the areas are is known only with the edition, which may stand further on.
                    judgementsAt = Offset;
                    _json.Skip();
                    break;
                case 6:
                    overall = ReadJudgement();
                    break;
                case 7:
                    improvement = ReadRecordedAreas();
                    break;
                case 8:
                    priorityAction = ReadRecordedAreas();
                    break;
                case 9:
                    sources = ReadItems("an array of sources", static (ref RecordReader reader, out RecordSource item) =>
                    {
                        item = reader.ReadSource()!;
                        return item is not null;
                    });
                    _everySourceWasRead = sources.Length == _itemsThere;
                    break;
            }
        }

        if (judgementsAt >= 0 && edition is not null)
        {
            judgements = ReadJudgementsAgain(edition, judgementsAt);
        }

        Leave();
        RequireMembers(InspectionMembers, RequiredInspectionMembers, seen, at);
        return type is null || edition is null || onSite.IsEmpty || judgements is null
            ? null
            : new()
            {
                Type = type.Value,
                OnSite = onSite,
                PublishedOn = publishedOn,
                ReceivedOn = receivedOn,
                Judgements = judgements.Value,
                OverallEffectiveness = overall ?? Model.Inspection.UnsaidOverall(edition),
                AreasForImprovement = improvement,
                AreasForPriorityAction = priorityAction,
                Sources = sources,
            };
    }

    private ActivityType? ReadInspectionType()
    {
        const string Expected = "the code of an inspection: standard-inspection, short-inspection, single-inspection or single-inspection-reinspection";
        if (!IsText(Expected))
        {
            return null;
        }

        if ((_json.ValueIsEscaped ? ActivityTypes.TryParse(Text(), out var type) : ActivityTypes.TryParse(_json.ValueSpan, out type)) && type.IsGraded())
        {
            return type;
        }

        NotUnderstood(Expected);
        return null;
    }

    private Edition? ReadEdition()
    {
        const string Expected = "the code of an edition";
        if (!IsText(Expected))
        {
            return null;
        }

        var index = IndexOf(EditionCodes);
        if (index < 0)
        {
            NotUnderstood(Expected);
            return null;
        }

        return Editions.All[index];
    }

    private ImmutableArray<OnSiteWindow> ReadOnSite()
    {
        var at = Offset;
        var isArray = _json.TokenType == JsonTokenType.StartArray;
        var windows = ReadItems("an array of on-site windows", static (ref RecordReader reader, out OnSiteWindow item) => reader.ReadWindow(out item));
        if (isArray && _itemsThere is < 1 or > MostWindows)
        {
            FindAt(at, JsonFindings.CountNotAllowed, _path.ToPointer(), "An inspection has one or two on-site windows.");
            return [];
        }

        // With a window missing the first on-site day, which decides the edition, might be another.
        return windows.Length == _itemsThere ? windows : [];
    }

    private bool ReadWindow(out OnSiteWindow window)
    {
        window = default;
        var at = Offset;
        if (!EnterObject(out var member, out var seen))
        {
            return false;
        }

        PossibleDays? from = null;
        PossibleDays? to = null;
        while (NextMember(WindowMembers, ref member, ref seen))
        {
            if (member == 0)
            {
                from = ReadOptional<PossibleDays>();
            }
            else
            {
                to = ReadOptional<PossibleDays>();
            }
        }

        Leave();
        RequireMembers(WindowMembers, 0b01, seen, at);
        if (from is null)
        {
            return false;
        }

        window = new(from.Value, to);
        return true;
    }
}
