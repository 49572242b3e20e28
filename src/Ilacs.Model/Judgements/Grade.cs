using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>One of the four grades that an inspection gives.</summary>
/// <remarks>
/// <para>The same four points in every edition since November 2013. "Adequate", which older reports use, is not one of them.</para>
/// <para>There is no <c>&lt;</c> or <c>&gt;</c>, because the best grade could be called the highest or the first. Use
/// <see cref="IsBetterThan"/> and <see cref="IsWorseThan"/>.</para>
/// <para><c>default</c> is not a grade: it equals only itself, and asking it for its code, label or order throws.
/// Where there is no grade, <see cref="NoGrade"/> says why.</para>
/// </remarks>
[JsonConverter(typeof(IlacsJsonConverter<Grade>))]
public readonly partial record struct Grade : IComparable<Grade>
{
    // 1 is the best and 4 the worst; 0 is no grade.
    private readonly byte _value;

    private Grade(byte value) => _value = value;

    /// <summary>Outstanding, the best grade. On the wire: <c>outstanding</c>.</summary>
    public static Grade Outstanding => new(1);

    /// <summary>Good. On the wire: <c>good</c>.</summary>
    public static Grade Good => new(2);

    /// <summary>Requires improvement to be good. On the wire: <c>requires-improvement</c>.</summary>
    public static Grade RequiresImprovement => new(3);

    /// <summary>Inadequate, the worst grade. On the wire: <c>inadequate</c>.</summary>
    public static Grade Inadequate => new(4);

    /// <summary>The four grades, best first.</summary>
    public static ImmutableArray<Grade> All { get; } = [Outstanding, Good, RequiresImprovement, Inadequate];

    /// <summary>Whether this is <c>default</c>, which is not a grade.</summary>
    public bool IsDefault => _value == 0;

    /// <summary>The code on the wire, such as <c>requires-improvement</c>.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public string Code => Names[Value - 1];

    /// <inheritdoc cref="Code"/>
    internal JsonEncodedText Encoded => Names.Encoded(Value - 1);

    /// <summary>The grade as Ofsted's statistics print it, such as <c>Requires improvement to be good</c>.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public string Label => Labels[Value - 1];

    /// <summary>1 for the best grade to 4 for the worst.</summary>
    internal byte Value => _value != 0 ? _value : throw new InvalidOperationException("default(Grade) is not a grade.");

    /// <summary>Whether this grade is better than <paramref name="other"/>; no grade is better than itself.</summary>
    /// <param name="other">The grade to compare with.</param>
    /// <exception cref="ArgumentException"><paramref name="other"/> is <c>default</c>.</exception>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public bool IsBetterThan(Grade other) => Value < Checked(other, nameof(other));

    /// <summary>Whether this grade is worse than <paramref name="other"/>; no grade is worse than itself.</summary>
    /// <param name="other">The grade to compare with.</param>
    /// <exception cref="ArgumentException"><paramref name="other"/> is <c>default</c>.</exception>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public bool IsWorseThan(Grade other) => Value > Checked(other, nameof(other));

    /// <summary>The best of some grades.</summary>
    /// <param name="grades">At least one grade.</param>
    /// <exception cref="ArgumentException">There are no grades, or one of them is <c>default</c>.</exception>
    public static Grade Best(params ReadOnlySpan<Grade> grades) => GradeSet.Of(grades).BestOf(nameof(grades));

    /// <summary>The worst of some grades.</summary>
    /// <param name="grades">At least one grade.</param>
    /// <exception cref="ArgumentException">There are no grades, or one of them is <c>default</c>.</exception>
    public static Grade Worst(params ReadOnlySpan<Grade> grades) => GradeSet.Of(grades).WorstOf(nameof(grades));

    /// <summary>Calls the function for this grade and returns its result.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="outstanding">Called for outstanding.</param>
    /// <param name="good">Called for good.</param>
    /// <param name="requiresImprovement">Called for requires improvement.</param>
    /// <param name="inadequate">Called for inadequate.</param>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public T Match<T>(Func<T> outstanding, Func<T> good, Func<T> requiresImprovement, Func<T> inadequate)
    {
        ArgumentNullException.ThrowIfNull(outstanding);
        ArgumentNullException.ThrowIfNull(good);
        ArgumentNullException.ThrowIfNull(requiresImprovement);
        ArgumentNullException.ThrowIfNull(inadequate);
        return Value switch
        {
            1 => outstanding(),
            2 => good(),
            3 => requiresImprovement(),
            _ => inadequate(),
        };
    }

    /// <summary>The code; <c>(not a grade)</c> for <c>default</c>.</summary>
    public override string ToString() => IsDefault ? "(not a grade)" : Code;

    internal static Grade FromValue(int value) => value is >= 1 and <= 4
        ? new((byte)value)
        : throw new InvalidOperationException("There are four grades, from 1 to 4.");

    internal static byte Checked(Grade grade, string parameter) =>
        grade._value != 0 ? grade._value : throw new ArgumentException("default(Grade) is not a grade.", parameter);
}
