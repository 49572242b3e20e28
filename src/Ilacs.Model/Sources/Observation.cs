namespace Ilacs.Model;

/// <summary>How often something held among the cases in which it could have held.</summary>
/// <param name="Held">The cases in which it held; from 0 to <paramref name="Of"/>, both inclusive.</param>
/// <param name="Of">All the cases in which it could have held.</param>
/// <remarks><c>default</c> is "0 of 0": nothing was observed.</remarks>
public readonly record struct Observation(int Held, int Of)
{
    /// <summary>Whether there was at least one case and no exception among them.</summary>
    public bool WithoutException => Of > 0 && Held == Of;

    /// <summary>Such as <c>33 of 33</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Held} of {Of}");
}
