namespace Ilacs.Model;

/// <summary>Reads and writes one of the conditions by its code.</summary>
internal sealed class ConditionKindConverter : ClosedListConverter<ConditionKind>
{
    private protected override string What => "the code of one of the conditions";

    private protected override bool TryParse(string? code, out ConditionKind value) => ConditionKinds.TryParse(code, out value);

    private protected override string Code(ConditionKind value) => value.Code();
}
