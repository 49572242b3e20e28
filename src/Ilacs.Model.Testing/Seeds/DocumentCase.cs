using NodaTime;

namespace Ilacs.Model.Testing;

/// <summary>An invented document with exactly one issue.</summary>
public sealed class DocumentCase
{
    private readonly byte[] _document;

    internal DocumentCase(
        IssueCode code, byte[] document, JsonReadOptions options, LocalDate? asOf = null, InspectionHistory? history = null) =>
        (Code, _document, Options, AsOf, History) = (code, document, options, asOf, history);

    /// <summary>The code of its one issue.</summary>
    public IssueCode Code { get; }

    /// <summary>The document, in UTF-8.</summary>
    public ReadOnlyMemory<byte> Document => _document;

    /// <summary>How to read it to find the issue: with a limit, or keeping unknown members.</summary>
    public JsonReadOptions Options { get; }

    /// <summary>The day on which to check an intervention; <c>null</c> if the day does not matter.</summary>
    public LocalDate? AsOf { get; }

    /// <summary>The history to compare an intervention with; <c>null</c> if not needed.</summary>
    public InspectionHistory? History { get; }

    /// <summary>Reads and checks it.</summary>
    public ValidationReport Read() => Read(_document, Options, AsOf, History);

    internal static ValidationReport Read(byte[] document, JsonReadOptions options, LocalDate? asOf, InspectionHistory? history)
    {
        var read = IlacsJson.Any.Read(document, options);
        return read.IsComplete && read.Value is InterventionHistory intervention
            ? read.With(intervention.Validate(asOf, history), document).Issues
            : read.Issues;
    }

    /// <summary>The code.</summary>
    public override string ToString() => Code.Code;
}
