using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>The open direction ends and an improvement notice, this one, takes its place.</summary>
[JsonConverter(typeof(IlacsJsonConverter<DirectionSteppedDown>))]
public sealed class DirectionSteppedDown : NoticeEvent
{
    private readonly EndReason? _reason;

    /// <summary>Why the direction ended; <c>null</c> if that is not known.</summary>
    /// <exception cref="ArgumentException">The reason is not one of the named ones.</exception>
    public EndReason? Reason
    {
        get => _reason;
        init => _reason = Named(value);
    }

    internal override IEnumerable<object?> Members() => [Reason, .. base.Members()];

    private protected override InterventionEventType Kind => InterventionEventType.DirectionSteppedDown;

    private protected override void Ask(LazyPointer at, ref IssueSink found)
    {
        base.Ask(at, ref found);
        if (IsStatutory == true)
        {
            found.Add(new(IssueCodes.SteppedDownToAStatutoryNotice, at + "/statutory",
                $"The {this} is to a notice that is called statutory."));
        }
    }
}
