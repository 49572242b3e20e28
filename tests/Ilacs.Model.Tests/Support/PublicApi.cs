using System.Globalization;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Ilacs.Model.Tests.Support;

/// <summary>What others can call of an assembly, a line for each type and each member, as the compiler reads it from the file that is shipped.</summary>
/// <remarks>What the compiler adds to every record is not listed, nor what only the compiler reads; every other attribute is.</remarks>
internal static class PublicApi
{
    /// <summary>Attributes by which the compiler remembers what the signature shows anyway.</summary>
    private static readonly HashSet<string> Unlisted =
    [
        "AsyncIteratorStateMachineAttribute", "AsyncStateMachineAttribute", "CompilerFeatureRequiredAttribute", "CompilerGeneratedAttribute", "DebuggerStepThroughAttribute",
        "DefaultMemberAttribute", "ExtensionAttribute", "IsReadOnlyAttribute", "IteratorStateMachineAttribute", "NullableAttribute", "NullableContextAttribute", "RequiredMemberAttribute",
    ];

    private static readonly SymbolDisplayFormat TypeName = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeVariance,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
            | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    private static readonly SymbolDisplayFormat Signature = TypeName
        .WithGenericsOptions(SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints | SymbolDisplayGenericsOptions.IncludeVariance)
        .WithMemberOptions(SymbolDisplayMemberOptions.IncludeAccessibility | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeType
            | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeConstantValue | SymbolDisplayMemberOptions.IncludeRef)
        .WithParameterOptions(SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeDefaultValue
            | SymbolDisplayParameterOptions.IncludeModifiers | SymbolDisplayParameterOptions.IncludeExtensionThis);

    private static readonly Dictionary<string, MetadataReference> References = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator).DistinctBy(Path.GetFileName).ToDictionary(path => Path.GetFileName(path), MetadataReference (path) => MetadataReference.CreateFromFile(path));

    private static readonly CSharpCompilation All = CSharpCompilation.Create(
        "Reader",
        references: References.Values,
        // That a struct is a record shows only in what is private.
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, metadataImportOptions: MetadataImportOptions.All));

    /// <summary>The text, with a line feed at the end.</summary>
    /// <param name="assembly">The assembly.</param>
    internal static string Of(Assembly assembly)
    {
        var types = TypesIn(((IAssemblySymbol)All.GetAssemblyOrModuleSymbol(References[Path.GetFileName(assembly.Location)])!).GlobalNamespace).Where(IsVisible);
        var text = new StringBuilder();
        foreach (var group in types.GroupBy(type => type.ContainingNamespace.ToDisplayString()).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"namespace {group.Key}\n");
            foreach (var type in group.OrderBy(type => type.ToDisplayString(TypeName), StringComparer.Ordinal))
            {
                text.Append(CultureInfo.InvariantCulture, $"\n{Line(type)}\n");
                foreach (var member in MembersOf(type))
                {
                    text.Append(CultureInfo.InvariantCulture, $"  {member}\n");
                }
            }
        }

        return text.ToString();
    }

    // What the compiler makes of blocks of extensions is no type that anybody could name; their members stand in the class around them.
    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container) => container.GetMembers().OfType<INamespaceOrTypeSymbol>()
        .Where(one => one is INamespaceSymbol || one.CanBeReferencedByName)
        .SelectMany(one => one is INamedTypeSymbol type ? [type, .. TypesIn(type)] : TypesIn(one));

    private static bool IsVisible(ISymbol? symbol) => symbol is null or INamespaceSymbol
        || (symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal && IsVisible(symbol.ContainingSymbol));

    private static string Line(INamedTypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Delegate)
        {
            return $"{Attributes(type)}delegate {type.DelegateInvokeMethod!.ReturnType.ToDisplayString(Signature)} {type.ToDisplayString(Signature)}"
                + $"({string.Join(", ", type.DelegateInvokeMethod.Parameters.Select(one => one.ToDisplayString(Signature)))})";
        }

        var kind = type.IsRecord ? "record" : (IsRecordStruct(type) ? "record " : "") + type.TypeKind.ToString().ToLowerInvariant();
        var modifiers = type switch
        {
            { TypeKind: TypeKind.Class, IsStatic: true } => "static ",
            { TypeKind: TypeKind.Class, IsAbstract: true } => "abstract ",
            { TypeKind: TypeKind.Class, IsSealed: true } => "sealed ",
            { TypeKind: TypeKind.Struct, IsReadOnly: true } => type.IsRefLikeType ? "readonly ref " : "readonly ",
            { IsRefLikeType: true } => "ref ",
            _ => "",
        };
        var bases = type.Interfaces.Where(IsVisibleWithArguments).Select(one => one.ToDisplayString(TypeName)).Order(StringComparer.Ordinal);
        if (type is { TypeKind: TypeKind.Class, BaseType.SpecialType: SpecialType.None })
        {
            bases = bases.Prepend(type.BaseType.ToDisplayString(TypeName)).OrderBy(_ => 0);
        }

        var (name, after) = (type.ToDisplayString(TypeName), bases.ToArray());
        return $"{Attributes(type)}{(type.DeclaredAccessibility == Accessibility.Public ? "" : "protected ")}{modifiers}{kind} {name}"
            + (after.Length == 0 ? "" : $" : {string.Join(", ", after)}")
            + type.ToDisplayString(Signature)[name.Length..];
    }

    private static bool IsVisibleWithArguments(INamedTypeSymbol type) => IsVisible(type) && type.TypeArguments.OfType<INamedTypeSymbol>().All(IsVisibleWithArguments);

    private static IEnumerable<string> MembersOf(INamedTypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Enum)
        {
            return type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue)
                .OrderBy(field => Convert.ToInt64(field.ConstantValue, CultureInfo.InvariantCulture)).Select(field => $"{field.Name} = {field.ConstantValue}");
        }

        return type.TypeKind == TypeKind.Delegate ? [] : type.GetMembers()
            .Where(member => member is not INamedTypeSymbol && IsVisible(member) && !IsMadeForARecord(member) && !IsAccessor(member) && !IsConstructorOfNothing(member))
            .OrderBy(member => member.Name, StringComparer.Ordinal)
            .ThenBy(member => member.ToDisplayString(Signature), StringComparer.Ordinal)
            .Select(member => member is IPropertySymbol property ? $"{Attributes(property)}{property.ToDisplayString(Signature)} {{ {Accessors(property)} }}"
                : $"{Attributes(member)}{ReturnAttributes(member)}{member.ToDisplayString(Signature)}");
    }

    private static string Accessors(IPropertySymbol property) => string.Join(' ', new[] { property.GetMethod, property.SetMethod }.OfType<IMethodSymbol>().Where(IsVisible)
        .Select(one => $"{(one.DeclaredAccessibility == property.DeclaredAccessibility ? "" : "protected ")}{(one.MethodKind == MethodKind.PropertyGet ? "get" : one.IsInitOnly ? "init" : "set")};"));

    private static bool IsAccessor(ISymbol member) => member is IMethodSymbol { AssociatedSymbol: not null };

    // Every struct has it, whether it says so or not.
    private static bool IsConstructorOfNothing(ISymbol member) => member is IMethodSymbol { IsImplicitlyDeclared: true, MethodKind: MethodKind.Constructor };

    private static bool IsRecordStruct(INamedTypeSymbol type) => type.TypeKind == TypeKind.Struct
        && type.GetMembers("PrintMembers").Any(member => IsMadeByTheCompiler(member));

    private static bool IsMadeForARecord(ISymbol member) => (member.ContainingType.IsRecord || IsRecordStruct(member.ContainingType))
        && (member.Name is "EqualityContract" or "<Clone>$" || (member is IMethodSymbol method && IsMadeByTheCompiler(method) && method.Name is "Equals" or "GetHashCode" or "ToString"
            or "PrintMembers" or "op_Equality" or "op_Inequality"));

    private static bool IsMadeByTheCompiler(ISymbol member) => member.GetAttributes().Any(one => one.AttributeClass?.Name == "CompilerGeneratedAttribute");

    private static string ReturnAttributes(ISymbol member) => member is IMethodSymbol method ? Attributes(method.GetReturnTypeAttributes(), "return: ") : "";

    private static string Attributes(ISymbol symbol)
    {
        var own = Attributes(symbol.GetAttributes(), "");
        var parameters = (symbol as IMethodSymbol)?.Parameters ?? (symbol as IPropertySymbol)?.Parameters ?? [];
        return own + string.Concat(parameters.Select(one => Attributes(one.GetAttributes(), one.Name + ": ")));
    }

    private static string Attributes(IEnumerable<AttributeData> attributes, string of) => string.Concat(attributes
        .Where(one => one.AttributeClass is { } type && IsVisible(type) && !Unlisted.Contains(type.Name))
        .Select(one => $"[{of}{one.AttributeClass!.ToDisplayString(TypeName).Replace("Attribute", "", StringComparison.Ordinal)}{Arguments(one)}] ")
        .Order(StringComparer.Ordinal));

    private static string Arguments(AttributeData attribute)
    {
        string[] arguments =
        [
            .. attribute.ConstructorArguments.Select(Constant),
            .. attribute.NamedArguments.Select(one => $"{one.Key} = {Constant(one.Value)}"),
        ];
        return arguments.Length == 0 ? "" : $"({string.Join(", ", arguments)})";
    }

    private static string Constant(TypedConstant value) => value switch
    {
        { Kind: TypedConstantKind.Type, Value: ITypeSymbol type } => $"typeof({type.ToDisplayString(TypeName)})",
        { Kind: TypedConstantKind.Array } => $"[{string.Join(", ", value.Values.Select(Constant))}]",
        _ => value.ToCSharpString(),
    };
}
