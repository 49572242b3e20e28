using System.CommandLine;
using Ilacs.Cli.Output;
using Ilacs.Model;

namespace Ilacs.Cli.Commands;

/// <summary><c>ilacs authority</c>: the local authority that a code or name means, on a day or at any time.</summary>
internal sealed class AuthorityCommand : ICommand
{
    private readonly Argument<string[]> _query = new("QUERY")
    {
        Description = "A name, or a code: Ofsted's number, the Department for Education's three digits or the GSS code.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly AsOfOption _asOf = new("Only authorities that existed on this day. Without it, former authorities are included.");

    private readonly FormatOption _format = new(tabulates: true);

    public string Examples => """
          ilacs authority Barnsley
          ilacs authority E08000016 --as-of 2026-01-01
          ilacs authority Kingston upon Hull, City of --format json
          ilacs authority Dorset --as-of 2018-06-01 --format csv
        """;

    public void AddTo(Command command)
    {
        command.Add(_query);
        command.Add(_asOf);
        command.Add(_format);
    }

    public int Execute(ParseResult parsed)
    {
        var query = string.Join(' ', parsed.GetValue(_query)!);
        var asOf = _asOf.Read(parsed);
        var lookup = AuthorityRegister.Find(query, asOf);
        if (lookup.Refusal is { } refusal)
        {
            return JudgementsInput.Refuse(parsed, _format.IsJson(parsed), refusal);
        }

        var output = parsed.InvocationConfiguration.Output;
        if (_format.IsJson(parsed))
        {
            DocumentText.Write(output, NationalJson.AuthorityLookup, lookup);
        }
        else if (_format.IsCsv(parsed))
        {
            CsvText.Write(output, LookupText.Headings, LookupText.Rows(lookup, asOf));
            if (lookup.IsPresumed)
            {
                DocumentText.Tell(parsed, [LookupText.Presumed]);
            }
        }
        else
        {
            Screen screen = new(output);
            screen.Line(lookup.IsFound ? lookup.Reason : $"{Words.Sentence(lookup.Status.Label())}: {lookup.Reason}");
            if (lookup.IsPresumed)
            {
                screen.Line(LookupText.Presumed);
            }

            foreach (var authority in lookup.Authority is { } found ? [found] : lookup.Candidates)
            {
                screen.Show(authority, asOf);
            }
        }

        return lookup.IsFound ? ExitCode.Done : ExitCode.NotDone;
    }
}
