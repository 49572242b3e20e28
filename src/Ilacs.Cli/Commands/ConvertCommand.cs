using System.CommandLine;
using System.Text;
using Ilacs.Cli.Input;
using Ilacs.Model;

namespace Ilacs.Cli.Commands;

/// <summary><c>ilacs convert</c>: documents to JSON Lines, and JSON Lines to documents.</summary>
internal sealed class ConvertCommand : ICommand
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Documents as JSON, or folders of them, to have a line for each; or one file that ends in .jsonl, to have a document for each line.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _to = new("--to")
    {
        Description = "The file for the lines, or the folder for the documents; without it they are printed. A folder is made if it is not there; nothing that is there is overwritten.",
        HelpName = "PATH",
    };

    private readonly Option<bool> _lenient = new("--lenient")
    {
        Description = "Keep what is not understood and write it again, as for documents of a later version.",
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
            throw new UsageException($"Lines are converted one file at a time, and here are {paths.Length} paths.");
        }

        var to = parsed.GetValue(_to);
        if (to is not null && (to.Length == 0 || (isLines ? File.Exists(to) : Path.Exists(to))))
        {
            throw new UsageException(to.Length == 0 ? "An empty word is no path." : $"'{to}' is there already, and is not overwritten.");
        }

        var options = new JsonReadOptions { KeepsWhatIsUnknown = parsed.GetValue(_lenient) };
        var error = parsed.InvocationConfiguration.Error;
        try
        {
            return isLines
                ? ToDocuments(paths[0], to, options, parsed.InvocationConfiguration.Output, error)
                : ToLines(paths, to, options, parsed.InvocationConfiguration.Output, error);
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(failed.Message);
        }
    }

    private static int ToLines(string[] paths, string? to, JsonReadOptions options, TextWriter output, TextWriter error)
    {
        string[] files = [.. paths.SelectMany(DocumentFile.FilesIn)];
        if (files.Length == 0)
        {
            throw new UsageException("There is no file that ends in .json there.");
        }

        FileStream? file = null;
        var unreadable = 0;
        var faulty = false;
        foreach (var name in files)
        {
            if (Read(name, options, error) is not { } read)
            {
                unreadable++;
            }
            else if (Converted(name, read, error) is not { } value)
            {
                faulty = true;
            }
            else if (to is null)
            {
                output.Write(Utf8.GetString(IlacsJson.Any.Write(value, indented: false)) + "\n");
            }
            else
            {
                // Only now, so that nothing is left behind where nothing is converted.
                IlacsJson.Any.WriteLines([value], file ??= new FileStream(to, FileMode.CreateNew));
            }
        }

        file?.Dispose();
        return unreadable == files.Length ? ExitCode.NotDone : faulty || unreadable > 0 ? ExitCode.Errors : ExitCode.Done;
    }

    private static JsonReadResult<object>? Read(string name, JsonReadOptions options, TextWriter error)
    {
        try
        {
            using var document = File.OpenRead(name);
            return IlacsJson.Any.Read(document, options);
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            error.WriteLine(failed.Message);
            return null;
        }
    }

    private static int ToDocuments(string path, string? to, JsonReadOptions options, TextWriter output, TextWriter error)
    {
        using var lines = File.OpenRead(path);
        var faulty = false;
        foreach (var (number, read) in IlacsJson.Any.ReadLines(lines, options))
        {
            if (Converted(FormattableString.Invariant($"{path}:{number}"), read, error) is not { } value)
            {
                faulty = true;
            }
            else if (to is null)
            {
                output.Write(Utf8.GetString(IlacsJson.Any.Write(value)));
            }
            else
            {
                Directory.CreateDirectory(to);
                using var file = new FileStream(Path.Combine(to, FormattableString.Invariant($"{number:000000}-{KindOf(value).Code()}.json")), FileMode.CreateNew);
                IlacsJson.Any.Write(value, file);
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

        foreach (var finding in read.Findings.Where(finding => finding.Severity == Severity.Error))
        {
            error.WriteLine($"{name}: {finding}");
        }

        return null;
    }

    private static DocumentKind KindOf(object value) => value switch
    {
        InspectionHistory => DocumentKind.InspectionHistory,
        InterventionThread => DocumentKind.InterventionThread,
        Derivation => DocumentKind.Derivation,
        _ => DocumentKind.FindingReport,
    };
}
