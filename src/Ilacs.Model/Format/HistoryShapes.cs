namespace Ilacs.Model;

/// <summary>A history and what is in it.</summary>
internal static class HistoryShapes
{
    // That there are some areas, and not how many.
    internal static readonly Names SomeAreas = new("some");

    private static readonly Shape Areas = new ChoiceShape(
        "recorded-areas",
        "How many, their titles, or that there are some",
        new WholeNumberShape(0, int.MaxValue - 1),
        new ArrayShape(CommonShapes.Text),
        new CodeShape(SomeAreas.Texts));

    private static readonly ShapeMember From = new("from", CommonShapes.Date, "The first day", true);
    private static readonly ShapeMember To = new("to", CommonShapes.Date, "The last day, inclusive; not there if it is not known");
    private static readonly ShapeMember On = new("on", CommonShapes.Date, "When it took place", true);

    internal static readonly ObjectShape Window = new("on-site-window", "Days on site without a longer break", From, To);

    private static readonly ShapeMember OnSite = new("onSite", new ArrayShape(Window, 1, 2), "When inspectors were on site", true);
    private static readonly ShapeMember PublishedOn = new("publishedOn", CommonShapes.Date, "When the report or letter was published");
    private static readonly ShapeMember ReceivedOn = new("receivedOn", CommonShapes.Date, "When the authority received it");
    private static readonly ShapeMember Improvement = new("areasForImprovement", Areas, "The areas for improvement that it names");
    private static readonly ShapeMember PriorityAction = new("areasForPriorityAction", Areas, "The areas for priority action that it names");

    private static readonly ShapeMember Theme = new("theme", new CodeShape(VisitThemes.Codes.Texts, "theme", "What a visit looked at"), "What it looked at");

    // The judgements depend on the edition, and nothing else does.
    internal static readonly ObjectShape[] Inspections = [.. Editions.All.Select(Inspection)];

    internal static readonly ObjectShape FocusedVisit = Visit(ActivityType.FocusedVisit, "A focused visit");
    internal static readonly ObjectShape AssuranceVisit = Visit(ActivityType.AssuranceVisit, "An assurance visit");
    internal static readonly ObjectShape JointInspection = Visit(ActivityType.JointTargetedAreaInspection, "A joint targeted area inspection");

    internal static readonly ObjectShape MonitoringVisit = Visit(
        ActivityType.MonitoringVisit,
        "A monitoring visit",
        new("follows", CommonShapes.Date, "The first on-site day of the inspection that it follows"),
        new("ordinal", new WholeNumberShape(1, int.MaxValue), "The how-manyth visit since that inspection"));

    internal static readonly ObjectShape Meeting = new(
        "annual-engagement-meeting",
        "An annual engagement meeting, which is also called an annual conversation",
        new("type", new CodeShape([ActivityType.AnnualEngagementMeeting.Code(), ActivityTypes.OlderNameOfTheMeeting]), "What it is", true),
        On,
        new("letterOn", CommonShapes.Date, "The date of the letter after it"),
        CommonShapes.Sources);

    internal static readonly ObjectShape SelfEvaluation = new(
        "self-evaluation", "A self-evaluation", Type(ActivityType.SelfEvaluation), On, CommonShapes.Sources);

    internal static readonly ObjectShape ActionPlan = new(
        "action-plan",
        "An action plan",
        Type(ActivityType.ActionPlan),
        new("answers", CommonShapes.Date, "The first on-site day of the inspection or visit that it answers", true),
        new("draftOn", CommonShapes.Date, "When the draft was sent"),
        new("submittedOn", CommonShapes.Date, "When it was submitted"),
        new("response", new CodeShape(PlanResponses.Codes.Texts), "What Ofsted said of it"),
        new("respondedOn", CommonShapes.Date, "When Ofsted said so"),
        CommonShapes.Sources);

    /// <summary>An activity of whatever kind.</summary>
    internal static readonly ChoiceShape Activity = new(
        "activity",
        "One activity in the life of a local authority under inspection",
        [.. Inspections, FocusedVisit, MonitoringVisit, AssuranceVisit, JointInspection, Meeting, SelfEvaluation, ActionPlan]);

    internal static readonly ObjectShape Coverage = new(
        "coverage",
        "What a history claims to have in full",
        new("activities", new ArrayShape(new CodeShape([.. ActivityTypes.Codes.Texts, ActivityTypes.OlderNameOfTheMeeting]), 1), "The kinds of activity", true),
        new("from", CommonShapes.ExactDay, "The first day of what is claimed", true),
        new("to", CommonShapes.ExactDay, "The last day, inclusive", true));

    internal static readonly ObjectShape History = new(
        "inspection-history",
        "The life of one local authority under inspection of its children's services",
        CommonShapes.SchemaVersionMember,
        CommonShapes.DocumentMember(DocumentKinds.InspectionHistory),
        new("authority", CommonShapes.Authority, "Whose history it is", true),
        new("coverage", new ArrayShape(Coverage), "What the history claims to have in full"),
        new("events", new ArrayShape(Activity), "The activities, in any order", true));

    /// <summary>Whether an object is an activity in which no grade can stand.</summary>
    internal static bool IsUngraded(ObjectShape shape) => Activity.Choices.Contains(shape) && !Inspections.Contains(shape);

    private static ObjectShape Inspection(Edition edition) => new(
        $"inspection-of-{edition.Code}",
        $"An inspection under {edition.Name}",
        new("type", new CodeShape(Enum.GetValues<ActivityType>().Where(type => type.IsGraded()).Select(type => type.Code())), "What it is", true),
        new("edition", new CodeShape([edition.Code]), "The edition of the framework that it followed", true),
        OnSite,
        PublishedOn,
        ReceivedOn,
        new("judgements", CommonShapes.JudgementsOf(edition), "What the report says of each area", true),
        new("overallEffectiveness", CommonShapes.Judgement, "The overall effectiveness that the report states"),
        Improvement,
        PriorityAction,
        CommonShapes.Sources);

    private static ObjectShape Visit(ActivityType type, string title, params ShapeMember[] more) => new(
        type.Code(),
        title,
        [
            Type(type),
            new("edition", CommonShapes.EditionCodes, "The edition of the framework that it followed"),
            OnSite,
            PublishedOn,
            ReceivedOn,
            new("letterPublished", CommonShapes.Flag, "Whether a letter was published at all"),
            Theme,
            Improvement,
            PriorityAction,
            .. more,
            CommonShapes.Sources,
        ]);

    private static ShapeMember Type(ActivityType type) => new("type", new CodeShape([type.Code()]), "What it is", true);
}
