using System.Text.Json;
using Ilacs.Model;
using NodaTime;

namespace Ilacs.Cli.Output;

/// <summary>Authorities of the register as JSON.</summary>
internal static class RegisterJson
{
    /// <summary>Whether an authority was found, and it or those that come near.</summary>
    internal static void Lookup(this Utf8JsonWriter json, string query, LocalDate? asOf, AuthorityLookup lookup)
    {
        json.WriteString("query", query);
        json.Day("asOf", asOf);
        json.WriteString("status", lookup.Status.Code());
        json.WriteString("reason", lookup.Reason);
        json.WriteBoolean("presumed", lookup.IsPresumed);
        json.Strings("unknownCodes", lookup.UnknownCodes);
        json.WritePropertyName("authority");
        if (lookup.Authority is { } authority)
        {
            json.Registered(authority, asOf);
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteStartArray("candidates");
        foreach (var candidate in lookup.Candidates)
        {
            json.Registered(candidate, asOf);
        }

        json.WriteEndArray();
    }

    private static void Registered(this Utf8JsonWriter json, RegisteredAuthority authority, LocalDate? asOf)
    {
        json.WriteStartObject();
        json.WriteString("name", authority.Name);
        json.WriteString("urn", authority.Urn?.Code);
        json.WriteString("dfeCode", authority.DfeCode?.Code);
        json.WriteString("gssCode", authority.CodeFor(asOf)?.Code);
        json.WriteStartArray("gssCodes");
        foreach (var code in authority.GssCodes)
        {
            json.WriteStartObject();
            json.WriteString("gssCode", code.Code.Code);
            json.Day("from", code.From);
            json.Day("to", code.To);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("aliases");
        foreach (var alias in authority.Aliases)
        {
            json.WriteStartObject();
            json.WriteString("name", alias.Name);
            json.WriteString("printedIn", alias.PrintedIn.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("ofstedRegion", authority.OfstedRegion.Code());
        json.WriteString("onsRegion", authority.OnsRegion.Code());
        json.WriteString("onsRegionCode", authority.OnsRegion.StatisticalCode());
        json.Day("from", authority.From);
        json.Day("to", authority.To);
        json.Brief("predecessors", authority.Predecessors);
        json.Brief("successors", authority.Successors);
        json.Evidence("evidence", authority.Evidence);
        json.Day("lastChecked", authority.LastChecked);
        json.WriteEndObject();
    }

    private static void Brief(this Utf8JsonWriter json, string name, IEnumerable<RegisteredAuthority> authorities)
    {
        json.WriteStartArray(name);
        foreach (var authority in authorities)
        {
            json.WriteStartObject();
            json.WriteString("name", authority.Name);
            json.WriteString("urn", authority.Urn?.Code);
            json.WriteString("dfeCode", authority.DfeCode?.Code);
            json.Day("from", authority.From);
            json.Day("to", authority.To);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
