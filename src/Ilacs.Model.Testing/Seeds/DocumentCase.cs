namespace Ilacs.Model.Testing;

/// <summary>An invented document in which just one thing is wrong.</summary>
public sealed class DocumentCase
{
    private readonly byte[] _document;

    internal DocumentCase(FindingCode code, byte[] document, JsonReadOptions options) => (Code, _document, Options) = (code, document, options);

    /// <summary>What is found in it.</summary>
    public FindingCode Code { get; }

    /// <summary>The document, in UTF-8.</summary>
    public ReadOnlyMemory<byte> Document => _document;

    /// <summary>How it has to be read for this to be found: a limit, keeping what is unknown, a day, a history to compare with.</summary>
    public JsonReadOptions Options { get; }

    /// <summary>The code.</summary>
    public override string ToString() => Code.Code;
}
