using System.Collections.Immutable;
using System.Text;

namespace Ilacs.Model.Testing;

/// <summary>A document in which just one thing is found, and nothing else.</summary>
public sealed class FaultyDocument
{
    private readonly byte[] _document;

    internal FaultyDocument(FindingCode code, byte[] document, JsonReadOptions? options = null) => (Code, _document, Options) = (code, document, options ?? new());

    /// <summary>The codes of what can be wrong with a document: every code but <c>findings-not-all</c>, which never comes alone.</summary>
    public static ImmutableArray<FindingCode> Codes => DocumentFaults.Codes;

    /// <summary>What is found.</summary>
    public FindingCode Code { get; }

    /// <summary>The document, in UTF-8 or nearly.</summary>
    public ReadOnlyMemory<byte> Document => _document;

    /// <summary>How it has to be read for this to be found: a limit, keeping what is unknown, a day, a history to compare with.</summary>
    public JsonReadOptions Options { get; }

    /// <summary>What is found.</summary>
    public FindingReport Read() => IlacsJson.Any.Read(_document, Options).Findings;

    /// <summary>The code, and the document as text.</summary>
    public override string ToString() => $"{Code} in\n{Encoding.UTF8.GetString(_document)}";
}
