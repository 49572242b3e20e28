using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>An annual engagement meeting between Ofsted and the leaders of the authority, often called the annual conversation.</summary>
[JsonConverter(typeof(IlacsJsonConverter<AnnualEngagementMeeting>))]
public sealed record AnnualEngagementMeeting : CycleEvent
{
    private readonly ImpreciseDate _on;
    private readonly ImpreciseDate? _letterOn;

    /// <summary>For an object initialiser, which has to set every required property.</summary>
    public AnnualEngagementMeeting()
    {
    }

    /// <summary>Records a meeting.</summary>
    /// <param name="on">The day of the meeting.</param>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    [SetsRequiredMembers]
    public AnnualEngagementMeeting(ImpreciseDate on) => On = on;

    /// <summary>The day of the meeting.</summary>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    public required ImpreciseDate On
    {
        get => _on;
        init => _on = ImpreciseDate.NotDefault(value);
    }

    /// <summary>The date of Ofsted's letter after it; <c>null</c> if it is not known.</summary>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    public ImpreciseDate? LetterOn
    {
        get => _letterOn;
        init => _letterOn = ImpreciseDate.NotDefault(value);
    }

    /// <summary>The day of the meeting.</summary>
    public override ImpreciseDate Began => On;

    private protected override CycleEventType EventType => CycleEventType.AnnualEngagementMeeting;

    internal override ImpreciseDate? DateOf(string member) => member switch
    {
        "on" => On,
        "letterOn" => LetterOn,
        _ => null,
    };

    internal override IEnumerable<(string Name, object? Value)> Facts() =>
        [(nameof(On), On), (nameof(LetterOn), LetterOn), .. base.Facts()];

    private protected override void Ask(LazyPointer at, ref IssueSink found) =>
        CycleEventRules.TheSecondComesNoEarlier(On, LetterOn, at, "/letterOn", "The letter is dated", "the meeting", ref found);
}
