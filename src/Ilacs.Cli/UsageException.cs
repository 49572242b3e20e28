namespace Ilacs.Cli;

/// <summary>The command was called wrongly; the message says how.</summary>
internal sealed class UsageException(string message) : Exception(message);
