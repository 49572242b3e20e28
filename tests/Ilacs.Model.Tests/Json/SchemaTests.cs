using Ilacs.Cli.Output;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Tests;

/// <summary>The schemas that are made from the model.</summary>
public class SchemaTests
{
    public static TheoryData<string> Formats => [.. ToolDocuments.All.Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_committed_schema_is_the_one_that_the_model_makes(string name) =>
        Golden.Matches($"seeds/schemas/{name}.schema.json", ToolDocuments.All.Single(format => format.Name == name).Schema);
}
