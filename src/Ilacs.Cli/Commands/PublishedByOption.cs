using System.CommandLine;
using NodaTime;

namespace Ilacs.Cli.Commands;

/// <summary><c>--published-by</c>, the last day on which a report that counts was published.</summary>
internal sealed class PublishedByOption : Option<string?>
{
    internal PublishedByOption()
        : base("--published-by")
    {
        Description = "Leave out reports published after this day, as official statistics do.";
        HelpName = "yyyy-MM-dd";
    }

    /// <summary>The day; <c>null</c> if none was given.</summary>
    /// <exception cref="UsageException">It is not a day.</exception>
    internal LocalDate? Read(ParseResult parsed) => parsed.GetValue(this) is { } day ? JudgementsInput.ReadDate(day) : null;
}
