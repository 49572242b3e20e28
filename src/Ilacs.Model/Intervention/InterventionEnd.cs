using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>The end of an intervention by decision: a notice is lifted, or a direction revoked.</summary>
/// <remarks>It takes a decision: a better grade does not end an intervention by itself.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<InterventionEnd>))]
public abstract record InterventionEnd : InterventionEvent
{
    private readonly EndReason? _reason;

    private protected InterventionEnd()
    {
    }

    /// <summary>The reason; <c>null</c> if that is not known.</summary>
    /// <exception cref="ArgumentException">The reason is not one of the named ones.</exception>
    public EndReason? Reason
    {
        get => _reason;
        init => _reason = Named(value);
    }

    internal override IEnumerable<(string Name, object? Value)> Facts() => [(nameof(Reason), Reason), .. base.Facts()];
}
