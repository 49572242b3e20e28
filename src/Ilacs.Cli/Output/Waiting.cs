using Spectre.Console;

namespace Ilacs.Cli.Output;

/// <summary>A bar on the terminal while something takes its time. It goes to where errors go, so that the output stays what it is, and nowhere if that is no
/// terminal.</summary>
internal static class Waiting
{
    /// <summary>Does something in steps.</summary>
    /// <param name="steps">How many steps there are.</param>
    /// <param name="work">Does it; calls the first function to say what it is at, and the second after each step.</param>
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
