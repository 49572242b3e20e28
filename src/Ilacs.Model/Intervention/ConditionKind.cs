using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>The kinds of requirement of a notice or direction, or of support arranged without one.</summary>
/// <remarks><c>default</c> is none of these.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<ConditionKind>))]
public enum ConditionKind
{
    /// <summary>The authority writes and carries out an improvement plan. On the wire: <c>improvement-plan</c>.</summary>
    ImprovementPlan = 1,

    /// <summary>A board with an independent chair watches over the improvement. On the wire: <c>independently-chaired-board</c>.</summary>
    IndependentlyChairedBoard = 2,

    /// <summary>An adviser supports and challenges the authority. On the wire: <c>adviser</c>.</summary>
    Adviser = 3,

    /// <summary>A commissioner works in the authority and reports to the Secretary of State. On the wire: <c>commissioner</c>.</summary>
    Commissioner = 4,

    /// <summary>Another authority or body is the partner in improvement. On the wire: <c>improvement-partner</c>.</summary>
    ImprovementPartner = 5,

    /// <summary>The services move to a separate trust or company. On the wire: <c>trust</c>.</summary>
    Trust = 6,
}
