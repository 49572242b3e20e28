using System.CommandLine;
using Ilacs.Cli.Output;

namespace Ilacs.Cli.Commands;

/// <summary><c>ilacs schema</c>: the JSON Schema of a document.</summary>
internal sealed class SchemaCommand : ICommand
{
    private readonly Argument<string?> _document = new("DOCUMENT")
    {
        Description = "The document. Without it, all documents are listed.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public string Examples => """
          ilacs schema
          ilacs schema inspection-history
        """;

    public void AddTo(Command command)
    {
        command.Add(_document);
    }

    public int Execute(ParseResult parsed)
    {
        var output = parsed.InvocationConfiguration.Output;
        if (parsed.GetValue(_document) is not { } name)
        {
            var screen = new Screen(output);
            screen.Table(["Document", "Meaning"], ToolDocuments.All.Select(format => new[] { format.Name, format.Title }));
            return ExitCode.Done;
        }

        var wanted = ToolDocuments.All.FirstOrDefault(format => format.Name == name)
            ?? throw new UsageException($"'{name}' is not a document. ilacs schema lists them.");
        output.Write(wanted.Schema);
        return ExitCode.Done;
    }
}
