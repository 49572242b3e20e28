using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>The cause of a notice or direction. A record without a trigger does not know it.</summary>
/// <remarks><c>default</c> is none of these.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<InterventionTrigger>))]
public enum InterventionTrigger
{
    /// <summary>An inspection with an inadequate judgement. On the wire: <c>inadequate-inspection</c>.</summary>
    InadequateInspection = 1,

    /// <summary>A focused visit that found an area for priority action. On the wire: <c>focused-visit-with-priority-action</c>.</summary>
    FocusedVisitWithPriorityAction = 2,

    /// <summary>A joint targeted area inspection. On the wire: <c>joint-targeted-area-inspection</c>.</summary>
    JointTargetedAreaInspection = 3,

    /// <summary>The judgement of a court. On the wire: <c>court-judgement</c>.</summary>
    CourtJudgement = 4,

    /// <summary>Serious concern without any of the others. On the wire: <c>serious-concern</c>.</summary>
    SeriousConcern = 5,
}
