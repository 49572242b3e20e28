namespace Ilacs.Model;

/// <summary>Reads and writes one of the states by its code.</summary>
internal sealed class InterventionStateConverter : ClosedListConverter<InterventionState>
{
    private protected override string What => "the code of one of the states";

    private protected override bool TryParse(string? code, out InterventionState value) => InterventionStates.TryParse(code, out value);

    private protected override string Code(InterventionState value) => value.Code();
}
