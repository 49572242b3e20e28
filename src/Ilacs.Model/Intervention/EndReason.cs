using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>Why a notice or direction ended. Where it is not known, the record has none.</summary>
/// <remarks><c>default</c> is none of these.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<EndReason>))]
public enum EndReason
{
    /// <summary>A review found that it is no longer needed. On the wire: <c>after-review</c>.</summary>
    AfterReview = 1,

    /// <summary>An inspection found the services better; still it was decided, and did not follow by itself. On the wire: <c>after-inspection</c>.</summary>
    AfterInspection = 2,

    /// <summary>The commissioner advised it. On the wire: <c>on-the-commissioners-advice</c>.</summary>
    OnTheCommissionersAdvice = 3,
}
