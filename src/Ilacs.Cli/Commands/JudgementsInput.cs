using System.CommandLine;
using Ilacs.Cli.Output;
using Ilacs.Model;
using NodaTime;
using NodaTime.Text;

namespace Ilacs.Cli.Commands;

/// <summary>The options for the edition and for the grade of each area.</summary>
internal sealed class JudgementsInput
{
    private readonly Option<string?> _on = new("--on")
    {
        Description = "The first day on site, which decides the edition of ILACS.",
        HelpName = "yyyy-MM-dd",
    };

    private readonly Option<string?> _edition = new("--edition")
    {
        Description = $"The edition, instead of a day: {Words.Or(Editions.All.Select(InCodeFont))}.",
        HelpName = "EDITION",
    };

    private readonly Option<string[]> _grades = new("--grade")
    {
        Description = "The grade of an area. Give one for each area in the edition.",
        HelpName = "AREA=GRADE",
        AllowMultipleArgumentsPerToken = true,
        Required = true,
    };

    /// <summary>The codes that <c>--grade</c> takes, for the end of the help.</summary>
    internal static string Notes => string.Join(
        '\n',
        [
            $"Grades: {string.Join(", ", [.. Grade.All.Select(InCodeFont), InCodeFont(NoGrade.NotJudged), InCodeFont(NoGrade.NotKnown)])}",
            "Areas:",
            .. Editions.All.Select(edition => $"  {edition.Name} ({InCodeFont(edition)}): {string.Join(", ", edition.Areas.Select(InCodeFont))}"),
        ]);

    private static string InCodeFont<T>(T code) => $"`{code}`";

    internal void AddTo(Command command)
    {
        command.Add(_on);
        command.Add(_edition);
        command.Add(_grades);
    }

    /// <returns>The edition, and how it was found if that was by date.</returns>
    internal (Edition? Edition, EditionLookup? Lookup) ReadEdition(ParseResult parsed)
    {
        var on = parsed.GetValue(_on);
        var name = parsed.GetValue(_edition);
        if ((on is null) == (name is null))
        {
            throw new UsageException("Give the edition: either the first day on site with --on yyyy-MM-dd, or --edition EDITION.");
        }

        if (name is not null)
        {
            return (EditionNamed(name), null);
        }

        var lookup = Editions.On(ReadDate(on!));
        return (lookup.TryGetEdition(out var edition) ? edition : null, lookup);
    }

    /// <summary>Says why the question has no answer, with the nearest facts.</summary>
    internal static int Refuse(ParseResult parsed, bool json, Refusal refusal)
    {
        if (json)
        {
            DocumentText.Write(parsed.InvocationConfiguration.Output, IlacsJson.Refusal, refusal);
            return ExitCode.NotDone;
        }

        var error = parsed.InvocationConfiguration.Error;
        error.WriteLine(refusal.Reason);
        foreach (var fact in refusal.NearestFacts)
        {
            error.WriteLine($"  {fact.InWords()}");
        }

        return ExitCode.NotDone;
    }

    internal static Edition EditionNamed(string name) => Editions.TryFind(name, out var edition)
        ? edition
        : throw new UsageException($"'{name}' is not an edition. Use {Words.Or(Editions.All.Select(one => one.Code))}.");

    internal static LocalDate ReadDate(string text)
    {
        var parsed = LocalDatePattern.Iso.Parse(text);
        return parsed is { Success: true, Value.Year: >= 1 }
            ? parsed.Value
            : throw new UsageException($"'{text}' is not a day. Write it as yyyy-MM-dd.");
    }

    /// <summary>The words given to <c>--grade</c>: those that name an area, and those without '='.</summary>
    internal (IReadOnlyList<string> Grades, IReadOnlyList<string> LeftOver) Given(ParseResult parsed)
    {
        var words = (parsed.GetValue(_grades) ?? []).ToLookup(word => word.Contains('=', StringComparison.Ordinal));
        return ([.. words[true]], [.. words[false]]);
    }

    internal static Judgements ReadJudgements(Edition edition, IReadOnlyList<string> words)
    {
        var problems = new List<string>();
        var given = new List<KeyValuePair<string, Judgement>>();
        foreach (var word in words)
        {
            var equals = word.IndexOf('=', StringComparison.Ordinal);
            var (area, text) = (word[..equals], word[(equals + 1)..]);
            if (Judgement.TryParse(text, null, out var judgement))
            {
                given.Add(new(area, judgement));
            }
            else if (Grade.TryParseLabel(text, out var grade))
            {
                given.Add(new(area, grade));
            }
            else
            {
                string[] codes = [.. Grade.All.Select(one => one.Code), NoGrade.NotJudged.Code, NoGrade.NotKnown.Code];
                problems.Add($"'{text}' for '{area}' is not a grade. Use {Words.Or(codes.Select(InCodeFont))}.");
                given.Add(new(area, NoGrade.NotKnown));
            }
        }

        if (!Judgements.TryCreate(edition, given, out var judgements, out var issues))
        {
            problems.AddRange(issues.Select(issue => issue.Message));
        }

        return problems.Count == 0 ? judgements : throw new UsageException(string.Join(Environment.NewLine, problems));
    }
}
