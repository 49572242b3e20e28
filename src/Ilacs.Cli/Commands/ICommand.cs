using System.CommandLine;

namespace Ilacs.Cli.Commands;

internal interface ICommand
{
    /// <summary>Lines for the end of the command's help.</summary>
    string Examples { get; }

    /// <summary>Lines after the examples; <c>null</c> for no such lines.</summary>
    string? Notes => null;

    /// <summary>Adds its arguments and options.</summary>
    void AddTo(Command command);

    /// <returns>One of <see cref="ExitCode"/>.</returns>
    /// <exception cref="UsageException">The call cannot be carried out.</exception>
    int Execute(ParseResult parsed);
}
