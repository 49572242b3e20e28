using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Ilacs.Model.Tests.Support;

/// <summary>An example of a guide, compiled in a file with <c>using Ilacs.Model;</c> and run.</summary>
internal static class CompiledExample
{
    private const string Usings = """
        global using Ilacs.Model;
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    // All that these tests were built with: the platform, the packages of this repository, and those that guides are about.
    private static readonly ImmutableArray<MetadataReference> References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>What the example prints.</summary>
    /// <param name="code">The example. The files of <c>seeds</c> that it names are found wherever the tests run.</param>
    internal static string Run(string code)
    {
        var compilation = CSharpCompilation.Create(
            "Example",
            [Parse(Usings), Parse(Runnable(code))],
            References,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using var assembly = new MemoryStream();
        compilation.Emit(assembly).Diagnostics.Where(one => one.Severity == DiagnosticSeverity.Error).Should().BeEmpty(code);
        assembly.Position = 0;

        var context = new AssemblyLoadContext("Example", isCollectible: true);
        using var printed = PrintedHere.Begin();
        try
        {
            context.LoadFromStream(assembly).EntryPoint!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [Array.Empty<string>()], null);
        }
        finally
        {
            context.Unload();
        }

        return printed.ToString();
    }

    private static SyntaxTree Parse(string text) => CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.CSharp14));

    private static string Runnable(string code) => code.Replace("using Ilacs.Model;\n", "", StringComparison.Ordinal)
        .Replace("\"seeds/", $"\"{Repository.Root.Replace('\\', '/')}/seeds/", StringComparison.Ordinal);
}
