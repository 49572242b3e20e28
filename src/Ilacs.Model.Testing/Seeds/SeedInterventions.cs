using System.Collections.Immutable;

namespace Ilacs.Model.Testing;

/// <summary>Real interventions of the Department for Education, as far as published sources say.</summary>
public static class SeedInterventions
{
    /// <summary>The improvement notice for Nottingham after its inspection in July 2022.</summary>
    public static InterventionHistory Nottingham { get; } = Read("records/nottingham-intervention.json");

    /// <summary>All seed interventions: Nottingham's first, then the others by name of the authority.</summary>
    public static ImmutableArray<InterventionHistory> All { get; } = [Nottingham, .. Embedded.Names("cases").Select(Read)];

    internal static InterventionHistory Read(string name) => IlacsJson.InterventionHistory.Read(Embedded.Read(name)).ValueOrThrow();
}
