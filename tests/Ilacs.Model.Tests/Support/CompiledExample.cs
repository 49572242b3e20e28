using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Ilacs.Model.Tests.Support;

/// <summary>An example of a guide, compiled in a file with <c>using Ilacs.Model;</c> and run. Its tests belong to one collection, since it prints.</summary>
internal static class CompiledExample
{
    /// <summary>What the example prints.</summary>
    /// <param name="code">The example. The files of <c>seeds</c> that it names are found wherever the tests run.</param>
    /// <param name="alsoUsed">Assemblies that it uses besides the library.</param>
    internal static string Run(string code, params IEnumerable<Assembly> alsoUsed)
    {
        var compilation = CSharpCompilation.Create(
            "ReadmeExample",
            [
                LibrarySource.Parse(LibrarySource.ImplicitUsings + "\nglobal using Ilacs.Model;\n", ""),
                LibrarySource.Parse(Runnable(code), "README.md"),
            ],
            [.. LibrarySource.Framework, .. alsoUsed.Append(typeof(Grade).Assembly).Select(assembly => MetadataReference.CreateFromFile(assembly.Location))],
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using var assembly = new MemoryStream();
        compilation.Emit(assembly).Diagnostics.Where(one => one.Severity == DiagnosticSeverity.Error).Should().BeEmpty(code);
        assembly.Position = 0;

        var context = new AssemblyLoadContext("README", isCollectible: true);
        var before = Console.Out;
        using var output = new StringWriter { NewLine = "\n" };
        try
        {
            Console.SetOut(output);
            context.LoadFromStream(assembly).EntryPoint!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [Array.Empty<string>()], null);
        }
        finally
        {
            Console.SetOut(before);
            context.Unload();
        }

        return output.ToString();
    }

    private static string Runnable(string code) => code.Replace("using Ilacs.Model;\n", "", StringComparison.Ordinal)
        .Replace("\"seeds/", $"\"{Repository.Root.Replace('\\', '/')}/seeds/", StringComparison.Ordinal);
}
