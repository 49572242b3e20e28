using System.Collections.Immutable;
using System.Text;
using NodaTime;

namespace Ilacs.Model.Testing;

/// <summary>A document in which just one thing is found, and nothing else.</summary>
public sealed class FaultyDocument
{
    private readonly byte[] _document;

    internal FaultyDocument(
        IssueCode code, byte[] document, JsonReadOptions? options = null, LocalDate? asOf = null, InspectionHistory? history = null) =>
        (Code, _document, Options, AsOf, History) = (code, document, options ?? new(), asOf, history);

    /// <summary>The codes of what can be wrong with a document: every code but <c>issues-not-all</c>, which never comes alone.</summary>
    public static ImmutableArray<IssueCode> Codes => DocumentFaults.Codes;

    /// <summary>The code of its one issue.</summary>
    public IssueCode Code { get; }

    /// <summary>The document, in UTF-8 or nearly.</summary>
    public ReadOnlyMemory<byte> Document => _document;

    /// <summary>How it has to be read for this to be found: with a limit, or with unknown members kept.</summary>
    public JsonReadOptions Options { get; }

    /// <summary>The day to which an intervention is kept up; <c>null</c> if the day does not matter.</summary>
    public LocalDate? AsOf { get; }

    /// <summary>The history with which an intervention is compared; <c>null</c> if it needs none.</summary>
    public InspectionHistory? History { get; }

    /// <summary>Reads it, and lists its issues.</summary>
    public ValidationReport Read() => DocumentCase.Read(_document, Options, AsOf, History);

    /// <summary>The code, and the document as text.</summary>
    public override string ToString() => $"{Code} in\n{Encoding.UTF8.GetString(_document)}";
}
