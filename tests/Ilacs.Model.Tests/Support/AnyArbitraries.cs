using FsCheck;
using FsCheck.Fluent;

namespace Ilacs.Model.Tests.Support;

/// <summary>Histories and interventions with anything wrong with them, for <c>[Property]</c>. Those of <see cref="IlacsArbitraries"/> are clean.</summary>
public static class AnyArbitraries
{
    public static Arbitrary<InspectionHistory> History() => Generate.AnyHistory.ToArbitrary();

    public static Arbitrary<InterventionHistory> Intervention() => Generate.AnyIntervention.ToArbitrary();
}
