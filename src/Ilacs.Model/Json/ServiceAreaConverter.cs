namespace Ilacs.Model;

/// <summary>Reads and writes one of the service areas by its code.</summary>
internal sealed class ServiceAreaConverter : ClosedListConverter<ServiceArea>
{
    private protected override string What => "the code of one of the service areas";

    private protected override bool TryParse(string? code, out ServiceArea value) => ServiceAreas.TryParse(code, out value);

    private protected override string Code(ServiceArea value) => value.Code();
}
