using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>An annual engagement meeting of Ofsted with the leaders of the authority, which many call the annual conversation.</summary>
[JsonConverter(typeof(IlacsJsonConverter<AnnualEngagementMeeting>))]
public sealed class AnnualEngagementMeeting : Activity
{
    private readonly PossibleDays _on;
    private readonly PossibleDays? _letterOn;

    /// <summary>The day of the meeting.</summary>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    public required PossibleDays On
    {
        get => _on;
        init => _on = Checked(value);
    }

    /// <summary>The date of Ofsted's letter after it; <c>null</c> if it is not known.</summary>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    public PossibleDays? LetterOn
    {
        get => _letterOn;
        init => _letterOn = Checked(value);
    }

    /// <summary>The day of the meeting.</summary>
    public override PossibleDays Began => On;

    private protected override ActivityType Kind => ActivityType.AnnualEngagementMeeting;

    internal override PossibleDays? DateOf(string member) => member switch
    {
        "on" => On,
        "letterOn" => LetterOn,
        _ => null,
    };

    internal override IEnumerable<object?> Members() => [LetterOn, .. base.Members()];

    private protected override void Ask(LazyPointer at, ref FindingSink found) =>
        ActivityRules.TheSecondComesNoEarlier(On, LetterOn, at, "/letterOn", "The letter is dated", "the meeting", ref found);

    private protected override bool SaysTheSameAs(Activity other) => other is AnnualEngagementMeeting one && On == one.On && LetterOn == one.LetterOn;
}
