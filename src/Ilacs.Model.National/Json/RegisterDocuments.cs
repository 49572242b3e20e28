using System.Collections.Immutable;
using NodaTime;
using static Ilacs.Model.Json.AnswerMembers<Ilacs.Model.National.RegisterEntry>;

namespace Ilacs.Model.National;

/// <summary>The documents of a registered authority and of looking one up.</summary>
internal static class RegisterDocuments
{
    private static readonly Shape<LocalDate?> Day = Values.IfAny(Values.Day);

    internal static readonly ObjectShape<DatedGssCode> GssCode = new(
        "dated-gss-code",
        "A GSS code and the days on which it was valid",
        [
            AnswerMembers<DatedGssCode>.Always("gssCode", "The code", Values.Text, code => code.Code.Code),
            AnswerMembers<DatedGssCode>.Sometimes("from", "The first day (inclusive)", Day, code => code.From),
            AnswerMembers<DatedGssCode>.Sometimes("to", "The last day (inclusive)", Day, code => code.To),
        ]);

    internal static readonly ObjectShape<AuthorityAlias> Alias = new(
        "alias",
        "Another name of the authority",
        [
            AnswerMembers<AuthorityAlias>.Always("name", "The name of the authority", Values.Text, alias => alias.Name),
            AnswerMembers<AuthorityAlias>.Always(
                "printedIn", "The document that uses the name", Values.Sentence, alias => alias.PrintedIn.ToString()),
        ]);

    private static readonly ObjectShape<RegisteredAuthority> Related = new(
        "named-authority",
        "An authority by its name and codes",
        [
            AnswerMembers<RegisteredAuthority>.Always("name", "The name of the authority", Values.Text, authority => authority.Name),
            AnswerMembers<RegisteredAuthority>.Sometimes(
                "urn", "The Ofsted unique reference number", Values.Text!, authority => authority.Urn?.Code),
            AnswerMembers<RegisteredAuthority>.Sometimes(
                "dfeCode", "The local authority code of the Department for Education", Values.Text!, authority => authority.DfeCode?.Code),
            AnswerMembers<RegisteredAuthority>.Sometimes("from", "The first day (inclusive)", Day, authority => authority.From),
            AnswerMembers<RegisteredAuthority>.Sometimes("to", "The last day (inclusive)", Day, authority => authority.To),
        ]);

    /// <summary>Authorities with names, codes and dates.</summary>
    internal static readonly ArrayShape<RegisteredAuthority> Named = new(Related, "an array of authorities");

    private static readonly Member<RegisterEntry>[] Entry =
    [
        Always("name", "The name as Ofsted's statistics print it", Values.Text, entry => entry.Authority.Name),
        Sometimes("urn", "The Ofsted unique reference number", Values.Text!, entry => entry.Authority.Urn?.Code),
        Sometimes(
            "dfeCode", "The local authority code of the Department for Education", Values.Text!, entry => entry.Authority.DfeCode?.Code),
        Sometimes(
            "gssCode", "The GSS code on the day asked about, or else the latest one", Values.Text!, entry => entry.GssCode?.Code),
        Sometimes(
            "gssCodes", "All GSS codes, oldest first", new ArrayShape<DatedGssCode>(GssCode, "an array of codes"),
            entry => entry.Authority.GssCodes),
        Sometimes(
            "aliases", "Other names of the authority", new ArrayShape<AuthorityAlias>(Alias, "an array of names"),
            entry => entry.Authority.Aliases),
        Always("ofstedRegion", "The Ofsted region", Values.Of(NationalLists.OfstedRegions), entry => entry.Authority.OfstedRegion),
        Always(
            "onsRegion", "The region in official statistics (ONS)", Values.Of(NationalLists.OnsRegions),
            entry => entry.Authority.OnsRegion),
        Always("onsRegionCode", "The GSS code of that region", Values.Text, entry => entry.Authority.OnsRegion.StatisticalCode()),
        Sometimes("from", "The first day (inclusive; missing if before the register begins)", Day, entry => entry.Authority.From),
        Sometimes("to", "The last day (inclusive; missing if no end is known)", Day, entry => entry.Authority.To),
        Sometimes("predecessors", "The authorities that it replaced", Named, entry => entry.Authority.Predecessors),
        Sometimes("successors", "The authorities that replaced it", Named, entry => entry.Authority.Successors),
        Always("lastChecked", "The day when the entry was last checked against sources", Values.Day, entry => entry.Authority.LastChecked),
        Always("evidence", "The sources, by number", EvidenceDescription.Numbers, entry => entry.Authority.Evidence),
    ];

    private static readonly ObjectShape<RegisterEntry> Part = new("entry", "An authority of the register", Entry);

    internal static readonly Shape<RegisteredAuthority> Authority = new ConvertedShape<RegisteredAuthority, RegisterEntry>(
        AnswerDocument.Of(DocumentKind.RegisteredAuthority, "An authority of the register", Entry),
        authority => new(authority, null));

    internal static readonly Shape<ImmutableArray<RegisteredAuthority>> Authorities =
        new ArrayShape<RegisteredAuthority>(Authority, "an array of authorities");

    internal static readonly ObjectShape<AuthorityLookup> Lookup = AnswerDocument.Of(
        DocumentKind.AuthorityLookup,
        "The authority that a code or name refers to",
        AnswerMembers<AuthorityLookup>.Sometimes("asOf", "The day asked about", Day, lookup => lookup.AsOf),
        AnswerMembers<AuthorityLookup>.Always(
            "status", "The result of the look-up", Values.Of(NationalLists.LookupStatuses), lookup => lookup.Status),
        AnswerMembers<AuthorityLookup>.Always(
            "reason", "How it was found, or the reason why it was not", Values.Sentence, lookup => lookup.Reason),
        AnswerMembers<AuthorityLookup>.Sometimes(
            "refusal", "The reason why there is no answer", RefusalDocument.Part!, lookup => lookup.Refusal),
        AnswerMembers<AuthorityLookup>.Always(
            "presumed", "Whether the day is after the last check of the register", Values.Flag, lookup => lookup.IsPresumed),
        AnswerMembers<AuthorityLookup>.Sometimes(
            "unknownCodes", "Codes that are not in the register", new ArrayShape<string>(Values.Text, "an array of codes"),
            lookup => lookup.UnknownCodes),
        AnswerMembers<AuthorityLookup>.Sometimes("authority", "The authority that was found", Values.IfAny(Part), lookup =>
            lookup.Authority is { } found ? new RegisterEntry(found, lookup.AsOf) : null),
        AnswerMembers<AuthorityLookup>.Sometimes(
            "candidates", "Possible authorities, likeliest first",
            new ArrayShape<RegisterEntry>(Part, "an array of authorities"),
            lookup => [.. lookup.Candidates.Select(candidate => new RegisterEntry(candidate, lookup.AsOf))]));
}

/// <summary>An authority on a day, or on no day in particular.</summary>
internal readonly record struct RegisterEntry(RegisteredAuthority Authority, LocalDate? AsOf)
{
    /// <summary>The statistical code on the day, if the authority existed then; otherwise the latest.</summary>
    internal GssCode? GssCode => AsOf is { } day && Authority.ExistsOn(day) ? Authority.GssCodeOn(day)
        : Authority.GssCodes is [.., var last] ? last.Code
        : null;
}
