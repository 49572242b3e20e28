using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>Ofsted's response to an action plan.</summary>
/// <remarks><c>default</c> is none of these.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<PlanResponse>))]
public enum PlanResponse
{
    /// <summary>Ofsted accepts it. On the wire: <c>accepted</c>.</summary>
    Accepted = 1,

    /// <summary>Ofsted says that it does not reflect the findings. On the wire: <c>does-not-reflect-the-findings</c>.</summary>
    DoesNotReflectTheFindings = 2,
}
