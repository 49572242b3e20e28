using Ilacs.Model;
using Spectre.Console;

namespace Ilacs.Cli.Output;

/// <summary>A progress bar on the terminal of standard error; nothing if standard error is not a terminal.</summary>
internal static class Waiting
{
    /// <summary>Does something in steps.</summary>
    /// <param name="steps">The number of steps.</param>
    /// <param name="work">The work: it calls the first function to name what it is doing, and the second after each step.</param>
    internal static T For<T>(int steps, Func<Action<string>, Action, T> work)
    {
        if (Console.IsErrorRedirected || steps == 0)
        {
            return work(static _ => { }, static () => { });
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress().AutoClear(true).Start(progress =>
        {
            var task = progress.AddTask("…", maxValue: steps);
            return work(at => task.Description = Markup.Escape(Harmless.Of(at)), () => task.Increment(1));
        });
    }
}
