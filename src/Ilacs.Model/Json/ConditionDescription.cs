using static Ilacs.Model.Json.DraftMembers<Ilacs.Model.InterventionCondition, Ilacs.Model.Json.ConditionDescription.Draft>;

namespace Ilacs.Model.Json;

/// <summary>A requirement of an improvement notice or statutory direction.</summary>
internal static class ConditionDescription
{
    internal static readonly Shape<InterventionCondition> Condition = new RecordShape<InterventionCondition, Draft>(
        "condition",
        "A requirement of an improvement notice or statutory direction",
        [
            Required(
                "kind", "The kind of requirement", Values.Of(ClosedLists.ConditionKinds), condition =>
                    condition.Kind, (ref draft, kind) => draft.Kind = kind),
            Optional(
                "name", "The name of the organisation (never a person)", Values.Text!, condition => condition.Name,
                (ref draft, name) => draft.Name = name),
        ],
        null,
        static (in draft) => new(draft.Kind, draft.Name));

    internal struct Draft
    {
        internal ConditionKind Kind;
        internal string? Name;
    }
}
