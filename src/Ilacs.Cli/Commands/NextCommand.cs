using System.Globalization;
using Ilacs.Cli.Output;
using Ilacs.Model;
using NodaTime;

namespace Ilacs.Cli.Commands;

/// <summary><c>ilacs next</c>: what comes next for an authority, by when, and which sources say so.</summary>
internal sealed class NextCommand : HistoryCommand<Outlook>
{
    public override string Examples => """
          ilacs next seeds/records/nottingham.json --as-of 2024-11-14
          ilacs next seeds/records/nottinghamshire.json --as-of 2022-10-10 --format json
        """;

    private protected override Outlook Ask(InspectionHistory history, LocalDate asOf) => history.Next(asOf);

    private protected override bool IsAnswered(Outlook answer) => answer.Refusal is null;

    private protected override string Headline(Outlook answer) => "what comes next";

    private protected override void Show(Screen screen, Outlook answer, bool isVerbose)
    {
        if (answer.Refusal is { } refusal)
        {
            screen.Alarm(refusal.Reason);
        }

        screen.Reasons(answer.Reasons);
        List<Evidence> sources = [];
        foreach (var next in answer.Events)
        {
            screen.Strong(Words.Sentence(next.ToString()));
            foreach (var reason in next.Reasons)
            {
                screen.Line($"  {reason.Sentence}");
            }

            if (!next.Evidence.IsEmpty)
            {
                var numbers = next.Evidence.Select(NumberOf).Distinct().ToArray();
                var strength = next.Strength is { } known ? $" ({known.Label()})" : "";
                screen.Line(isVerbose
                    ? $"  {(numbers.Length == 1 ? "Source" : "Sources")} {Words.And(numbers)}{strength}"
                    : $"  {Words.Count(numbers.Length, "source")}{strength}");
            }
        }

        if (!answer.Expectations.IsEmpty)
        {
            screen.Strong("Stated in the sources of the record:");
        }

        foreach (var expectation in answer.Expectations)
        {
            screen.Line($"- {expectation}");
        }

        screen.Line("Based on published sources and on this record, which may not have everything. Not a prediction.");
        if (isVerbose)
        {
            foreach (var (number, source) in sources.Index())
            {
                screen.Line(FormattableString.Invariant($"{number + 1} {source.InWords()}"));
            }
        }
        else
        {
            screen.Sources(sources, isVerbose);
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
