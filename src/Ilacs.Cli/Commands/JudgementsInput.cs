using System.CommandLine;
using Ilacs.Cli.Output;
using Ilacs.Model;
using NodaTime;
using NodaTime.Text;

namespace Ilacs.Cli.Commands;

/// <summary>The options that say which edition is meant and what each area was judged.</summary>
internal sealed class JudgementsInput
{
    private readonly Option<string?> _on = new("--on")
    {
        Description = "The first on-site day, which decides the edition (ILACS only).",
        HelpName = "yyyy-MM-dd",
    };

    private readonly Option<string?> _edition = new("--edition")
    {
        Description = $"The edition by name: {string.Join(", ", Editions.All)}.",
        HelpName = "EDITION",
    };

    private readonly Option<string[]> _grades = new("--grade")
    {
        Description = "What an area was judged: the code or printed label of a grade, or not-judged or not-known. Once for each area: "
            + string.Join("; ", Editions.All.Select(edition => $"{edition}: {string.Join(", ", edition.Areas)}")) + ".",
        HelpName = "AREA=GRADE",
        AllowMultipleArgumentsPerToken = true,
        Required = true,
    };

    internal void AddTo(Command command)
    {
        command.Add(_on);
        command.Add(_edition);
        command.Add(_grades);
    }

    /// <returns>The edition, and the look-up by date if it was found by one.</returns>
    internal (Edition? Edition, EditionLookup? Lookup) ReadEdition(ParseResult parsed)
    {
        var on = parsed.GetValue(_on);
        var name = parsed.GetValue(_edition);
        if ((on is null) == (name is null))
        {
            throw new UsageException("Say which edition is meant, either with --on yyyy-MM-dd or with --edition EDITION.");
        }

        if (name is not null)
        {
            return (EditionNamed(name), null);
        }

        var lookup = Editions.On(ReadDate(on!));
        return (lookup.TryGetEdition(out var edition) ? edition : null, lookup);
    }

    /// <summary>Prints why the question has no answer, and the nearest facts.</summary>
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
            error.WriteLine($"  {fact}");
        }

        return ExitCode.NotDone;
    }

    internal static Edition EditionNamed(string name) => Editions.TryFind(name, out var edition)
        ? edition
        : throw new UsageException($"'{name}' is not an edition; the editions are {string.Join(", ", Editions.All)}.");

    internal static LocalDate ReadDate(string text)
    {
        var parsed = LocalDatePattern.Iso.Parse(text);
        return parsed is { Success: true, Value.Year: >= 1 } ? parsed.Value : throw new UsageException($"'{text}' is not a day as yyyy-MM-dd.");
    }

    /// <summary>The words given to <c>--grade</c> that name an area; what has no '=' is returned as left over.</summary>
    internal (IReadOnlyList<string> Grades, IReadOnlyList<string> LeftOver) Words(ParseResult parsed)
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
                problems.Add($"'{text}' for {area} is not a grade; the codes are {string.Join(", ", Grade.All)}, or {NoGrade.NotJudged} or {NoGrade.NotKnown}.");
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
