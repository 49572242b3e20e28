using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Ilacs.Model.Tests.Support;

/// <summary>An example of a guide, compiled in a file with <c>using Ilacs.Model;</c> and run.</summary>
internal static class CompiledExample
{
    /// <summary>What every file of this repository may use without saying so.</summary>
    internal const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>All that these tests were built with: the platform, the packages here, and those that guides are about.</summary>
    internal static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>What the example prints.</summary>
    /// <param name="code">The example. The files of <c>seeds</c> that it names are found wherever the tests run.</param>
    internal static string Run(string code)
    {
        var context = new AssemblyLoadContext("Example", isCollectible: true);
        try
        {
            return Run(code, References, context);
        }
        finally
        {
            context.Unload();
        }
    }

    /// <summary>What the example prints with other references.</summary>
    internal static string Run(string code, IEnumerable<MetadataReference> references, AssemblyLoadContext context)
    {
        // A context takes each name only once.
        var name = $"Example {Guid.NewGuid():N}";
        string[] files = ["global using Ilacs.Model;\n" + Usings, Runnable(code)];
        using var assembly = new MemoryStream(Compile(name, OutputKind.ConsoleApplication, files, references));
        using var printed = PrintedHere.Begin();
        context.LoadFromStream(assembly).EntryPoint!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [Array.Empty<string>()], null);
        return printed.ToString();
    }

    /// <summary>The assembly that some files make.</summary>
    internal static byte[] Compile(string name, OutputKind kind, IEnumerable<string> files, IEnumerable<MetadataReference> references)
    {
        var options = new CSharpParseOptions(LanguageVersion.CSharp14, DocumentationMode.None);
        var compilation = CSharpCompilation.Create(
            name,
            files.Select(text => CSharpSyntaxTree.ParseText(text, options)),
            references,
            new CSharpCompilationOptions(kind, checkOverflow: true, nullableContextOptions: NullableContextOptions.Enable));
        using var assembly = new MemoryStream();
        compilation.Emit(assembly).Diagnostics.Where(one => one.Severity == DiagnosticSeverity.Error).Should().BeEmpty(name);
        return assembly.ToArray();
    }

    private static string Runnable(string code) => code.Replace("using Ilacs.Model;\n", "", StringComparison.Ordinal)
        .Replace("\"seeds/", $"\"{Repository.Root.Replace('\\', '/')}/seeds/", StringComparison.Ordinal);
}
