using Ilacs.Model;
using NodaTime;

namespace Ilacs.Cli.Input;

/// <summary>A document, read and checked: a history or the history of an intervention.</summary>
/// <param name="File">The file as the caller named it, or as it was found in a folder, with the number of the line if it has many
/// documents.</param>
/// <param name="Value">The value read; <c>null</c> if too little could be read.</param>
/// <param name="Issues">Every issue found.</param>
/// <param name="Unreadable">Why the file could not be opened; <c>null</c> if it could.</param>
internal sealed record CheckedRecord(string File, object? Value, ValidationReport Issues, string? Unreadable = null)
{
    /// <summary>The inspection history; <c>null</c> if it could not be read or is another document.</summary>
    internal InspectionHistory? History => Value as InspectionHistory;

    /// <summary>The intervention; <c>null</c> if it could not be read or is another document.</summary>
    internal InterventionHistory? Intervention => Value as InterventionHistory;

    /// <summary>Whether all of it was understood, even if rules are broken.</summary>
    internal bool IsComplete { get; private init; }

    /// <summary>For an intervention, the history it was compared with, or why not; <c>null</c> if there was no history.</summary>
    internal string? Comparison { get; private init; }

    /// <summary>The authority; <c>null</c> if it could not be read, or the document has no authority.</summary>
    internal Authority? Authority => History?.Authority ?? Intervention?.Authority;

    /// <summary>Whether it is not JSON, or only its beginning is; the rest is lost.</summary>
    internal bool BreaksOff => Issues.Any(issue => issue.Code == IssueCodes.JsonMalformed || issue.Code == IssueCodes.DocumentTooLong);

    /// <summary>Whether it could not be opened, or is not a document at all.</summary>
    internal bool IsUnreadable => Value is null && (Unreadable is not null || BreaksOff);

    internal bool IsValid => Value is not null && Issues.IsValid;

    /// <summary>Reads files, and the files of folders in the order of their names, one after another, with one document in memory at a
    /// time. An intervention is also checked against the history of its authority, if there is just one among them.</summary>
    /// <param name="paths">Files and folders; each line of a .jsonl file is a document.</param>
    /// <param name="error">Gets the warnings about folders.</param>
    /// <param name="asOf">The day to which interventions are kept up; <c>null</c> to ask nothing about their reviews.</param>
    /// <exception cref="UsageException">An option does not exist, a folder may not be read, or (met at the end) there is no
    /// document.</exception>
    internal static IEnumerable<CheckedRecord> From(IReadOnlyList<string> paths, TextWriter error, LocalDate? asOf = null)
    {
        FileWords.RequireNoOption(paths, "path");
        return Read(DocumentFile.FilesIn(paths, error), asOf);
    }

    private static IEnumerable<CheckedRecord> Read(string[] files, LocalDate? asOf)
    {
        HistoriesAmong? histories = null;
        var any = false;
        foreach (var document in DocumentFile.In(files))
        {
            any = true;
            yield return KindOf(document.Bytes) == DocumentKind.InterventionHistory && document.Unreadable is null
                ? OfIntervention(document, asOf, histories ??= new(files))
                : OfOther(document);
        }

        if (!any)
        {
            throw new UsageException("No record found. Records are files that end in .json, or lines of files that end in .jsonl.");
        }
    }

    /// <summary>Reads a file as an intervention, whatever it says it is.</summary>
    /// <param name="file">The file, which could be opened.</param>
    /// <param name="asOf">The day to which it is kept up; <c>null</c> to ask nothing about reviews.</param>
    /// <param name="among">Where the history of its authority may be; <c>null</c> for nowhere.</param>
    internal static CheckedRecord OfIntervention(DocumentFile file, LocalDate? asOf, HistoriesAmong? among)
    {
        string? comparison = null;
        var read = IlacsJson.InterventionHistory.Read(file.Bytes, new() { FirstLine = file.FirstLine });
        if (read.IsComplete && read.Value is { } intervention)
        {
            var history = intervention.ServiceArea == ServiceArea.SocialCare ? OneHistoryOf(intervention.Authority) : null;
            read = read.With(intervention.Validate(asOf, history), file.Bytes, file.FirstLine);
        }

        return Of(file, read) with { Comparison = comparison };

        InspectionHistory? OneHistoryOf(Authority authority)
        {
            DocumentPlace[] places = among is null ? [] : [.. among.Of(authority)];
            if (places is not [var only])
            {
                comparison = places.Length == 0 ? null
                    : $"Not compared with inspections: {Words.Number(places.Length)} records have this authority's inspections";
                return null;
            }

            var record = OfOther(only.Read());
            comparison = record.IsValid ? $"Compared with {record.File}" : $"Not compared with {record.File}, which has errors";
            return record.IsValid ? record.History : null;
        }
    }

    internal static CheckedRecord OfOther(DocumentFile file) => file.Unreadable is not null
        ? new(file.Name, null, default, file.Unreadable)
        : KindOf(file.Bytes) switch
        {
            DocumentKind.InspectionHistory => Of(file, IlacsJson.InspectionHistory.Read(file.Bytes, new() { FirstLine = file.FirstLine })),

            // An answer, which is not a record: only that is reported.
            _ => Of(file, IlacsJson.Any.Read(file.Bytes, new() { FirstLine = file.FirstLine })),
        };

    private static CheckedRecord Of<T>(DocumentFile file, JsonReadResult<T> read)
        where T : notnull =>
        new(file.Name, read.HasValue ? read.Value : null, read.Issues) { IsComplete = read.IsComplete };

    // A document that does not say its kind is read as the kind that gives fewer issues.
    internal static DocumentKind KindOf(byte[]? bytes) => IlacsJson.KindOf(bytes)
        ?? (IlacsJson.InterventionHistory.Read(bytes).Issues.Count < IlacsJson.InspectionHistory.Read(bytes).Issues.Count
            ? DocumentKind.InterventionHistory : DocumentKind.InspectionHistory);
}
