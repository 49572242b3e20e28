using System.Reflection;
using System.Runtime.Loader;
using Ilacs.Cli.Tests.Support;
using Microsoft.CodeAnalysis;

namespace Ilacs.Model.Tests.Support;

/// <summary>The library compiled anew from its sources with one added file, <see cref="FictionalEdition2027"/>, and one changed line in
/// the register of editions; and with it the tool as it was built, which knows nothing of that.</summary>
public sealed class LibraryWithOneMoreEdition : AssemblyLoadContext, IDisposable
{
    private const string Library = "Ilacs.Model";
    private const string LastLine = "        Editions.Ilacs2026);";
    private const string ChangedLine = "        Editions.Ilacs2026, FictionalEdition2027.Edition);";

    private static readonly MetadataReference[] Others =
        [.. CompiledExample.References.Where(one => !IsOurs(Path.GetFileNameWithoutExtension(one.Display)))];

    private readonly byte[] _library;
    private readonly Ran.Tool _tool;

    public LibraryWithOneMoreEdition()
        : base("One more edition", isCollectible: true)
    {
        var version = typeof(Grade).Assembly.GetName().Version;
        _library = CompiledExample.Compile(
            Library,
            OutputKind.DynamicallyLinkedLibrary,
            [
                CompiledExample.Usings,
                "global using Ilacs.Model.Json;\nglobal using Ilacs.Model.Sources;\nglobal using Ilacs.Model.Validation;",
                $"""
                [assembly: System.Reflection.AssemblyVersion("{version}")]
                [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Ilacs.Model.National")]
                [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("ilacs")]
                """,
                Repository.Read("tests/Ilacs.Model.Tests/Editions/FictionalEdition2027.cs"),
                .. CompiledLibrary.SourceFiles.Select(SourceOf),
            ],
            Others);
        _tool = LoadFromAssemblyName(new("ilacs")).GetType("Ilacs.Cli.CommandLine", throwOnError: true)!
            .GetMethod("Run", BindingFlags.NonPublic | BindingFlags.Static)!.CreateDelegate<Ran.Tool>();
    }

    /// <summary>What code of others prints that uses the library.</summary>
    internal string Print(string code) => CompiledExample.Run(code, [.. Others, MetadataReference.CreateFromImage(_library)], this);

    /// <summary>What the tool answers; words as one would type them, none of them with a space inside.</summary>
    internal Ran Tool(string line) => Ran.By(_tool, line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    public void Dispose() => Unload();

    // The library is the new one. All that was compiled against the old one is loaded a second time, and everything else is shared.
    protected override Assembly? Load(AssemblyName assemblyName) => assemblyName.Name switch
    {
        Library => LoadFromStream(new MemoryStream(_library)),
        { } name when IsOurs(name) => LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, name + ".dll")),
        _ => null,
    };

    private static bool IsOurs(string? name) => name is not null && name.StartsWith("ilacs", StringComparison.OrdinalIgnoreCase);

    private static string SourceOf(string path)
    {
        var lines = File.ReadAllLines(path);
        if (Path.GetFileName(path) == "EditionRegister.cs")
        {
            lines[Array.LastIndexOf(lines, LastLine)] = ChangedLine;
        }

        return string.Join('\n', lines);
    }
}
