using System.Text.RegularExpressions;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Ilacs.Model.Tests.Support;

/// <summary>The library as it was compiled: which type is declared in which folder, and which types the code of a type uses.</summary>
internal static partial class CompiledLibrary
{
    internal static string Folder { get; } = Repository.PathOf(Path.Combine("src", "Ilacs.Model"));

    /// <summary>The library where it was built: measuring coverage adds code to the copy beside the tests.</summary>
    internal static ModuleDefinition Module { get; } = ModuleDefinition.ReadModule(Path.Combine(
        Folder, Path.GetRelativePath(Repository.PathOf("tests/Ilacs.Model.Tests"), Path.GetDirectoryName(typeof(Grade).Assembly.Location)!), "Ilacs.Model.dll"));

    /// <summary>The folder of each type that is no part of another. A partial type is declared in one folder only, which <c>ToDictionary</c> asks.</summary>
    internal static IReadOnlyDictionary<string, string> FolderOf { get; } = SourceFiles
        .SelectMany(path => Declaration().Matches(File.ReadAllText(path))
            .Select(match => (Type: match.Groups["name"].Value, Folder: FolderOfFile(path))))
        .Distinct()
        .ToDictionary(one => one.Type, one => one.Folder);

    /// <summary>Such as <c>Cycle/Rules</c>.</summary>
    internal static string FolderOfFile(string path) => Path.GetRelativePath(Folder, Path.GetDirectoryName(path)!).Replace(Path.DirectorySeparatorChar, '/');

    internal static IEnumerable<string> SourceFiles => Directory.EnumerateDirectories(Folder)
        .Where(path => Path.GetFileName(path) is not ("bin" or "obj"))
        .SelectMany(path => Directory.EnumerateFiles(path, "*.cs", SearchOption.AllDirectories));

    /// <summary>The name of a type as its source has it, whatever is nested in it or made of it.</summary>
    internal static string NameOf(TypeReference type)
    {
        while (type.DeclaringType is { } outer)
        {
            type = outer;
        }

        return type.Name.Split('`')[0];
    }

    /// <summary>The types of the library that a type and all that is nested in it mention: in what they are made of, in signatures and in code; attributes
    /// and the methods that do not count are left out.</summary>
    internal static IEnumerable<TypeReference> UsedBy(TypeDefinition type, Func<MethodDefinition, bool> doesNotCount) =>
        TypesIn(type, doesNotCount).SelectMany(Parts).Where(one => one.Scope == Module || one is TypeDefinition);

    private static IEnumerable<TypeReference?> TypesIn(TypeDefinition type, Func<MethodDefinition, bool> doesNotCount) =>
    [
        type.BaseType,
        .. type.Interfaces.Select(one => one.InterfaceType),
        .. type.GenericParameters.SelectMany(one => one.Constraints).Select(one => one.ConstraintType),
        .. type.Fields.Select(one => one.FieldType),
        .. type.Methods.Where(method => !doesNotCount(method)).SelectMany(TypesIn),
        .. type.NestedTypes.SelectMany(nested => TypesIn(nested, doesNotCount)),
    ];

    private static IEnumerable<TypeReference?> TypesIn(MethodDefinition method) =>
    [
        method.ReturnType,
        .. method.Parameters.Select(one => one.ParameterType),
        .. method.GenericParameters.SelectMany(one => one.Constraints).Select(one => one.ConstraintType),
        .. method.HasBody ? method.Body.Variables.Select(one => one.VariableType).Concat(method.Body.Instructions.SelectMany(TypesIn)) : [],
    ];

    private static IEnumerable<TypeReference?> TypesIn(Instruction instruction) => instruction.Operand switch
    {
        TypeReference type => [type],
        GenericInstanceMethod method => [method.DeclaringType, .. method.GenericArguments],
        MemberReference member => [member.DeclaringType],
        _ => [],
    };

    private static IEnumerable<TypeReference> Parts(TypeReference? type) => type switch
    {
        null or GenericParameter => [],
        GenericInstanceType made => [.. Parts(made.ElementType), .. made.GenericArguments.SelectMany(Parts)],
        TypeSpecification made => Parts(made.ElementType),
        _ => [type],
    };

    // A declaration begins its line without an indent, since namespaces have no braces.
    [GeneratedRegex(@"^(?:[a-z]+ )+?(?:class|struct|record struct|record|enum|interface|delegate \S+) (?<name>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Declaration();
}
