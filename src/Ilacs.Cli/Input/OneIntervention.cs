using Ilacs.Model;
using NodaTime;

namespace Ilacs.Cli.Input;

/// <summary>The one intervention that a command answers about.</summary>
internal static class OneIntervention
{
    /// <summary>Reads a file. What was read is answered about even if it has errors: each is shown.</summary>
    /// <exception cref="UsageException">There is not one document, it cannot be read, or it is no intervention.</exception>
    internal static CheckedRecord From(string path, LocalDate? asOf, TextWriter error)
    {
        FileWords.RequireNoOption([path], "path");
        if (DocumentFile.In(DocumentFile.FilesIn([path], error)).Take(2).ToArray() is not [var file])
        {
            throw new UsageException($"'{path}' does not hold just one document, and the answer is about one.");
        }

        if (file.Unreadable is { } reason)
        {
            throw new UsageException($"'{path}' cannot be read: {reason}");
        }

        if (IlacsJson.KindOf(file.Bytes) is { } kind and not DocumentKind.InterventionHistory)
        {
            throw new UsageException($"'{path}' says that it is '{kind.Code()}', and the lifecycle is of an intervention.");
        }

        var record = CheckedRecord.OfIntervention(file, asOf, null);
        return record.Intervention is not null
            ? record
            : throw new UsageException(string.Join(
                Environment.NewLine, [$"'{path}' has no history of an intervention:",
                    .. record.Issues.Select(issue => $"  {issue}")]));
    }
}
