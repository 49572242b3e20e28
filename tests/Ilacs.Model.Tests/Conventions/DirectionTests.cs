using Ilacs.Model.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ilacs.Model.Tests;

/// <summary>The folders of the library depend on one another in one direction only.</summary>
public class DirectionTests
{
    /// <summary>Lowest first: code in a folder uses only its own folder and those before it.</summary>
    internal static IReadOnlyList<string> Folders { get; } =
    [
        "Sources", "Findings", "Codes", "Grades", "Areas", "Authorities", "Dates", "Register", "Parameters", "Editions", "OverallEffectiveness", "Activities",
        "Inspections", "Visits", "Engagement", "Cycle", "Intervention", "National", "Format", "Json",
    ];

    private static readonly Dictionary<string, int> Heights = Folders.Select((folder, i) => (folder, i)).ToDictionary(one => one.folder, one => one.i);

    [Fact]
    public void Every_folder_of_the_library_has_its_place_in_the_order() =>
        Directory.EnumerateDirectories(LibrarySource.Folder).Select(Path.GetFileName).Except(["bin", "obj"]).Should().BeEquivalentTo(Folders);

    [Fact]
    public void The_compiler_understands_the_library_as_read_here() =>
        LibrarySource.Compilation.GetDiagnostics().Where(one => one.Severity == DiagnosticSeverity.Error).Should().BeEmpty();

    [Fact]
    public void Code_uses_only_its_own_folder_and_those_below_it()
    {
        var wrong = new SortedSet<string>(StringComparer.Ordinal);
        var uses = 0;
        foreach (var tree in LibrarySource.Compilation.SyntaxTrees.Where(tree => tree.FilePath.Length > 0))
        {
            var model = LibrarySource.Compilation.GetSemanticModel(tree);
            // Nothing depends on JSON but the attributes that name a converter.
            foreach (var name in tree.GetRoot().DescendantNodes(node => node is not AttributeSyntax).OfType<SimpleNameSyntax>())
            {
                if (model.GetSymbolInfo(name).Symbol is not { Kind: not SymbolKind.Namespace } symbol)
                {
                    continue;
                }

                foreach (var used in symbol.DeclaringSyntaxReferences)
                {
                    uses++;
                    if (Height(used.SyntaxTree.FilePath) > Height(tree.FilePath))
                    {
                        wrong.Add($"{Relative(tree.FilePath)} uses {name} of {Relative(used.SyntaxTree.FilePath)}");
                    }
                }
            }
        }

        uses.Should().BeGreaterThan(1000, "otherwise nothing was looked at");
        wrong.Should().BeEmpty();
    }

    private static int Height(string path) => path.Length == 0 ? 0 : Heights.GetValueOrDefault(Relative(path).Split(Path.DirectorySeparatorChar)[0], -1);

    private static string Relative(string path) => Path.GetRelativePath(LibrarySource.Folder, path);
}
