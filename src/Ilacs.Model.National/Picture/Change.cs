using System.Text.Json.Serialization;

namespace Ilacs.Model.National;

/// <summary>How a later judgement compares with an earlier one.</summary>
/// <remarks><c>default</c> is none of these.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<Change>))]
public enum Change
{
    /// <summary>The later grade is better. On the wire: <c>improved</c>.</summary>
    Improved = 1,

    /// <summary>Both grades are good, or both outstanding. On the wire: <c>stayed-good-or-better</c>.</summary>
    StayedGoodOrBetter = 2,

    /// <summary>Both grades are the same, and below good. On the wire: <c>stayed-below-good</c>.</summary>
    StayedBelowGood = 3,

    /// <summary>The later grade is worse, including good after outstanding. On the wire: <c>declined</c>.</summary>
    Declined = 4,

    /// <summary>One of the two has no grade, such as overall effectiveness since April 2026, or an area that only one of the editions has.
    /// Or the dates do not show which inspections to compare. On the wire: <c>not-comparable</c>.</summary>
    NotComparable = 5,
}
