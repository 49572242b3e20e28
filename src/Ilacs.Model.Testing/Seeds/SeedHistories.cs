using System.Collections.Immutable;

namespace Ilacs.Model.Testing;

/// <summary>Histories of real authorities, from documents that Ofsted and councils published. They have issues, because the documents
/// contradict each other.</summary>
public static class SeedHistories
{
    /// <summary>Nottingham: inadequate in July 2022, and monitored after it.</summary>
    public static InspectionHistory Nottingham { get; } = Read("nottingham");

    /// <summary>Nottinghamshire: inspected in October 2019, with a focused visit in April 2022 that one source dates to June.</summary>
    public static InspectionHistory Nottinghamshire { get; } = Read("nottinghamshire");

    /// <summary>All seed histories, by name.</summary>
    public static ImmutableArray<InspectionHistory> All { get; } = [Nottingham, Nottinghamshire];

    private static InspectionHistory Read(string name) =>
        IlacsJson.InspectionHistory.Read(Embedded.Read($"records/{name}.json")).ValueOrThrow();
}
