using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Tests;

/// <summary>No type is forgotten among those that work inside other people's types.</summary>
public partial class ConverterConventionTests
{
    private static readonly Type[] PublicTypes = [.. typeof(Grade).Assembly.GetExportedTypes(), .. typeof(NationalPicture).Assembly.GetExportedTypes()];

    private static readonly Type[] Held = [.. PublicTypes.Where(type => type.GetCustomAttribute<JsonConverterAttribute>() is not null)];

    [Fact]
    public void Every_type_that_names_a_converter_names_its_own_and_there_are_no_others()
    {
        Held.Should().HaveCountGreaterThan(60);
        foreach (var type in Held)
        {
            if (type.IsGenericTypeDefinition)
            {
                type.GetCustomAttribute<JsonConverterAttribute>(inherit: false)!.ConverterType.Should().Be<IlacsJsonConverterFactory>();
                continue;
            }

            type.GetCustomAttribute<JsonConverterAttribute>(inherit: false)!.ConverterType.Should().Be(typeof(IlacsJsonConverter<>).MakeGenericType(type));
            var converter = typeof(Converters).GetMethod(nameof(Converters.Of), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, null);
            converter.Should().BeAssignableTo(typeof(JsonConverter<>).MakeGenericType(type));
        }

        var all = (ConcurrentDictionary<Type, Lazy<JsonConverter>>)typeof(Converters).GetField("All", BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!;
        all.Keys.Select(type => type.IsGenericType ? type.GetGenericTypeDefinition() : type).Distinct().Should().BeEquivalentTo(Held);
    }

    [Fact]
    public void Every_list_with_codes_of_its_own_has_a_converter()
    {
        var coded = PublicTypes.SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Where(method => method.Name == "Code" && method.ReturnType == typeof(string) && method.GetParameters() is [{ ParameterType.IsEnum: true }])
            .ToDictionary(method => method.GetParameters()[0].ParameterType);
        coded.Should().HaveCount(26);
        foreach (var (type, code) in coded)
        {
            // Where two values share a code, it cannot be read.
            var codes = Enum.GetValues(type).Cast<object>().Select(value => code.Invoke(null, [value])).ToArray();
            Held.Contains(type).Should().Be(codes.Distinct().Count() == codes.Length, type.Name);
        }

        coded.Keys.Except(Held).Should().Equal(typeof(OverallEffectivenessStatus));
        Held.Where(type => type.IsEnum).Except(coded.Keys).Should().BeEmpty();
    }

    [Fact]
    public void The_application_that_is_published_trimmed_and_native_holds_every_type()
    {
        var context = Repository.Read("tests/Ilacs.Model.UserApp/OwnContext.cs");
        Held.Where(type => !type.IsGenericTypeDefinition).Where(type => !context.Contains($"<{type.Name}>)", StringComparison.Ordinal) && !context.Contains($"({type.Name}))", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void Of_another_type_nothing_is_read_or_written()
    {
        IlacsJsonConverter<int> converter = new();
        FluentActions.Invoking(() => converter.Write(new(Stream.Null), 1, JsonSerializerOptions.Default)).Should().Throw<NotSupportedException>().WithMessage("*Int32*");
        foreach (var options in new JsonSerializerOptions[] { new(), new(MistakenContext.Default.Options) })
        {
            FluentActions.Invoking(() => JsonSerializer.Serialize(new Mistaken(), options)).Should().Throw<NotSupportedException>().WithMessage("*Mistaken*");
            FluentActions.Invoking(() => JsonSerializer.Deserialize<Mistaken[]>("[{}]", options)).Should().Throw<NotSupportedException>().WithMessage("*Mistaken*");
            FluentActions.Invoking(() => JsonSerializer.Deserialize<Dictionary<Mistaken, int>>("""{"one":1}""", options)).Should().Throw<NotSupportedException>();
        }
    }

    [JsonConverter(typeof(IlacsJsonConverter<Mistaken>))]
    internal sealed record Mistaken;

    [JsonSerializable(typeof(Mistaken[]))]
    [JsonSerializable(typeof(Dictionary<Mistaken, int>))]
    internal sealed partial class MistakenContext : JsonSerializerContext;
}
