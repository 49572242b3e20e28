using System.Text.RegularExpressions;
using Ilacs.Model.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Ilacs.Model.Tests;

/// <summary>The guide to storing the types with Entity Framework Core says what is so; the other guides need no assemblies of others.</summary>
[Collection(nameof(UsesTheConsole))]
public partial class StoringTests
{
    [Fact]
    public void Its_example_compiles_and_prints_what_it_says()
    {
        var example = Example().Matches(Repository.Read("src/Ilacs.Model/Json/storing.md").ReplaceLineEndings("\n")).Should().ContainSingle().Subject;
        CompiledExample.Run(
            example.Groups[1].Value,
            typeof(DbContext).Assembly,
            typeof(DbSet<>).Assembly,
            typeof(RelationalDatabaseFacadeExtensions).Assembly,
            typeof(SqliteDbContextOptionsBuilderExtensions).Assembly,
            typeof(SqliteConnection).Assembly,
            typeof(IServiceCollection).Assembly).Should().Be(example.Groups[2].Value);
    }

    [GeneratedRegex("^```csharp\n(.*?)^```\n\n^```text\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Example();
}
