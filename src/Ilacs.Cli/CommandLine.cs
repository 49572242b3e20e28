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
    // The width at which help is laid out for a file or a pipe.
    private const int HelpWidth = 80;

    /// <summary>Runs in English, whatever language the terminal asks for: only the parser would answer in it.</summary>
    /// <param name="arguments">The words of the call.</param>
    /// <param name="output">Standard output.</param>
    /// <param name="error">Standard error.</param>
    /// <param name="width">The columns of the terminal that gets the output; <c>null</c> for a file or a pipe, which gets exact data.</param>
    /// <param name="errorWidth">The same for standard error.</param>
    internal static int Run(
        IReadOnlyList<string> arguments, TextWriter output, TextWriter error, int? width = null, int? errorWidth = null)
    {
        output = width is null ? output : new HarmlessWriter(output, width);
        error = new HarmlessWriter(error, errorWidth);
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
        var root = new RootCommand(
            "Ofsted inspections of children's services in England: check records, see what comes next and by when, follow interventions "
            + "and compare published inspections. Every answer has its sources. None of it is Ofsted's judgement.");
        var called = new Dictionary<Command, ICommand>();
        foreach (var listed in ListedCommand.All)
        {
            var command = new Command(listed.Name, listed.Description);
            root.Add(command);
            // A file of arguments or a directive may name any command.
            if (arguments.Any(argument => argument == listed.Name || argument.StartsWith('[') || argument.StartsWith('@')))
            {
                var made = listed.Make();
                made.AddTo(command);
                command.SetAction(parsed => Guarded(made, parsed));
                called.Add(command, made);
            }
        }

        foreach (var help in root.Options.OfType<HelpOption>())
        {
            var action = (HelpAction)help.Action!;
            action.MaxWidth = (output as HarmlessWriter)?.Width ?? HelpWidth;
            help.Action = new HelpWithExamples(action, called);
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

    private sealed class HelpWithExamples(HelpAction help, Dictionary<Command, ICommand> commands) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            var result = help.Invoke(parseResult);
            if (commands.TryGetValue(parseResult.CommandResult.Command, out var command))
            {
                var output = parseResult.InvocationConfiguration.Output;
                output.WriteLine("Examples:");
                output.Write(Wrapped.At((output as HarmlessWriter)?.Width, command.Examples, hanging: 4) + "\n");
                if (command.Notes is { } notes)
                {
                    output.Write($"\n{Wrapped.At(help.MaxWidth, notes, hanging: 2)}\n");
                }
            }

            return result;
        }
    }
}
