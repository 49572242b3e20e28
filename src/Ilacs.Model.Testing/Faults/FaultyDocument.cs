using System.Collections.Immutable;
using System.Text;
using NodaTime;

namespace Ilacs.Model.Testing;

/// <summary>A document with exactly one issue.</summary>
public sealed class FaultyDocument
{
    private readonly byte[] _document;

    internal FaultyDocument(
        IssueCode code, byte[] document, JsonReadOptions? options = null, LocalDate? asOf = null, InspectionHistory? history = null) =>
        (Code, _document, Options, AsOf, History) = (code, document, options ?? new(), asOf, history);

    /// <summary>The codes of the faults: every issue code except <c>issues-not-all</c>, which never comes alone.</summary>
    public static ImmutableArray<IssueCode> Codes => DocumentFaults.Codes;

    /// <summary>The code of its one issue.</summary>
    public IssueCode Code { get; }

    /// <summary>The document in UTF-8, which may be broken.</summary>
    public ReadOnlyMemory<byte> Document => _document;

    /// <summary>How to read it to find the issue: with a limit, or keeping unknown members.</summary>
    public JsonReadOptions Options { get; }

    /// <summary>The day on which to check an intervention; <c>null</c> if the day does not matter.</summary>
    public LocalDate? AsOf { get; }

    /// <summary>The history to compare an intervention with; <c>null</c> if not needed.</summary>
    public InspectionHistory? History { get; }

    /// <summary>Reads it, and lists its issues.</summary>
    public ValidationReport Read() => DocumentCase.Read(_document, Options, AsOf, History);

    /// <summary>The code, and the document as text.</summary>
    public override string ToString() => $"{Code} in\n{Encoding.UTF8.GetString(_document)}";
}
