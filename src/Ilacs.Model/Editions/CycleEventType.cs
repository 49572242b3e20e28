using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>A kind of contact between Ofsted and a local authority.</summary>
/// <remarks><c>default</c> is none of these.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<CycleEventType>))]
public enum CycleEventType
{
    /// <summary>Standard inspection under ILACS: graded, two weeks on site. On the wire: <c>standard-inspection</c>.</summary>
    StandardInspection = 1,

    /// <summary>Short inspection under ILACS: graded, one week on site. On the wire: <c>short-inspection</c>.</summary>
    ShortInspection = 2,

    /// <summary>Inspection under the single inspection framework: graded. On the wire: <c>single-inspection</c>.</summary>
    SingleInspection = 3,

    /// <summary>Re-inspection under the single inspection framework: graded. On the wire: <c>single-inspection-reinspection</c>.</summary>
    SingleInspectionReinspection = 4,

    /// <summary>Focused visit: not graded. On the wire: <c>focused-visit</c>.</summary>
    FocusedVisit = 5,

    /// <summary>Monitoring visit: not graded. On the wire: <c>monitoring-visit</c>.</summary>
    MonitoringVisit = 6,

    /// <summary>Assurance visit, the Covid variant of a focused visit: not graded. On the wire: <c>assurance-visit</c>.</summary>
    AssuranceVisit = 7,

    /// <summary>Joint targeted area inspection: not graded. On the wire: <c>joint-targeted-area-inspection</c>.</summary>
    JointTargetedAreaInspection = 8,

    /// <summary>Annual engagement meeting: not graded. On the wire: <c>annual-engagement-meeting</c>.</summary>
    AnnualEngagementMeeting = 9,

    /// <summary>Self-evaluation by the authority: not graded. On the wire: <c>self-evaluation</c>.</summary>
    SelfEvaluation = 10,

    /// <summary>Action plan of the authority: not graded. On the wire: <c>action-plan</c>.</summary>
    ActionPlan = 11,

    /// <summary>An expectation that a source states; no event itself, and not graded. On the wire: <c>stated-expectation</c>.</summary>
    StatedExpectation = 12,
}
