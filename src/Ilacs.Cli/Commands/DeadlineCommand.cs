using System.CommandLine;
using System.Globalization;
using Ilacs.Cli.Output;
using Ilacs.Model;

namespace Ilacs.Cli.Commands;

/// <summary><c>ilacs deadline</c>: the day that lies so many working days after another, or by which something is due.</summary>
internal sealed class DeadlineCommand : ICommand
{
    private readonly Option<string> _from = new("--from")
    {
        Description = "The day to count from, on which the report or letter was received: 2022-09-05, or less exactly as 2022-09. The day after it is day 1.",
        HelpName = "DATE",
        Required = true,
    };

    private readonly Option<string?> _workingDays = new("--working-days")
    {
        Description = "How many working days.",
        HelpName = "N",
    };

    private readonly Option<string?> _for = new("--for")
    {
        Description = "What is due: " + string.Join("; ", Enum.GetValues<DeadlineKind>().Select(kind =>
            $"{kind.Code()} ({Deadline.PeriodOf(kind).Used.Value} {Deadline.PeriodOf(kind).Meaning})")) + ".",
        HelpName = "WHAT",
    };

    private readonly Option<bool> _published = new("--published")
    {
        Description = "The day is that of publication, and that of receipt is not known: it is assumed to be the same.",
    };

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
        command.Add(_format);
    }

    public int Execute(ParseResult parsed)
    {
        var (number, name) = (parsed.GetValue(_workingDays), parsed.GetValue(_for));
        if ((number is null) == (name is null))
        {
            throw new UsageException("Say how many days, either with --working-days N or with --for WHAT.");
        }

        if (!ImpreciseDate.TryParse(parsed.GetValue(_from), out var from))
        {
            throw new UsageException($"'{parsed.GetValue(_from)}' is not a date as 2022-09-05, 2022-09 or 2022.");
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
                screen => Show(screen, deadline));
        }

        if (parsed.GetValue(_published))
        {
            throw new UsageException("--published belongs to --for: a plain number of working days is counted from the day itself.");
        }

        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var workingDays))
        {
            throw new UsageException($"'{number}' is not a number of working days: a whole number from 0.");
        }

        var due = WorkingDayCalendar.EnglandAndWales.Add(from, workingDays);
        return Answer(
            parsed,
            json,
            due,
            output => DocumentText.Write(output, ToolDocuments.WorkingDays, new(from, workingDays, due.Value)),
            screen => Show(screen, from, workingDays, due.Value));
    }

    private static Deadline Read(string name, ImpreciseDate from, bool isPublication) => DeadlineKind.TryParseCode(name, out var kind)
        ? Deadline.Of(kind, receivedOn: isPublication ? null : from, publishedOn: isPublication ? from : null)
        : throw new UsageException($"'{name}' is none of {string.Join(", ", Enum.GetValues<DeadlineKind>().Select(one => one.Code()))}.");

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

    private static void Show(Screen screen, Deadline deadline)
    {
        screen.Strong($"{deadline}");
        screen.Line($"{deadline.Convention}");
        foreach (var evidence in deadline.Evidence)
        {
            screen.Line($"- {evidence}");
        }
    }

    private static void Show(Screen screen, ImpreciseDate from, int workingDays, ImpreciseDate due)
    {
        screen.Strong($"due by {due}");
        screen.Line(FormattableString.Invariant($"{workingDays} working days from {from}. {WorkingDays.Convention}"));
        screen.Line($"- {WorkingDayCalendar.Definition}");
    }
}
