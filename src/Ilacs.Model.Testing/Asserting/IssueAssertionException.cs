namespace Ilacs.Model.Testing;

/// <summary>What was found is not what a test expects. The message lists what was found, so any test framework shows it.</summary>
public sealed class IssueAssertionException : Exception
{
    /// <summary>Without a message.</summary>
    public IssueAssertionException()
    {
    }

    /// <summary>With what was expected, and what was found.</summary>
    /// <param name="message">Both, as text.</param>
    public IssueAssertionException(string message)
        : base(message)
    {
    }

    /// <summary>With what was expected, and what was found.</summary>
    /// <param name="message">Both, as text.</param>
    /// <param name="innerException">What led to it.</param>
    public IssueAssertionException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
