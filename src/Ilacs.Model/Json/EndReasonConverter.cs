namespace Ilacs.Model;

/// <summary>Reads and writes one of the reasons by its code.</summary>
internal sealed class EndReasonConverter : ClosedListConverter<EndReason>
{
    private protected override string What => "the code of one of the reasons";

    private protected override bool TryParse(string? code, out EndReason value) => EndReasons.TryParse(code, out value);

    private protected override string Code(EndReason value) => value.Code();
}
