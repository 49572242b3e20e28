using static Ilacs.Model.Json.DraftMembers<Ilacs.Model.InterventionCondition, Ilacs.Model.Json.ConditionDescription.Draft>;

namespace Ilacs.Model.Json;

/// <summary>One thing that a notice or direction requires.</summary>
internal static class ConditionDescription
{
    internal static readonly Shape<InterventionCondition> Condition = new RecordShape<InterventionCondition, Draft>(
        "condition",
        "What a notice or direction requires",
        [
            Required(
                "kind", "What it is", Values.Of(ClosedLists.ConditionKinds), condition =>
                    condition.Kind, (ref draft, kind) => draft.Kind = kind),
            Optional("name", "The body; no person", Values.Text!, condition => condition.Name, (ref draft, name) => draft.Name = name),
        ],
        null,
        static (in draft) => new(draft.Kind, draft.Name));

    internal struct Draft
    {
        internal ConditionKind Kind;
        internal string? Name;
    }
}
