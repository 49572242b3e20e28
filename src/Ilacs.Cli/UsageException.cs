namespace Ilacs.Cli;

/// <summary>The command was called in a way that cannot be carried out; the message tells the caller.</summary>
internal sealed class UsageException(string message) : Exception(message);
