using System.Collections.Immutable;
using NodaTime;
using static Ilacs.Model.Json.AnswerMembers<Ilacs.Model.National.RegisterEntry>;

namespace Ilacs.Model.National;

/// <summary>The document of an authority of the register, and that of looking one up.</summary>
internal static class RegisterDocuments
{
    private static readonly Shape<LocalDate?> Day = Values.IfAny(Values.Day);

    internal static readonly ObjectShape<DatedGssCode> GssCode = new(
        "dated-gss-code",
        "A GSS code and its time",
        [
            AnswerMembers<DatedGssCode>.Always("gssCode", "The code", Values.Text, code => code.Code.Code),
            AnswerMembers<DatedGssCode>.Sometimes("from", "The first day, inclusive", Day, code => code.From),
            AnswerMembers<DatedGssCode>.Sometimes("to", "The last day, inclusive", Day, code => code.To),
        ]);

    internal static readonly ObjectShape<AuthorityAlias> Alias = new(
        "alias",
        "Another name",
        [
            AnswerMembers<AuthorityAlias>.Always("name", "The name", Values.Text, alias => alias.Name),
            AnswerMembers<AuthorityAlias>.Always("printedIn", "Where it is printed", Values.Sentence, alias => alias.PrintedIn.ToString()),
        ]);

    private static readonly ObjectShape<RegisteredAuthority> Related = new(
        "named-authority",
        "An authority by its name and codes",
        [
            AnswerMembers<RegisteredAuthority>.Always("name", "The name", Values.Text, authority => authority.Name),
            AnswerMembers<RegisteredAuthority>.Sometimes("urn", "Ofsted's number", Values.Text!, authority => authority.Urn?.Code),
            AnswerMembers<RegisteredAuthority>.Sometimes(
                "dfeCode", "The Department's number", Values.Text!, authority => authority.DfeCode?.Code),
            AnswerMembers<RegisteredAuthority>.Sometimes("from", "The first day, inclusive", Day, authority => authority.From),
            AnswerMembers<RegisteredAuthority>.Sometimes("to", "The last day, inclusive", Day, authority => authority.To),
        ]);

    /// <summary>Authorities by name, codes and time.</summary>
    internal static readonly ArrayShape<RegisteredAuthority> Named = new(Related, "an array of authorities");

    private static readonly Member<RegisterEntry>[] Entry =
    [
        Always("name", "The name as Ofsted's statistics print it", Values.Text, entry => entry.Authority.Name),
        Sometimes("urn", "Ofsted's number", Values.Text!, entry => entry.Authority.Urn?.Code),
        Sometimes("dfeCode", "The Department's number", Values.Text!, entry => entry.Authority.DfeCode?.Code),
        Sometimes(
            "gssCode", "The GSS code on the day that was asked about, or else the latest", Values.Text!, entry => entry.GssCode?.Code),
        Sometimes(
            "gssCodes", "All GSS codes, oldest first", new ArrayShape<DatedGssCode>(GssCode, "an array of codes"),
            entry => entry.Authority.GssCodes),
        Sometimes(
            "aliases", "Other names", new ArrayShape<AuthorityAlias>(Alias, "an array of names"), entry => entry.Authority.Aliases),
        Always("ofstedRegion", "Ofsted's region", Values.Of(NationalLists.OfstedRegions), entry => entry.Authority.OfstedRegion),
        Always("onsRegion", "The region in official statistics", Values.Of(NationalLists.OnsRegions), entry => entry.Authority.OnsRegion),
        Always("onsRegionCode", "The code of that region", Values.Text, entry => entry.Authority.OnsRegion.StatisticalCode()),
        Sometimes("from", "The first day, inclusive; missing if it is before the register begins", Day, entry => entry.Authority.From),
        Sometimes("to", "The last day, inclusive; missing while no end is known", Day, entry => entry.Authority.To),
        Sometimes("predecessors", "Whose area it took over", Named, entry => entry.Authority.Predecessors),
        Sometimes("successors", "Who took over its area", Named, entry => entry.Authority.Successors),
        Always("lastChecked", "The day of the last comparison with sources", Values.Day, entry => entry.Authority.LastChecked),
        Always("evidence", "The sources it rests on", EvidenceDescription.Numbers, entry => entry.Authority.Evidence),
    ];

    private static readonly ObjectShape<RegisterEntry> Part = new("entry", "An authority of the register", Entry);

    internal static readonly Shape<RegisteredAuthority> Authority = new ConvertedShape<RegisteredAuthority, RegisterEntry>(
        AnswerDocument.Of(DocumentKind.RegisteredAuthority, "An authority of the register", Entry),
        authority => new(authority, null));

    internal static readonly Shape<ImmutableArray<RegisteredAuthority>> Authorities =
        new ArrayShape<RegisteredAuthority>(Authority, "an array of authorities");

    internal static readonly ObjectShape<AuthorityLookup> Lookup = AnswerDocument.Of(
        DocumentKind.AuthorityLookup,
        "Which authority a code or name means",
        AnswerMembers<AuthorityLookup>.Sometimes("asOf", "The day that was asked about", Day, lookup => lookup.AsOf),
        AnswerMembers<AuthorityLookup>.Always(
            "status", "Whether it was found", Values.Of(NationalLists.LookupStatuses), lookup => lookup.Status),
        AnswerMembers<AuthorityLookup>.Always("reason", "How it was found, or why not", Values.Sentence, lookup => lookup.Reason),
        AnswerMembers<AuthorityLookup>.Sometimes("refusal", "Why there is no answer", RefusalDocument.Part!, lookup => lookup.Refusal),
        AnswerMembers<AuthorityLookup>.Always(
            "presumed", "Whether the day is later than the last check of the register", Values.Flag, lookup => lookup.IsPresumed),
        AnswerMembers<AuthorityLookup>.Sometimes(
            "unknownCodes", "Codes that the register does not have", new ArrayShape<string>(Values.Text, "an array of codes"),
            lookup => lookup.UnknownCodes),
        AnswerMembers<AuthorityLookup>.Sometimes("authority", "The authority that was found", Values.IfAny(Part), lookup =>
            lookup.Authority is { } found ? new RegisterEntry(found, lookup.AsOf) : null),
        AnswerMembers<AuthorityLookup>.Sometimes(
            "candidates", "Authorities that may be meant, the likeliest first",
            new ArrayShape<RegisterEntry>(Part, "an array of authorities"),
            lookup => [.. lookup.Candidates.Select(candidate => new RegisterEntry(candidate, lookup.AsOf))]));
}

/// <summary>An authority as it is asked for on a day, or at all.</summary>
internal readonly record struct RegisterEntry(RegisteredAuthority Authority, LocalDate? AsOf)
{
    /// <summary>The statistical code of a day on which the authority was there; otherwise the latest.</summary>
    internal GssCode? GssCode => AsOf is { } day && Authority.ExistsOn(day) ? Authority.GssCodeOn(day)
        : Authority.GssCodes is [.., var last] ? last.Code
        : null;
}
