using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>The judgement of one area or of the whole: a grade, or the reason why there is no grade.</summary>
/// <remarks><c>default</c> is <see cref="Model.NoGrade.NotKnown"/>, never a grade. A <see cref="Model.Grade"/> and a
/// <see cref="Model.NoGrade"/> each convert to a judgement implicitly.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<Judgement>))]
public readonly record struct Judgement :
    IComparable<Judgement>, ISpanParsable<Judgement>, IUtf8SpanParsable<Judgement>, IExactCode<Judgement>
{
    // 0 is not known, 1 to 4 are the grades, 5 is not judged, 6 is not in the edition.
    private readonly byte _value;

    private Judgement(int value) => _value = (byte)value;

    /// <summary>Whether there is a grade.</summary>
    public bool IsGraded => _value is >= 1 and <= 4;

    /// <summary>The grade; otherwise <c>null</c>, and then <see cref="NoGrade"/> says why.</summary>
    public Grade? Grade => IsGraded ? Model.Grade.FromValue(_value) : null;

    /// <summary>Why there is no grade; <c>null</c> if there is one.</summary>
    public NoGrade? NoGrade => _value switch
    {
        0 => Model.NoGrade.NotKnown,
        5 => Model.NoGrade.NotJudged,
        6 => Model.NoGrade.NotInEdition,
        _ => null,
    };

    /// <summary>The code of the grade or reason on the wire.</summary>
    public string Code => Grade?.Code ?? NoGrade!.Value.Code;

    string? IExactCode<Judgement>.Wire => Code;

    static string IExactCode<Judgement>.What => "the code of a grade or of a reason for no grade";

    internal int Value => _value;

    // The grades, best first, and after them the reasons for no grade.
    private int Order => _value == 0 ? 7 : _value;

    /// <summary>The judgement that gives this grade.</summary>
    /// <param name="grade">A grade.</param>
    /// <exception cref="ArgumentException"><paramref name="grade"/> is <c>default</c>.</exception>
    public static Judgement Of(Grade grade) => new(Model.Grade.Checked(grade, nameof(grade)));

    /// <summary>The judgement that gives no grade, for this reason.</summary>
    /// <param name="reason">Why there is no grade.</param>
    public static Judgement Of(NoGrade reason) =>
        reason == Model.NoGrade.NotJudged ? new(5) : reason == Model.NoGrade.NotInEdition ? new(6) : default;

    /// <inheritdoc cref="Of(Model.Grade)"/>
    public static implicit operator Judgement(Grade grade) => Of(grade);

    /// <inheritdoc cref="Of(Model.NoGrade)"/>
    public static implicit operator Judgement(NoGrade reason) => Of(reason);

    /// <summary>Gives the grade if there is one.</summary>
    /// <param name="grade">The grade, or <c>default</c>.</param>
    public bool TryGetGrade(out Grade grade)
    {
        grade = Grade.GetValueOrDefault();
        return IsGraded;
    }

    /// <summary>Calls one of two functions, depending on whether there is a grade, and returns its result.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="graded">Called with the grade.</param>
    /// <param name="notGraded">Called with the reason for no grade.</param>
    public T Match<T>(Func<Grade, T> graded, Func<NoGrade, T> notGraded)
    {
        ArgumentNullException.ThrowIfNull(graded);
        ArgumentNullException.ThrowIfNull(notGraded);
        return TryGetGrade(out var grade) ? graded(grade) : notGraded(NoGrade!.Value);
    }

    /// <summary>Reads the code of a grade or of a reason for no grade exactly as on the wire.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: a code has no culture.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <c>null</c>.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not the code of a grade or of a reason for no grade.</exception>
    public static Judgement Parse(string s, IFormatProvider? provider = null) => ExactCode.Parse<Judgement>(s);

    /// <summary>Reads the code of a grade or of a reason for no grade exactly as on the wire; <c>false</c> and <c>default</c> for anything
    /// else, <c>null</c> included.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The value read, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out Judgement result) => ExactCode.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, out Judgement)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: a code has no culture.</param>
    /// <param name="result">The value read, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Judgement result) =>
        ExactCode.TryParse(s, out result);

    int IComparable<Judgement>.CompareTo(Judgement other) => Order.CompareTo(other.Order);

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    static bool IExactCode<Judgement>.TryRead(ReadOnlySpan<byte> text, out Judgement value)
    {
        var graded = ExactCode.TryParse<Grade>(text, out var grade);
        var reasoned = ExactCode.TryParse<NoGrade>(text, out var reason);
        value = graded ? Of(grade) : Of(reason);
        return graded || reasoned;
    }

    internal static Judgement FromValue(uint value) => new((int)value);
}
