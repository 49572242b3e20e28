using System.CommandLine;
using Ilacs.Model.OfficialStatistics;

namespace Ilacs.Cli.Commands;

/// <summary><c>--dates</c>, how files write days that can be read in more than one way.</summary>
internal sealed class DatesOption : Option<string?>
{
    private static readonly (string Name, DayForm Form)[] Forms =
        [("day-first", DayForm.DayFirst), ("month-first", DayForm.MonthFirst), ("serial-number", DayForm.SerialNumber)];

    internal DatesOption()
        : base("--dates")
    {
        Description = "How the files write days if that is unclear: "
            + "day-first (13/05/2019), month-first (5/13/2019) or serial-number (43598, as Excel stores it).";
        HelpName = "FORM";
        this.AcceptOnlyFromAmong([.. Forms.Select(form => form.Name)]);
    }

    internal DayForm? Read(ParseResult parsed) =>
        parsed.GetValue(this) is { } name ? Array.Find(Forms, form => form.Name == name).Form : null;
}
