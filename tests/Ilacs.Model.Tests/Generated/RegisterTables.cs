using static Ilacs.Model.Tests.MarkdownTable;

namespace Ilacs.Model.Tests;

/// <summary>The authorities that were replaced by others, for the guide to the register.</summary>
internal static class RegisterTables
{
    internal static string Successions() => Of(
        ["date", "authority", "replaced by"],
        AuthorityRegister.All.Where(authority => !authority.Successors.IsEmpty).OrderBy(authority => authority.To).ThenBy(authority => authority.Name, StringComparer.Ordinal)
            .Select(authority => new[]
            {
                authority.To!.Value.PlusDays(1).InWords(), authority.Name, string.Join("; ", authority.Successors.Select(successor => successor.Name)),
            }));
}
