using System.Collections.Immutable;
using static Ilacs.Model.DraftMembers<Ilacs.Model.InspectionHistory, Ilacs.Model.HistoryDocument.Draft>;

namespace Ilacs.Model;

/// <summary>The document of a history, member by member.</summary>
internal sealed class HistoryDocument() : RecordShape<InspectionHistory, HistoryDocument.Draft>(
    "inspection-history",
    "The life of one local authority under inspection of its children's services",
    [
        RecordDescriptions.Version<InspectionHistory, Draft>(),
        RecordDescriptions.Document<InspectionHistory, Draft>(DocumentKinds.InspectionHistory),
        Required(
            "authority", "Whose history it is", AuthorityDescription.Authority, history => history.Authority,
            (ref draft, authority) => draft.Authority = authority),
        Optional(
            "coverage", "What the history claims to have in full", new ArrayShape<Coverage>(
                CoverageDescription.Coverage, "an array of coverage"),
            history => history.Coverage, (ref draft, coverage) => draft.Coverage = coverage),
        Required(
            "events", "The activities, in any order", new ArrayShape<Activity>(ActivityDescription.Activity, "an array of events"),
            history => history.Activities, (ref draft, activities) => draft.Activities = activities),
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

    // A history with nothing but its authority is one already; what is missing is found.
    private protected override bool HasEnough(uint read) => Members.Has("authority", read);

    private protected override bool TryMake(ref RecordReader reader, int at, in Draft draft, out InspectionHistory value)
    {
        var activities = draft.Activities.IsDefault ? [] : draft.Activities;
        int[] numbers = [];
        if (!AreInOrder(activities))
        {
            Activity[] inOrder = [.. activities];
            numbers = [.. Enumerable.Range(0, activities.Length)];
            Array.Sort(inOrder, numbers, ActivityOrder.Canonical);
            activities = [.. inOrder];
        }

        value = new(activities, draft.Authority!, draft.Coverage)
        {
            UnknownMembers = reader.TakeUnknownMembers(),
        };

        // What is missing from an event that could not be read may be what another lacks.
        if (reader.HasEveryRecord)
        {
            var found = new FindingSink();
            HistoryRules.Check(new(value, numbers), ref found);
            reader.Tell(found);
        }

        return true;
    }

    private static bool AreInOrder(ImmutableArray<Activity> activities)
    {
        for (var i = 1; i < activities.Length; i++)
        {
            if (ActivityOrder.Canonical.Compare(activities[i - 1], activities[i]) > 0)
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
        internal ImmutableArray<Activity> Activities;
    }
}
