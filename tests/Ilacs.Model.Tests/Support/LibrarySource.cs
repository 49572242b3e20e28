using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NodaTime;

namespace Ilacs.Model.Tests.Support;

/// <summary>The C# of the library as the compiler understands it.</summary>
internal static class LibrarySource
{
    private static readonly CSharpParseOptions Language = new(LanguageVersion.CSharp14);

    internal static string Folder { get; } = Repository.PathOf(Path.Combine("src", "Ilacs.Model"));

    /// <summary>What the project adds to every file.</summary>
    internal const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    internal static ImmutableArray<MetadataReference> Framework { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || path.Contains("Microsoft.NETCore.App", StringComparison.Ordinal))
            .Append(typeof(LocalDate).Assembly.Location)
            .Distinct()
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    internal static CSharpCompilation Compilation { get; } = CSharpCompilation.Create(
        "Ilacs.Model",
        [
            Parse(ImplicitUsings, ""),
            .. Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories)
                .Where(path => !Path.GetRelativePath(Folder, path).StartsWith("obj", StringComparison.Ordinal)
                    && !Path.GetRelativePath(Folder, path).StartsWith("bin", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(path => Parse(File.ReadAllText(path), path)),
        ],
        Framework,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    internal static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, Language, path);
}
