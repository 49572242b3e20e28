using System.CommandLine;
using System.Text;
using Ilacs.Cli.Input;
using Ilacs.Cli.Output;
using Ilacs.Model;

namespace Ilacs.Cli.Commands;

/// <summary><c>ilacs convert</c>: documents to JSON Lines, and JSON Lines to documents.</summary>
internal sealed class ConvertCommand : ICommand
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Documents or folders of them, to get one line for each; or a .jsonl file, to get one document for each line.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _to = new("--to")
    {
        Description = "The file for the lines or the folder for the documents. Without it they are printed. Nothing is overwritten.",
        HelpName = "PATH",
    };

    private readonly Option<bool> _lenient = new("--lenient")
    {
        Description = "Keep members that are not known, such as those of a later version.",
    };

    public string Examples => """
          ilacs convert seeds/records > records.jsonl
          ilacs convert records.jsonl --to records
        """;

    public void AddTo(Command command)
    {
        command.Add(_paths);
        command.Add(_to);
        command.Add(_lenient);
    }

    public int Execute(ParseResult parsed)
    {
        var paths = parsed.GetValue(_paths)!;
        FileWords.RequireNoOption(paths, "path");
        var isLines = paths.Any(DocumentFile.HasLines);
        if (isLines && paths.Length > 1)
        {
            throw new UsageException($"Give one .jsonl file at a time: {paths.Length} paths were given.");
        }

        var to = parsed.GetValue(_to);
        if (to is not null && (to.Length == 0 || (isLines ? File.Exists(to) : Path.Exists(to))))
        {
            throw new UsageException(to.Length == 0 ? "A path is empty." : $"'{to}' exists already and is not overwritten.");
        }

        var options = new JsonReadOptions { KeepsUnknownMembers = parsed.GetValue(_lenient) };
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        if (to is null)
        {
            return isLines
                ? ToDocuments(paths[0], options, error, (_, value) => output.Write(Utf8.GetString(IlacsJson.Any.Write(value))))
                : ToLines(paths, options, error, value => output.Write(Utf8.GetString(IlacsJson.Any.Write(value, indented: false)) + "\n"));
        }

        using var interruption = new InterruptSignals();
        try
        {
            return isLines ? ToFolder(paths[0], to, options, error, interruption.Token)
                : ToFile(paths, to, options, error, interruption.Token);
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw WholeOrNothing.Nothing(to, failed);
        }
        catch (OperationCanceledException)
        {
            throw WholeOrNothing.Nothing(to, null);
        }
    }

    private static int ToFile(string[] paths, string to, JsonReadOptions options, TextWriter error, CancellationToken cancellation)
    {
        using var files = new WholeOrNothing(Path.GetDirectoryName(Path.GetFullPath(to))!);
        FileStream? file = null;
        int result;
        try
        {
            result = ToLines(paths, options, error, value =>
            {
                cancellation.ThrowIfCancellationRequested();
                // Only now: if nothing is converted, no file is left behind.
                IlacsJson.Any.WriteLines([value], file ??= files.Create(Path.GetFileName(to)));
            });
        }
        finally
        {
            file?.Dispose();
        }

        files.Commit();
        return result;
    }

    private static int ToFolder(string path, string to, JsonReadOptions options, TextWriter error, CancellationToken cancellation)
    {
        using var files = new WholeOrNothing(to);
        var result = ToDocuments(path, options, error, (number, value) =>
        {
            cancellation.ThrowIfCancellationRequested();
            var document = IlacsJson.Any.Write(value);
            if (document.Length > IlacsJsonLimits.LongestDocument)
            {
                throw new IOException(
                    FormattableString.Invariant($"The document of line {number} would have {document.Length} bytes. ")
                    + FormattableString.Invariant($"A document has at most {IlacsJsonLimits.LongestDocument}."));
            }

            using var file = files.Create(FormattableString.Invariant($"{number:000000}-{KindOf(value).Code()}.json"));
            file.Write(document);
        });
        files.Commit();
        return result;
    }

    private static int ToLines(string[] paths, JsonReadOptions options, TextWriter error, Action<object> write)
    {
        var files = DocumentFile.FilesIn(paths, error);
        if (files.Length == 0)
        {
            throw new UsageException("No file there ends in .json or .jsonl.");
        }

        var unreadable = 0;
        var faulty = false;
        foreach (var document in DocumentFile.In(files))
        {
            if (document.Unreadable is { } reason)
            {
                error.WriteLine($"{document.Name}: {reason}");
                unreadable++;
            }
            else if (Converted(document.Name, IlacsJson.Any.Read(document.Bytes, options), error) is { } value)
            {
                write(value);
            }
            else
            {
                faulty = true;
            }
        }

        return unreadable == files.Length ? ExitCode.NotDone : faulty || unreadable > 0 ? ExitCode.Errors : ExitCode.Done;
    }

    private static int ToDocuments(string path, JsonReadOptions options, TextWriter error, Action<int, object> write)
    {
        var faulty = false;
        foreach (var line in DocumentFile.In([path]))
        {
            if (line.Unreadable is { } reason)
            {
                throw new UsageException(reason);
            }

            if (Converted(line.Name, IlacsJson.Any.Read(line.Bytes, options with { FirstLine = line.FirstLine }), error) is { } value)
            {
                write(line.FirstLine, value);
            }
            else
            {
                faulty = true;
            }
        }

        return faulty ? ExitCode.Errors : ExitCode.Done;
    }

    private static object? Converted(string name, JsonReadResult<object> read, TextWriter error)
    {
        if (read.IsValid)
        {
            return read.Value;
        }

        foreach (var issue in read.Issues.Where(issue => issue.Severity == Severity.Error))
        {
            error.WriteLine($"{name}: {issue.InWords()}");
        }

        return null;
    }

    private static DocumentKind KindOf(object value) =>
        value is InspectionHistory ? DocumentKind.InspectionHistory : DocumentKind.InterventionHistory;
}
