namespace Ilacs.Model.Tests.Support;

/// <summary>Tests that take the console for themselves: FsCheck, for one, prints to it from others.</summary>
[CollectionDefinition(nameof(UsesTheConsole), DisableParallelization = true)]
public class UsesTheConsole;
