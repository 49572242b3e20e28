namespace Ilacs.Model.Testing;

/// <summary>The result is not what a test expects. The message lists the result, so any test framework shows it.</summary>
public sealed class IssueAssertionException : Exception
{
    /// <summary>Creates one without a message.</summary>
    public IssueAssertionException()
    {
    }

    /// <summary>Creates one with the expected and the actual result.</summary>
    /// <param name="message">The expected and the actual result, as text.</param>
    public IssueAssertionException(string message)
        : base(message)
    {
    }

    /// <summary>Creates one with the expected and the actual result.</summary>
    /// <param name="message">The expected and the actual result, as text.</param>
    /// <param name="innerException">The cause.</param>
    public IssueAssertionException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
