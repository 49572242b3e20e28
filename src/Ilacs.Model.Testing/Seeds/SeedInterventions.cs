using System.Collections.Immutable;

namespace Ilacs.Model.Testing;

/// <summary>Real interventions of the Department for Education, as far as published sources tell.</summary>
public static class SeedInterventions
{
    /// <summary>The improvement notice that Nottingham was given after its inspection of July 2022.</summary>
    public static InterventionHistory Nottingham { get; } = Read("records/nottingham-intervention.json");

    /// <summary>All of them: Nottingham's, and the others by the name of the authority.</summary>
    public static ImmutableArray<InterventionHistory> All { get; } = [Nottingham, .. Embedded.Names("cases").Select(Read)];

    internal static InterventionHistory Read(string name) => IlacsJson.InterventionHistory.Read(Embedded.Read(name)).ValueOrThrow();
}
