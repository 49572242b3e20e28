using System.Collections.Immutable;
using System.Text.Json;

namespace Ilacs.Model;

// One inspection.
internal ref partial struct RecordReader
{
    // But for what may stand in them, the members are the same in every edition.
    private static readonly ObjectShape InspectionShape = HistoryShapes.Inspections[0];

    private static readonly Names EditionCodes = new([.. Editions.All.Select(edition => edition.Code)]);

    private const int JudgementsMember = 5;
    private const int MostWindows = 2;

    private Inspection? ReadInspection()
    {
        var at = Offset;
        if (!EnterObject(InspectionShape, out var member, out var seen))
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
        var judgementsAt = -1;
        while (NextMember(InspectionShape, ref member, ref seen))
        {
            switch (member)
            {
                case 0:
                    type = ReadType();
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
                case JudgementsMember when edition is not null:
                    judgements = ReadJudgements(edition);
                    break;
                case JudgementsMember:
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
                    sources = ReadSources();
                    break;
            }
        }

        if (judgementsAt >= 0 && edition is not null)
        {
            judgements = ReadJudgementsAgain(edition, judgementsAt, JudgementsMember);
        }

        LeaveObject(InspectionShape, seen, at);
        return type?.IsGraded() != true || edition is null || onSite.IsEmpty || judgements is null
            ? null
            : new()
            {
                Type = type.Value,
                OnSite = onSite,
                PublishedOn = publishedOn,
                ReceivedOn = receivedOn,
                Judgements = judgements.Value,
                OverallEffectiveness = overall ?? Inspection.UnsaidOverall(edition),
                AreasForImprovement = improvement,
                AreasForPriorityAction = priorityAction,
                Sources = sources,
            };
    }

    private Edition? ReadEdition() => ReadListed(EditionCodes, "the code of an edition") is { } index ? Editions.All[index] : null;

    private ImmutableArray<OnSiteWindow> ReadOnSite()
    {
        var at = Offset;
        var isArray = _json.TokenType == JsonTokenType.StartArray;
        var windows = ReadItems("an array of on-site windows", static (ref RecordReader reader, out OnSiteWindow item) => reader.ReadWindow(out item));
        if (isArray && _itemsThere is < 1 or > MostWindows)
        {
            FindAt(at, JsonFindings.CountNotAllowed, _path.ToPointer(), "An activity on site has one or two on-site windows.");
            return [];
        }

        // With a window missing the first on-site day, which decides the edition, might be another.
        return windows.Length == _itemsThere ? windows : [];
    }

    internal bool ReadWindow(out OnSiteWindow window)
    {
        window = default;
        var at = Offset;
        if (!EnterObject(HistoryShapes.Window, out var member, out var seen))
        {
            return false;
        }

        PossibleDays? from = null;
        PossibleDays? to = null;
        while (NextMember(HistoryShapes.Window, ref member, ref seen))
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

        LeaveObject(HistoryShapes.Window, seen, at);
        if (from is null)
        {
            return false;
        }

        window = new(from.Value, to);
        return true;
    }
}
