using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>Why a notice or direction ended. A record without a reason does not know it.</summary>
/// <remarks><c>default</c> is none of these.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<EndReason>))]
public enum EndReason
{
    /// <summary>A review found that it is no longer needed. On the wire: <c>after-review</c>.</summary>
    AfterReview = 1,

    /// <summary>An inspection found the services better. Ending it was still a decision, not an automatic result. On the wire:
    /// <c>after-inspection</c>.</summary>
    AfterInspection = 2,

    /// <summary>The commissioner advised it. On the wire: <c>on-the-commissioners-advice</c>.</summary>
    OnTheCommissionersAdvice = 3,
}
