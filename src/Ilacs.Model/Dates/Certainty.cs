namespace Ilacs.Model;

/// <summary>Whether something holds of dates that may not be known to the day.</summary>
/// <remarks><c>default</c> is none of these.</remarks>
public enum Certainty
{
    /// <summary>It holds on every possible day.</summary>
    Certain = 1,

    /// <summary>It holds on some possible days and not on others.</summary>
    Possible = 2,

    /// <summary>It holds on no possible day.</summary>
    Impossible = 3,
}
