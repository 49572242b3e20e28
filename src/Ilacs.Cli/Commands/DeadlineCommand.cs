using System.CommandLine;
using System.Globalization;
using Ilacs.Cli.Output;
using Ilacs.Model;

namespace Ilacs.Cli.Commands;

/// <summary><c>ilacs deadline</c>: the day by which something is due, or a number of working days after another day.</summary>
internal sealed class DeadlineCommand : ICommand
{
    private readonly Option<string> _from = new("--from")
    {
        Description = "The day to count from: when the report or letter was received. "
            + "Write it as yyyy-MM-dd, yyyy-MM or yyyy. The next day is day 1.",
        HelpName = "DATE",
        Required = true,
    };

    private readonly Option<string?> _workingDays = new("--working-days")
    {
        Description = "The number of working days.",
        HelpName = "N",
    };

    private readonly Option<string?> _for = new("--for")
    {
        Description = $"The thing that is due: {Words.Or(Enum.GetValues<DeadlineKind>().Select(kind => kind.Code()))}.",
        HelpName = "WHAT",
    };

    private readonly Option<bool> _published = new("--published")
    {
        Description = "Count from publication, because the day of receipt is not known.",
    };

    private readonly VerboseOption _verbose = new();

    private readonly FormatOption _format = new();

    public string Examples => """
          ilacs deadline --from 2022-09-05 --for action-plan --published
          ilacs deadline --from 2023-05-09 --working-days 70 --format json
        """;

    public void AddTo(Command command)
    {
        command.Add(_from);
        command.Add(_workingDays);
        command.Add(_for);
        command.Add(_published);
        command.Add(_verbose);
        command.Add(_format);
    }

    public int Execute(ParseResult parsed)
    {
        var (number, name) = (parsed.GetValue(_workingDays), parsed.GetValue(_for));
        if ((number is null) == (name is null))
        {
            throw new UsageException("Give either --working-days N or --for WHAT.");
        }

        if (!ImpreciseDate.TryParse(parsed.GetValue(_from), out var from))
        {
            throw new UsageException($"'{parsed.GetValue(_from)}' is not a date. Write it as yyyy-MM-dd, yyyy-MM or yyyy.");
        }

        var json = _format.IsJson(parsed);
        if (name is not null)
        {
            var deadline = Read(name, from, parsed.GetValue(_published));
            return Answer(
                parsed,
                json,
                deadline.Due,
                output => DocumentText.Write(output, IlacsJson.Deadline, deadline),
                screen => Show(screen, deadline, _verbose.Read(parsed)));
        }

        if (parsed.GetValue(_published))
        {
            throw new UsageException("--published can only be used with --for. --working-days counts from the day itself.");
        }

        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var workingDays))
        {
            throw new UsageException($"'{number}' is not a number of working days. Use a whole number.");
        }

        var due = WorkingDayCalendar.EnglandAndWales.Add(from, workingDays);
        return Answer(
            parsed,
            json,
            due,
            output => DocumentText.Write(output, ToolDocuments.WorkingDays, new(from, workingDays, due.Value)),
            screen => Show(screen, from, workingDays, due.Value, _verbose.Read(parsed)));
    }

    private static Deadline Read(string name, ImpreciseDate from, bool isPublication) => DeadlineKind.TryParseCode(name, out var kind)
        ? Deadline.Of(kind, receivedOn: isPublication ? null : from, publishedOn: isPublication ? from : null)
        : throw new UsageException(
            $"'{name}' is not something that can be due. Use {Words.Or(Enum.GetValues<DeadlineKind>().Select(one => one.Code()))}.");

    private static int Answer(ParseResult parsed, bool json, Answer<ImpreciseDate> due, Action<TextWriter> write, Action<Screen> show)
    {
        if (due.Refusal is { } refusal)
        {
            return JudgementsInput.Refuse(parsed, json, refusal);
        }

        if (json)
        {
            write(parsed.InvocationConfiguration.Output);
        }
        else
        {
            show(new Screen(parsed.InvocationConfiguration.Output));
        }

        return ExitCode.Done;
    }

    private static void Show(Screen screen, Deadline deadline, bool isVerbose)
    {
        screen.Strong($"{deadline}");
        screen.Line($"{deadline.Convention}");
        screen.Sources(deadline.Evidence, isVerbose);
    }

    private static void Show(Screen screen, ImpreciseDate from, int workingDays, ImpreciseDate due, bool isVerbose)
    {
        var count = Words.Count(workingDays, "working day");
        var last = due.Day is null ? due.When() : $"by {due.InWords()}";
        screen.Strong($"Due {last}: {count} after {(from.Day is null ? "a day " + from.When() : from.InWords())}");
        screen.Line(WorkingDays.Convention);
        screen.Sources([WorkingDayCalendar.Definition], isVerbose);
    }
}
