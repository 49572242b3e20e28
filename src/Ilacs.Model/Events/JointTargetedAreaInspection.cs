using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>A joint targeted area inspection, by several inspectorates together. For the authority it replaces a focused visit.</summary>
[JsonConverter(typeof(IlacsJsonConverter<JointTargetedAreaInspection>))]
public sealed record JointTargetedAreaInspection : Visit
{
    private readonly ImpreciseDate? _statementDueOn;

    /// <summary>For an object initialiser, which has to set every required property.</summary>
    public JointTargetedAreaInspection()
    {
    }

    /// <summary>Records a visit by its days on site.</summary>
    /// <param name="onSite">When inspectors were on site: one window, or two.</param>
    /// <exception cref="ArgumentException">There are no windows, or more than two.</exception>
    [SetsRequiredMembers]
    public JointTargetedAreaInspection(params ImmutableArray<OnSiteWindow> onSite) => OnSite = onSite;

    /// <summary>Whether this authority is the principal authority, which writes the statement of proposed action; <c>null</c> if that is
    /// not recorded. The letter may name another body, such as an integrated care board or the safeguarding partnership.</summary>
    public bool? IsPrincipalAuthority { get; init; }

    /// <summary>The day that the letter prints for the statement; <c>null</c> if it prints none, or that is not recorded.</summary>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    public ImpreciseDate? StatementDueOn
    {
        get => _statementDueOn;
        init => _statementDueOn = ImpreciseDate.NotDefault(value);
    }

    private protected override CycleEventType EventType => CycleEventType.JointTargetedAreaInspection;

    internal override ImpreciseDate? DateOf(string member) => member == "statementDueOn" ? StatementDueOn : base.DateOf(member);

    internal override IEnumerable<(string Name, object? Value)> Facts() =>
        [(nameof(IsPrincipalAuthority), IsPrincipalAuthority), (nameof(StatementDueOn), StatementDueOn), .. base.Facts()];

    private protected override void Ask(LazyPointer at, ref IssueSink found)
    {
        base.Ask(at, ref found);
        CycleEventRules.TheSecondComesNoEarlier(
            ReceivedOrPublishedOn ?? FirstOnSiteDay, StatementDueOn, at, "/statementDueOn", "The statement of action is due",
            ReceivedOrPublishedOn is null ? "inspectors came" : "the letter", ref found);
    }
}
