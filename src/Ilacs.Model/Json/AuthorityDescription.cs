using static Ilacs.Model.Json.DraftMembers<Ilacs.Model.Authority, Ilacs.Model.Json.AuthorityDescription.Draft>;

namespace Ilacs.Model.Json;

/// <summary>A local authority as a document names it.</summary>
internal static class AuthorityDescription
{
    private static readonly Shape<OfstedUrn?> Urn = Values.IfAny(
        new CodeShape<OfstedUrn>("urn", "An Ofsted unique reference number (five to seven digits)", "[1-9][0-9]{4,6}"));

    private static readonly Shape<DfeCode?> DfeCode = Values.IfAny(
        new CodeShape<DfeCode>("dfe-code", "A local authority code of the Department for Education (three digits)", "[1-9][0-9]{2}"));

    private static readonly Shape<GssCode?> GssCode = Values.IfAny(
        new CodeShape<GssCode>("gss-code", "A GSS code of an authority in England", "E(?:06|08|09|10)(?!000000)[0-9]{6}"));

    private static readonly Member<Authority, Draft>[] Members =
    [
        Required("name", "The name of the authority", Values.Text, authority => authority.Name, (ref draft, name) => draft.Name = name),
        Optional(
            "urn", "The Ofsted unique reference number", Urn, authority => authority.Urn,
            (ref draft, code) => draft.Urn = code),
        Optional(
            "dfeCode", "The local authority code of the Department for Education", DfeCode, authority => authority.DfeCode,
            (ref draft, code) => draft.DfeCode = code),
        Optional(
            "gssCode", "The code of the Government Statistical Service (GSS)", GssCode, authority => authority.GssCode,
            (ref draft, code) => draft.GssCode = code),
    ];

    internal static readonly Shape<Authority> Authority = new RecordShape<Authority, Draft>(
        "authority",
        "A local authority, with at least one of its codes",
        Members,
        null,
        static (in draft) => new(draft.Name!, draft.Urn, draft.DfeCode, draft.GssCode),
        new(Members) { NamesOfAtLeastOne = ["urn", "dfeCode", "gssCode"] });

    internal struct Draft
    {
        internal string? Name;
        internal OfstedUrn? Urn;
        internal DfeCode? DfeCode;
        internal GssCode? GssCode;
    }
}
