using NodaTime;

namespace Ilacs.Model.Testing;

/// <summary>A day on which something in the model begins or ends.</summary>
/// <param name="Day">The day.</param>
/// <param name="What">The boundary, such as <c>first on-site day of ILACS 2023</c>.</param>
public sealed record Boundary(LocalDate Day, string What)
{
    /// <summary>Such as <c>2023-01-01 first on-site day of ILACS 2023</c>.</summary>
    public override string ToString() => $"{(ImpreciseDate)Day} {What}";
}
