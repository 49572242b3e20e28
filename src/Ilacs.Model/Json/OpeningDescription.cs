using System.Runtime.CompilerServices;
using static Ilacs.Model.Json.RecordMembers<Ilacs.Model.InterventionOpening>;

namespace Ilacs.Model.Json;

/// <summary>The state of an intervention on a recorded day, if its beginning is not known.</summary>
internal sealed class OpeningDescription()
    : CheckedShape<InterventionOpening>("The state of an intervention on a recorded day, if its beginning is not known", "opening")
{
    internal static readonly OpeningDescription Opening = new();

    private static readonly RecordShape<InterventionOpening, InterventionOpening> Record = new(
        "opening",
        "The state of an intervention on a recorded day, if its beginning is not known",
        [
            Required(
                "state", "The state on that day", Values.Of(ClosedLists.InterventionStates), (InterventionOpening x) => x.State, SetState),
            Required("on", "The day for which the state is recorded", Values.Date, (InterventionOpening x) => x.On, SetOn),
            RecordDescriptions.Sources<InterventionOpening>(),
        ],
        Activator.CreateInstance<InterventionOpening>,
        static (in opening) => opening);

    internal override MemberList Members => Record.Members;

    internal override void WriteSchema(SchemaWriter schema) => Record.WriteSchema(schema);

    private protected override Shape<InterventionOpening> Choose(ref RecordReader reader) => Record;

    private protected override Shape<InterventionOpening> ShapeOf(InterventionOpening value) => Record;

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_State")]
    private static extern void SetState(InterventionOpening record, InterventionState value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_On")]
    private static extern void SetOn(InterventionOpening record, ImpreciseDate value);
}
