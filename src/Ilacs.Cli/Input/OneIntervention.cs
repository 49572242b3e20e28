using Ilacs.Cli.Output;
using Ilacs.Model;
using NodaTime;

namespace Ilacs.Cli.Input;

/// <summary>The one intervention that a command is about.</summary>
internal static class OneIntervention
{
    /// <summary>Reads a file for an answer that has no place for errors.</summary>
    /// <exception cref="UsageException">As for <see cref="From"/>, or it has an error.</exception>
    internal static InterventionHistory Valid(string path, LocalDate asOf, TextWriter error)
    {
        var record = From(path, asOf, error);
        return record.IsValid ? record.Intervention! : throw OneHistory.HasErrors(path, record);
    }

    /// <summary>Reads a file. Errors do not prevent an answer: each is shown with it.</summary>
    /// <exception cref="UsageException">There is not exactly one document, it cannot be read, or it is not an intervention.</exception>
    internal static CheckedRecord From(string path, LocalDate? asOf, TextWriter error)
    {
        FileWords.RequireNoOption([path], "path");
        if (DocumentFile.In(DocumentFile.FilesIn([path], error)).Take(2).ToArray() is not [var file])
        {
            throw new UsageException($"'{path}' does not have exactly one record.");
        }

        if (file.Unreadable is { } reason)
        {
            throw new UsageException($"'{path}' cannot be read: {reason}");
        }

        if (IlacsJson.KindOf(file.Bytes) is { } kind and not DocumentKind.InterventionHistory)
        {
            throw new UsageException($"'{path}' is the document '{kind.Code()}', not the record of an intervention.");
        }

        var record = CheckedRecord.OfIntervention(file, asOf, null);
        return record.Intervention is not null
            ? record
            : throw new UsageException(string.Join(
                Environment.NewLine, [$"'{path}' is not the record of an intervention:",
                    .. record.Issues.Select(issue => $"  {issue.InWords()}")]));
    }
}
