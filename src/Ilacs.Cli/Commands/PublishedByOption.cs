using System.CommandLine;
using NodaTime;

namespace Ilacs.Cli.Commands;

/// <summary><c>--published-by</c>, the last day on which a report was published that counts.</summary>
internal sealed class PublishedByOption : Option<string?>
{
    internal PublishedByOption()
        : base("--published-by")
    {
        Description = "The last day on which a report was published that counts, as official releases have it; without it all that is recorded counts.";
        HelpName = "yyyy-MM-dd";
    }

    /// <summary>The day; <c>null</c> if none was said.</summary>
    /// <exception cref="UsageException">It is no day.</exception>
    internal LocalDate? Read(ParseResult parsed) => parsed.GetValue(this) is { } day ? JudgementsInput.ReadDate(day) : null;
}
