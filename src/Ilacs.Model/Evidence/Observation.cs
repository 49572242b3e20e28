using System.Globalization;
using System.Text.Json.Serialization;

namespace Ilacs.Model.Sources;

/// <summary>In how many cases something held, out of those where it could have.</summary>
/// <remarks><c>default</c> is "0 of 0": nothing was observed.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<Observation>))]
public readonly record struct Observation
{
    /// <summary>Records the two numbers.</summary>
    /// <param name="held">The cases in which it held.</param>
    /// <param name="of">All the cases in which it could have held.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or it held more often than it could have.</exception>
    public Observation(int held, int of)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(held);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(held, of);
        Held = held;
        Of = of;
    }

    /// <summary>The cases in which it held; from 0 to <see cref="Of"/>, both inclusive.</summary>
    public int Held { get; }

    /// <summary>All the cases in which it could have held.</summary>
    public int Of { get; }

    /// <summary>Whether there was at least one case and no exception among them.</summary>
    public bool WithoutException => Of > 0 && Held == Of;

    /// <summary>Such as <c>33 of 33</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Held} of {Of}");
}
