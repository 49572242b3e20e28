using System.Globalization;
using static Ilacs.Model.Tests.MarkdownTable;

namespace Ilacs.Model.Tests;

/// <summary>Who took whose place, for the guide on the register.</summary>
internal static class RegisterTables
{
    internal static string Successions() => Of(
        ["no more from", "authority", "successors"],
        AuthorityRegister.All.Where(authority => !authority.Successors.IsEmpty).OrderBy(authority => authority.To).ThenBy(authority => authority.Name, StringComparer.Ordinal)
            .Select(authority => new[]
            {
                authority.To!.Value.PlusDays(1).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture), authority.Name,
                string.Join("; ", authority.Successors.Select(successor => successor.Name)),
            }));
}
