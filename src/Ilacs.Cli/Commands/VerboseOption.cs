using System.CommandLine;

namespace Ilacs.Cli.Commands;

/// <summary><c>--verbose</c>, the same for every command that has more to show than the answer.</summary>
internal sealed class VerboseOption : Option<bool>
{
    /// <param name="shows">What it adds, for the help.</param>
    internal VerboseOption(string shows = "every source with its statement")
        : base("--verbose") => Description = $"Also show {shows}.";

    internal bool Read(ParseResult parsed) => parsed.GetValue(this);
}
