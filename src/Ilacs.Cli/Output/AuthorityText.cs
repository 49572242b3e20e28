using Ilacs.Model;

namespace Ilacs.Cli.Output;

/// <summary>An authority for people.</summary>
internal static class AuthorityText
{
    /// <summary>The name with the best code recorded.</summary>
    internal static string NameAndCode(this Authority authority) =>
        $"{authority.Name} ({authority.Urn?.Code ?? (authority.DfeCode is { } dfeCode ? $"DfE {dfeCode}" : $"{authority.GssCode}")})";
}
