using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>An expectation that a source states: an event that it says will come, or will not, such as "no seventh visit". Its sources
/// say who expects it.</summary>
/// <remarks>It is not itself an inspection, visit or paper. It does not count as one, and coverage cannot claim it.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<StatedExpectation>))]
public sealed record StatedExpectation : CycleEvent
{
    private readonly CycleEventType _expects;
    private readonly ImpreciseDate? _when;
    private readonly ImpreciseDate _saidOn;
    private readonly ImpreciseDate? _follows;

    /// <summary>For an object initialiser, which has to set every required property.</summary>
    public StatedExpectation()
    {
    }

    /// <summary>Records an expectation.</summary>
    /// <param name="expects">The kind of event.</param>
    /// <param name="willCome">Whether the source says that it will come; <c>false</c> if it says that it will not.</param>
    /// <param name="saidOn">When it was said.</param>
    /// <exception cref="ArgumentException">The kind is not one that can be expected, or the date is <c>default</c>.</exception>
    [SetsRequiredMembers]
    public StatedExpectation(CycleEventType expects, bool willCome, ImpreciseDate saidOn) =>
        (Expects, WillCome, SaidOn) = (expects, willCome, saidOn);

    /// <summary>The kind of event that is expected, or stated not to come.</summary>
    /// <exception cref="ArgumentException">It is not a named event, or is a stated expectation itself.</exception>
    public required CycleEventType Expects
    {
        get => _expects;
        init => _expects = Enum.IsDefined(value) && value.Happens() ? value
            : throw new ArgumentException("Not an event that can be expected.", nameof(value));
    }

    /// <summary>Whether the source says that it will come; <c>false</c> if it says that it will not.</summary>
    public required bool WillCome { get; init; }

    /// <summary>When it is expected, only as exact as the source; <c>null</c> if the source gives no time.</summary>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    public ImpreciseDate? When
    {
        get => _when;
        init => _when = ImpreciseDate.NotDefault(value);
    }

    /// <summary>When it was said.</summary>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    public required ImpreciseDate SaidOn
    {
        get => _saidOn;
        init => _saidOn = ImpreciseDate.NotDefault(value);
    }

    /// <summary>The first on-site day of the inspection or visit that the expected event follows; <c>null</c> if the source names
    /// none.</summary>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    public ImpreciseDate? Follows
    {
        get => _follows;
        init => _follows = ImpreciseDate.NotDefault(value);
    }

    /// <summary>When it was said.</summary>
    public override ImpreciseDate Began => SaidOn;

    /// <summary>Such as "statement on 3 November 2022 that no monitoring visit is expected".</summary>
    public override string Summary => $"statement {SaidOn.When()} that {(WillCome ? Words.A(Expects.Label()) : $"no {Expects.Label()}")} is expected";

    private protected override CycleEventType EventType => CycleEventType.StatedExpectation;

    internal override ImpreciseDate? DateOf(string member) => member switch
    {
        "when" => When,
        "saidOn" => SaidOn,
        "follows" => Follows,
        _ => null,
    };

    internal override IEnumerable<(string Name, object? Value)> Facts() =>
    [
        (nameof(Expects), Expects), (nameof(WillCome), WillCome), (nameof(When), When), (nameof(SaidOn), SaidOn),
        (nameof(Follows), Follows), .. base.Facts(),
    ];

    private protected override void Ask(LazyPointer at, ref IssueSink found)
    {
        CycleEventRules.TheSecondComesNoEarlier(SaidOn, When, at, "/when", "The event is expected", "the statement was made", ref found);
        CycleEventRules.TheSecondComesNoEarlier(
            Follows, When, at, "/when", "The event is expected", "the inspection or visit that it follows began", ref found);
    }
}
