namespace Ilacs.Model;

/// <summary>Reads and writes one of the triggers by its code.</summary>
internal sealed class InterventionTriggerConverter : ClosedListConverter<InterventionTrigger>
{
    private protected override string What => "the code of one of the triggers";

    private protected override bool TryParse(string? code, out InterventionTrigger value) => InterventionTriggers.TryParse(code, out value);

    private protected override string Code(InterventionTrigger value) => value.Code();
}
