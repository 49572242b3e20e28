using Ilacs.Cli.Output;
using Ilacs.Model;

namespace Ilacs.Cli.Input;

/// <summary>The one inspection history that a command is about.</summary>
internal static class OneHistory
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="UsageException">There is more than one document, it cannot be read, or it has an error.</exception>
    internal static CheckedRecord From(string path, TextWriter error)
    {
        if (CheckedRecord.From([path], error).Take(2).ToArray() is not [var record])
        {
            throw new UsageException($"'{path}' has more than one record. Give a file with one.");
        }

        if (record.Unreadable is { } reason)
        {
            throw new UsageException($"'{path}' cannot be read: {reason}");
        }

        return record.Value is Derivation or ValidationReport
            ? throw new UsageException($"'{path}' is not a record of inspections.")
            : record.Intervention is not null
                ? throw new UsageException(
                $"'{path}' is the record of an intervention, not of inspections. Use ilacs lifecycle.")
            : record.IsValid ? record
            : throw HasErrors(path, record);
    }

    internal static UsageException HasErrors(string path, CheckedRecord record) => new(string.Join(
        Environment.NewLine,
        [$"'{path}' has errors, so there is no answer:",
            .. record.Issues.Where(issue => issue.Severity == Severity.Error).Select(issue => $"  {issue.InWords()}")]));
}
