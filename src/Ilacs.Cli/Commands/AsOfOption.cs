using System.CommandLine;
using NodaTime;

namespace Ilacs.Cli.Commands;

/// <summary><c>--as-of</c>, the day for which a question is asked. "Today" is always said, never read from a clock.</summary>
internal sealed class AsOfOption : Option<string?>
{
    /// <param name="description">What the day is for.</param>
    internal AsOfOption(string description)
        : base("--as-of")
    {
        Description = description;
        HelpName = "yyyy-MM-dd";
    }

    /// <summary>The day; <c>null</c> if none was said.</summary>
    /// <exception cref="UsageException">It is no day.</exception>
    internal LocalDate? Read(ParseResult parsed) => parsed.GetValue(this) is { } day ? JudgementsInput.ReadDate(day) : null;
}
