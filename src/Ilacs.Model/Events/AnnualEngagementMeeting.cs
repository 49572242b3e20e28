using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>An annual engagement meeting of Ofsted with the leaders of the authority, which many call the annual conversation.</summary>
[JsonConverter(typeof(IlacsJsonConverter<AnnualEngagementMeeting>))]
public sealed class AnnualEngagementMeeting : CycleEvent
{
    private readonly ImpreciseDate _on;
    private readonly ImpreciseDate? _letterOn;

    /// <summary>The day of the meeting.</summary>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    public required ImpreciseDate On
    {
        get => _on;
        init => _on = Checked(value);
    }

    /// <summary>The date of Ofsted's letter after it; <c>null</c> if it is not known.</summary>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    public ImpreciseDate? LetterOn
    {
        get => _letterOn;
        init => _letterOn = Checked(value);
    }

    /// <summary>The day of the meeting.</summary>
    public override ImpreciseDate Began => On;

    private protected override CycleEventType Kind => CycleEventType.AnnualEngagementMeeting;

    internal override ImpreciseDate? DateOf(string member) => member switch
    {
        "on" => On,
        "letterOn" => LetterOn,
        _ => null,
    };

    internal override IEnumerable<object?> Members() => [LetterOn, .. base.Members()];

    private protected override void Ask(LazyPointer at, ref IssueSink found) =>
        CycleEventRules.TheSecondComesNoEarlier(On, LetterOn, at, "/letterOn", "The letter is dated", "the meeting", ref found);

    private protected override bool SaysTheSameAs(CycleEvent other) =>
        other is AnnualEngagementMeeting one && On == one.On && LetterOn == one.LetterOn;
}
