using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>The kinds of work that are due within a number of working days of a report or letter.</summary>
/// <remarks><c>default</c> is none of these.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<DeadlineKind>))]
public enum DeadlineKind
{
    /// <summary>Submit the action plan. On the wire: <c>action-plan</c>.</summary>
    ActionPlan = 1,

    /// <summary>Share a draft of the plan, after an area for priority action. On the wire: <c>draft-action-plan</c>.</summary>
    DraftActionPlan = 2,

    /// <summary>Publish the report locally. On the wire: <c>authority-publication</c>.</summary>
    AuthorityPublication = 3,

    /// <summary>Write the statement of proposed action after a joint targeted area inspection. On the wire:
    /// <c>statement-of-action</c>.</summary>
    StatementOfAction = 4,
}
