using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>Whether an inspection or visit was deferred, paused or returned to: the three cases of the framework's policy on deferring,
/// pausing and gathering additional evidence.</summary>
/// <remarks>Ofsted's summary of the changes of 5 April 2024 names the policy for paragraphs 17, 178 and 238 of the framework.
/// <c>default</c> is none of these.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<Interruption>))]
public enum Interruption
{
    /// <summary>It was put off to a later day. On the wire: <c>deferred</c>.</summary>
    Deferred = 1,

    /// <summary>It was paused after it had begun. On the wire: <c>paused</c>.</summary>
    Paused = 2,

    /// <summary>Inspectors came back to gather additional evidence. On the wire: <c>additional-evidence</c>.</summary>
    AdditionalEvidence = 3,
}
