using System.Reflection;
using System.Runtime.CompilerServices;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Tests;

public class CodeConventionTests
{
    private const int MostLines = 300;

    private static readonly Type[] PublicTypes = typeof(Grade).Assembly.GetExportedTypes();

    [Fact]
    public void The_library_never_reads_a_clock_a_culture_or_a_random_number()
    {
        string[] types =
        [
            "System.DateTime", "System.DateTimeOffset", "System.TimeProvider", "System.Diagnostics.Stopwatch", "System.Environment",
            "System.Random", "NodaTime.SystemClock", "NodaTime.IClock",
        ];
        string[] members = ["System.Globalization.CultureInfo.get_CurrentCulture", "System.Globalization.CultureInfo.get_CurrentUICulture"];
        // The compiler asks for the intervention in every iterator.
        string[] allowed = ["System.Environment.get_CurrentManagedThreadId"];
        var used = CompiledLibrary.Module.GetMemberReferences().Select(member => (Type: member.DeclaringType.FullName, Name: $"{member.DeclaringType.FullName}.{member.Name}")).ToArray();
        used.Should().Contain(one => one.Name == "System.Globalization.CultureInfo.get_InvariantCulture", "otherwise nothing was looked at");
        used.Where(one => (types.Contains(one.Type) || members.Contains(one.Name)) && !allowed.Contains(one.Name)).Should().BeEmpty();
        CompiledLibrary.Module.GetTypeReferences().Select(type => type.FullName).Except(["System.Environment"]).Intersect(types).Should().BeEmpty();
    }

    [Fact]
    public void No_file_of_the_library_or_the_command_line_is_longer_than_one_can_read_at_a_sitting()
    {
        string[] folders = ["src/Ilacs.Model", "src/Ilacs.Cli"];
        var files = folders.SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories))
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)).ToArray();
        files.Should().NotBeEmpty();
        files.Where(path => File.ReadLines(path).Count() > MostLines).Should().BeEmpty();
    }

    [Fact]
    public void Every_public_type_is_sealed_or_static_or_a_value_or_the_base_of_a_closed_set()
    {
        PublicTypes.Should().NotBeEmpty();
        PublicTypes.Where(type => !type.IsSealed && !type.IsEnum && !type.IsInterface && !IsBaseOfAClosedSet(type)).Should().BeEmpty();

        // Nobody outside the library can derive from it: a record has a copy constructor that others could call, but not what they would have to override.
        static bool IsBaseOfAClosedSet(Type type) =>
            type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance).All(one => one.IsAssembly || one.IsFamilyAndAssembly)
            || type.GetMethods(BindingFlags.NonPublic | BindingFlags.Instance).Any(one => one.IsAbstract && (one.IsAssembly || one.IsFamilyAndAssembly));
    }

    [Fact]
    public void No_public_property_can_be_set_and_no_public_field_changed()
    {
        var properties = PublicTypes.SelectMany(type => type.GetProperties())
            .Where(property => property.SetMethod is { IsPublic: true } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)));
        properties.Should().BeEmpty();
        PublicTypes.Where(type => !type.IsEnum).SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static))
            .Where(field => !field.IsLiteral).Should().BeEmpty();
    }

    [Fact]
    public void Every_closed_list_starts_at_one_so_that_default_is_none_of_them()
    {
        var lists = PublicTypes.Where(type => type.IsEnum && type.GetCustomAttribute<FlagsAttribute>() is null).ToArray();
        lists.Should().NotBeEmpty();
        lists.Where(type => Enum.IsDefined(type, Enum.ToObject(type, 0))).Should().BeEmpty();
    }

    [Fact]
    public void No_public_name_says_rating_or_score_or_spells_judgement_without_its_e()
    {
        var names = PublicTypes.SelectMany(type => type.GetMembers().Select(member => member.Name).Append(type.Name)).Distinct().ToArray();
        names.Where(name => name.Contains("Rating", StringComparison.Ordinal)
            || name.Contains("Score", StringComparison.Ordinal)
            || name.Contains("Judgment", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void Every_refusal_code_is_unique()
    {
        var codes = typeof(RefusalCodes).GetFields().Select(field => (string)field.GetRawConstantValue()!).ToArray();
        codes.Should().NotBeEmpty().And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void Every_issue_code_is_unique_and_says_its_rule_in_a_sentence()
    {
        var codes = PublicTypes.SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Where(property => property.PropertyType == typeof(IssueCode))
            .Select(property => (IssueCode)property.GetValue(null)!).ToArray();
        codes.Should().NotBeEmpty();
        codes.Select(code => code.Code).Should().OnlyHaveUniqueItems();
        codes.Should().OnlyContain(code => code.Title.EndsWith('.'));
    }
}
