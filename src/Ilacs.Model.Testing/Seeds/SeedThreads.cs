using System.Collections.Immutable;

namespace Ilacs.Model.Testing;

/// <summary>Real interventions of the Department for Education, as far as published sources tell.</summary>
public static class SeedThreads
{
    /// <summary>The improvement notice that Nottingham was given after its inspection of July 2022.</summary>
    public static InterventionThread Nottingham { get; } = Read("records/nottingham-intervention.json");

    /// <summary>All of them: Nottingham's, and the others by the name of the authority.</summary>
    public static ImmutableArray<InterventionThread> All { get; } = [Nottingham, .. Embedded.Names("cases").Select(Read)];

    internal static InterventionThread Read(string name) => IlacsJson.Thread.Read(Embedded.Read(name)).ValueOrThrow();
}
