namespace Ilacs.Model;

/// <summary>Reads and writes a kind of document by its code.</summary>
internal sealed class DocumentKindConverter : ClosedListConverter<DocumentKind>
{
    private protected override string What => "the code of a kind of document";

    private protected override bool TryParse(string? code, out DocumentKind value) => DocumentKinds.TryParse(code, out value);

    private protected override string Code(DocumentKind value) => value.Code();
}
