using System.Globalization;
using Ilacs.Cli.Output;
using Ilacs.Model;
using NodaTime;

namespace Ilacs.Cli.Commands;

/// <summary><c>ilacs next</c>: what comes next for an authority, by when, and who says so.</summary>
internal sealed class NextCommand : HistoryCommand<Outlook>
{
    public override string Examples => """
          ilacs next seeds/records/nottingham.json --as-of 2024-11-14
          ilacs next seeds/records/nottinghamshire.json --as-of 2022-10-10 --format json
        """;

    private protected override Outlook Ask(InspectionHistory history, LocalDate asOf) => history.Next(asOf);

    private protected override bool IsAnswered(Outlook answer) => answer.Refusal is null;

    private protected override string Headline(Outlook answer) => "a reading of what sources state, and no forecast";

    private protected override void Show(Screen screen, Outlook answer)
    {
        if (answer.Refusal is { } refusal)
        {
            screen.Alarm(refusal.Reason);
        }

        screen.Reasons(answer.Reasons);
        List<Evidence> sources = [];
        foreach (var next in answer.Events)
        {
            screen.Strong(next.ToString());
            foreach (var reason in next.Reasons)
            {
                screen.Line($"  {reason.Sentence}");
            }

            if (!next.Evidence.IsEmpty)
            {
                screen.Line($"  {(next.Strength is { } strength ? $"Strength {strength.Code()}; s" : "S")}ources "
                    + $"{string.Join(", ", next.Evidence.Select(NumberOf).Distinct())}");
            }
        }

        if (!answer.Expectations.IsEmpty)
        {
            screen.Strong("Sources in the record say what they expect:");
        }

        foreach (var expectation in answer.Expectations)
        {
            screen.Line($"  {expectation}");
        }

        screen.Line("What is not recorded may have happened.");
        if (sources.Count > 0)
        {
            screen.Line("Sources:");
        }

        for (var i = 0; i < sources.Count; i++)
        {
            screen.Line(FormattableString.Invariant($"  {i + 1} {sources[i]}"));
        }

        string NumberOf(Evidence evidence)
        {
            if (!sources.Contains(evidence))
            {
                sources.Add(evidence);
            }

            return (sources.IndexOf(evidence) + 1).ToString(CultureInfo.InvariantCulture);
        }
    }

    private protected override JsonOutput<Outlook> Document => IlacsJson.Outlook;
}
