using System.Reflection;
using System.Text.Json;

namespace Ilacs.Model.Tests;

/// <summary>Every closed list has codes and labels of one shape.</summary>
public class ClosedListTests
{
    private static readonly MethodInfo[] Methods = [.. new[] { typeof(CodesAndLabels), typeof(NationalCodesAndLabels) }.SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))];

    public static TheoryData<Type> Lists => [.. Methods.Where(method => method.Name == "Code").Select(method => method.GetParameters()[0].ParameterType)];

    [Fact]
    public void There_are_26() => Lists.AsEnumerable<object[]>().Should().HaveCount(26);

    [Theory]
    [MemberData(nameof(Lists))]
    public void Each_value_has_a_code_that_is_read_as_it_and_a_label(Type list)
    {
        var values = Enum.GetValues(list).Cast<object>().ToArray();
        values.Select(Convert.ToInt32).Should().Equal(Enumerable.Range(1, values.Length), "a row is found by the number");
        foreach (var value in values)
        {
            var code = Text("Code", value);
            code.Should().MatchRegex("^[a-z]+(-[a-z]+)*$");
            Text("Label", value).Should().NotBeNullOrWhiteSpace().And.NotMatchRegex("[a-z]-[a-z]+-");
            if (list != typeof(OverallEffectivenessStatus))
            {
                Read("TryParseCode", list, code).Should().Be(value);
                JsonSerializer.Serialize(value, list).Should().Be($"\"{code}\"");
                Read("TryParseCode", list, code.ToUpperInvariant()).Should().BeNull();
            }
        }
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void What_is_not_in_the_list_has_neither_a_code_nor_a_label(Type list)
    {
        foreach (var number in new[] { 0, -1, Enum.GetValues(list).Length + 1, int.MinValue, int.MaxValue })
        {
            foreach (var method in new[] { "Code", "Label" })
            {
                FluentActions.Invoking(() => Text(method, Enum.ToObject(list, number))).Should().Throw<TargetInvocationException>().WithInnerException<ArgumentOutOfRangeException>();
            }
        }
    }

    [Fact]
    public void Each_list_that_official_files_print_is_read_by_its_label()
    {
        var read = Methods.Where(method => method.Name == "TryParseLabel").Select(method => method.GetParameters()[1].ParameterType.GetElementType()!).ToArray();
        read.Should().BeEquivalentTo([typeof(CycleEventType), typeof(VisitTheme), typeof(OfstedRegion), typeof(OnsRegion)]);
        foreach (var list in read)
        {
            foreach (var value in Enum.GetValues(list))
            {
                Read("TryParseLabel", list, $"  {Text("Label", value).ToUpperInvariant().Replace(" ", " \t", StringComparison.Ordinal)} ").Should().Be(value);
            }
        }
    }

    private static string Text(string method, object value) => (string)Methods.Single(one => one.Name == method && one.GetParameters()[0].ParameterType == value.GetType()).Invoke(null, [value])!;

    private static object? Read(string method, Type list, string text)
    {
        object?[] arguments = [text, null];
        return (bool)Methods.Single(one => one.Name == method && one.GetParameters()[1].ParameterType.GetElementType() == list).Invoke(null, arguments)! ? arguments[1] : null;
    }
}
