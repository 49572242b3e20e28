using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>The authority's action plan after a report or letter: what it will do about the issues, and by when.</summary>
/// <remarks>If the only date is that of the inspection or visit that it answers, the plan is in preparation.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<ActionPlan>))]
public sealed record ActionPlan : CycleEvent
{
    private readonly ImpreciseDate _answers;
    private readonly ImpreciseDate? _draftOn;
    private readonly ImpreciseDate? _submittedOn;
    private readonly ImpreciseDate? _respondedOn;
    private readonly PlanResponse? _response;

    /// <summary>For an object initialiser, which has to set every required property.</summary>
    public ActionPlan()
    {
    }

    /// <summary>Records a plan.</summary>
    /// <param name="answers">The first on-site day of the inspection or visit that it answers.</param>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    [SetsRequiredMembers]
    public ActionPlan(ImpreciseDate answers) => Answers = answers;

    /// <summary>The first on-site day of the inspection or visit that it answers.</summary>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    public required ImpreciseDate Answers
    {
        get => _answers;
        init => _answers = ImpreciseDate.NotDefault(value);
    }

    /// <summary>When a draft was shared with Ofsted; <c>null</c> if that is not known or no draft was shared.</summary>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    public ImpreciseDate? DraftOn
    {
        get => _draftOn;
        init => _draftOn = ImpreciseDate.NotDefault(value);
    }

    /// <summary>When it was submitted; <c>null</c> if that is not known, or it has not been submitted.</summary>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    public ImpreciseDate? SubmittedOn
    {
        get => _submittedOn;
        init => _submittedOn = ImpreciseDate.NotDefault(value);
    }

    /// <summary>Ofsted's response; <c>null</c> if that is not known.</summary>
    /// <exception cref="ArgumentException">The response is not one of the named ones.</exception>
    public PlanResponse? Response
    {
        get => _response;
        init => _response = value is { } response && !Enum.IsDefined(response) ? throw new ArgumentException("Not a named response.", nameof(value)) : value;
    }

    /// <summary>When Ofsted responded; <c>null</c> if that is not known.</summary>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    public ImpreciseDate? RespondedOn
    {
        get => _respondedOn;
        init => _respondedOn = ImpreciseDate.NotDefault(value);
    }

    /// <summary>The earliest known date of the plan: the draft, the submission or the response. If none is known, some day after the start
    /// of the inspection or visit that it answers.</summary>
    public override ImpreciseDate Began =>
        DraftOn ?? SubmittedOn ?? RespondedOn ?? (Answers.Earliest is { } earliest ? ImpreciseDate.OnOrAfter(earliest) : Answers);

    private protected override CycleEventType EventType => CycleEventType.ActionPlan;

    internal override ImpreciseDate? DateOf(string member) => member switch
    {
        "answers" => Answers,
        "draftOn" => DraftOn,
        "submittedOn" => SubmittedOn,
        "respondedOn" => RespondedOn,
        _ => null,
    };

    internal override IEnumerable<(string Name, object? Value)> Facts() =>
    [
        (nameof(Answers), Answers), (nameof(DraftOn), DraftOn), (nameof(SubmittedOn), SubmittedOn), (nameof(Response), Response),
        (nameof(RespondedOn), RespondedOn), .. base.Facts(),
    ];

    private protected override void Ask(LazyPointer at, ref IssueSink found)
    {
        CycleEventRules.TheSecondComesNoEarlier(Answers, DraftOn, at, "/draftOn", "The draft is shared", "what it answers began",
            ref found);
        CycleEventRules.TheSecondComesNoEarlier(DraftOn ?? Answers, SubmittedOn, at, "/submittedOn", "The plan is submitted",
            DraftOn is null ? "what it answers began" : "the draft", ref found);
        CycleEventRules.TheSecondComesNoEarlier(SubmittedOn ?? Answers, RespondedOn, at, "/respondedOn", "Ofsted answers",
            SubmittedOn is null ? "what the plan answers began" : "the plan is submitted", ref found);
    }
}
