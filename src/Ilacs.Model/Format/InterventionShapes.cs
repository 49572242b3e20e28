namespace Ilacs.Model;

/// <summary>The thread of an intervention and what is in it.</summary>
internal static class InterventionShapes
{
    private static readonly ShapeMember On = new("on", CommonShapes.Date, "When it happened", true);
    private static readonly ShapeMember PublishedOn = new("publishedOn", CommonShapes.Date, "When it was published");
    private static readonly ShapeMember Statutory = new("statutory", CommonShapes.Flag, "Whether the notice is called statutory");
    private static readonly ShapeMember Trigger = new("trigger", new CodeShape(InterventionTriggers.Codes.Texts, "trigger", "What led to a notice or direction"), "What led to it");
    private static readonly ShapeMember TriggeredBy = new("triggeredBy", CommonShapes.Date, "The first on-site day of what led to it");
    private static readonly ShapeMember Reason = new("reason", new CodeShape(EndReasons.Codes.Texts, "end-reason", "Why a notice or direction ended"), "Why it ended");

    private static readonly ShapeMember ReviewMonths = new(
        "reviewMonths", new WholeNumberShape(NoticeOrDirection.LeastReviewMonths, NoticeOrDirection.MostReviewMonths), "After how many months progress is reviewed");

    internal static readonly ObjectShape Condition = new(
        "condition",
        "What a notice or direction requires",
        new("kind", new CodeShape(ConditionKinds.Codes.Texts), "What it is", true),
        new("name", CommonShapes.Text, "The body; no person"));

    private static readonly ShapeMember Conditions = new("conditions", new ArrayShape(Condition), "What it requires");

    private static readonly ObjectShape[] EventsByType = [.. Enum.GetValues<InterventionEventType>().Select(EventOf)];

    /// <summary>An event of whatever kind.</summary>
    internal static readonly ChoiceShape Event = new("event", "One event of an intervention", [.. EventsByType]);

    internal static readonly ObjectShape Opening = new(
        "opening",
        "Where a thread stands when its beginning is not known",
        new("state", new CodeShape(InterventionStates.Codes.Texts), "The state", true),
        new("on", CommonShapes.Date, "A day on which it stood there", true),
        CommonShapes.Sources);

    internal static readonly ObjectShape Thread = new(
        "intervention-thread",
        "The intervention in one service area of a local authority",
        CommonShapes.SchemaVersionMember,
        CommonShapes.DocumentMember(DocumentKinds.InterventionThread),
        new("authority", CommonShapes.Authority, "Whose thread it is", true),
        new("serviceArea", new CodeShape(ServiceAreas.Codes.Texts), "Which services it is about", true),
        new("opens", Opening, "Where it stands when its beginning is not known"),
        new("events", new ArrayShape(Event), "The events in the order in which they happened", true));

    /// <summary>The members of an event of a kind.</summary>
    internal static ObjectShape Of(InterventionEventType type) => EventsByType[(int)type - 1];

    private static ObjectShape EventOf(InterventionEventType type) => new(
        type.Code(),
        $"The event '{type.Code()}'",
        [
            new("type", new CodeShape([type.Code()]), "What it is", true),
            On,
            .. MembersOf(type),
            CommonShapes.Sources,
        ]);

    private static ShapeMember[] MembersOf(InterventionEventType type) => type switch
    {
        InterventionEventType.NoticeIssued or InterventionEventType.NoticeReplaced =>
            [PublishedOn, Statutory, Trigger, TriggeredBy, Conditions, ReviewMonths],
        InterventionEventType.DirectionSteppedDown =>
            [PublishedOn, Statutory, Trigger, TriggeredBy, Conditions, ReviewMonths, Reason],
        InterventionEventType.DirectionIssued or InterventionEventType.NoticeSuperseded or InterventionEventType.DirectionRevised =>
            [PublishedOn, Trigger, TriggeredBy, Conditions, ReviewMonths],
        InterventionEventType.NoticeLifted or InterventionEventType.DirectionRevoked => [Reason],
        InterventionEventType.SupportArranged =>
        [
            // The appointment of a commissioner is an event of its own.
            new("kind", new CodeShape(ConditionKinds.Codes.Texts.Where(code => code != ConditionKind.Commissioner.Code())), "What is arranged", true),
            new("name", CommonShapes.Text, "The body; no person"),
        ],
        _ => [],
    };
}
