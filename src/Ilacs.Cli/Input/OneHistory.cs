using Ilacs.Model;

namespace Ilacs.Cli.Input;

/// <summary>The one history that a command answers about.</summary>
internal static class OneHistory
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="UsageException">There is not one document, it cannot be read, or it has an error: an answer would rest on half of
    /// it.</exception>
    internal static CheckedRecord From(string path, TextWriter error)
    {
        if (CheckedRecord.From([path], error).Take(2).ToArray() is not [var record])
        {
            throw new UsageException($"'{path}' holds more than one document, and the answer is about one.");
        }

        if (record.Unreadable is { } reason)
        {
            throw new UsageException($"'{path}' cannot be read: {reason}");
        }

        return record.Value is Derivation or ValidationReport
            ? throw new UsageException($"'{path}' is no history, and the answer is about one.")
            : record.Intervention is not null
                ? throw new UsageException(
                $"'{path}' is the history of an intervention, and the answer is about a history: see ilacs lifecycle.")
            : record.IsValid ? record
            : throw new UsageException(string.Join(
                Environment.NewLine,
                [$"'{path}' has errors, so nothing is answered:",
                    .. record.Issues.Where(issue => issue.Severity == Severity.Error).Select(issue => $"  {issue}")]));
    }
}
