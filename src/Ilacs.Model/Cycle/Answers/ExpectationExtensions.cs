namespace Ilacs.Model;

/// <summary>Codes of <see cref="Expectation"/>.</summary>
public static class ExpectationExtensions
{
    /// <summary>The code on the wire, such as <c>expected</c>.</summary>
    /// <param name="expectation">One of the three.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="expectation"/> is not one of the three.</exception>
    public static string Code(this Expectation expectation) => expectation switch
    {
        Expectation.Expected => "expected",
        Expectation.Possible => "possible",
        Expectation.NotKnown => "not-known",
        _ => throw new ArgumentOutOfRangeException(nameof(expectation), expectation, "Not one of the three."),
    };
}
