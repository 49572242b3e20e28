using System.CommandLine;
using NodaTime;

namespace Ilacs.Cli.Commands;

/// <summary><c>--as-of</c>, the day a question is about. The caller always gives it; no clock is read.</summary>
internal sealed class AsOfOption : Option<string?>
{
    /// <param name="description">The purpose of the day.</param>
    internal AsOfOption(string description)
        : base("--as-of")
    {
        Description = description;
        HelpName = "yyyy-MM-dd";
    }

    /// <summary>The day; <c>null</c> if none was given.</summary>
    /// <exception cref="UsageException">It is not a day.</exception>
    internal LocalDate? Read(ParseResult parsed) => parsed.GetValue(this) is { } day ? JudgementsInput.ReadDate(day) : null;
}
