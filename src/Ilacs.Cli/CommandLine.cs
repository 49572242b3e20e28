using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Globalization;
using Ilacs.Cli.Commands;
using Ilacs.Cli.Output;

namespace Ilacs.Cli;

/// <summary>The command line as a whole: its commands, its help, and what wrong usage does.</summary>
internal static class CommandLine
{
    /// <summary>Runs in English, whatever language the terminal asks for: the parser would answer in it, and all that stands around its texts would not.</summary>
    /// <param name="arguments">The words of the call.</param>
    /// <param name="output">Standard output.</param>
    /// <param name="error">Standard error.</param>
    /// <param name="isTerminal">Whether the output goes to a terminal, and not exactly as it is to a file or a pipe.</param>
    internal static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter error, bool isTerminal = false)
    {
        output = isTerminal ? new HarmlessWriter(output) : output;
        error = new HarmlessWriter(error);
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        try
        {
            return RunInEnglish(arguments, output, error);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    private static int RunInEnglish(IReadOnlyList<string> arguments, TextWriter output, TextWriter error)
    {
        var root = new RootCommand("Inspection of children's services in England: records checked, what comes next and by when, how interventions go, and what overall effectiveness the area judgements permit, each with its source.");
        var examples = new Dictionary<Command, string>();
        foreach (var listed in ListedCommand.All)
        {
            var command = new Command(listed.Name, listed.Description);
            root.Add(command);
            // A file of arguments or a directive may name any command.
            if (arguments.Any(argument => argument == listed.Name || argument.StartsWith('[') || argument.StartsWith('@')))
            {
                var called = listed.Make();
                called.AddTo(command);
                command.SetAction(parsed => Guarded(called, parsed));
                examples.Add(command, called.Examples);
            }
        }

        foreach (var help in root.Options.OfType<HelpOption>())
        {
            help.Action = new HelpWithExamples((HelpAction)help.Action!, examples);
        }

        var parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpWithExamples)
        {
            foreach (var one in parsed.Errors)
            {
                error.WriteLine(one.Message);
            }

            error.WriteLine($"Try: ilacs {(parsed.CommandResult.Command == root ? "" : parsed.CommandResult.Command.Name + " ")}--help");
            return ExitCode.NotDone;
        }

        return parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
    }

    private static int Guarded(ICommand command, ParseResult parsed)
    {
        try
        {
            return command.Execute(parsed);
        }
        catch (UsageException wrong)
        {
            parsed.InvocationConfiguration.Error.WriteLine(wrong.Message);
            return ExitCode.NotDone;
        }
    }

    private sealed class HelpWithExamples(HelpAction help, Dictionary<Command, string> examples) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            var result = help.Invoke(parseResult);
            if (examples.TryGetValue(parseResult.CommandResult.Command, out var lines))
            {
                var output = parseResult.InvocationConfiguration.Output;
                output.WriteLine("Examples:");
                output.WriteLine(lines);
            }

            return result;
        }
    }
}
