namespace Ilacs.Model;

/// <summary>Reads and writes one of the events by its code.</summary>
internal sealed class InterventionEventTypeConverter : ClosedListConverter<InterventionEventType>
{
    private protected override string What => "the code of one of the events";

    private protected override bool TryParse(string? code, out InterventionEventType value) => InterventionEventTypes.TryParse(code, out value);

    private protected override string Code(InterventionEventType value) => value.Code();
}
