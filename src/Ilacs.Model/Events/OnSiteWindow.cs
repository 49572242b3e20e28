using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>Days on which inspectors were on site without a longer break.</summary>
[JsonConverter(typeof(IlacsJsonConverter<OnSiteWindow>))]
public readonly record struct OnSiteWindow : IComparable<OnSiteWindow>
{
    /// <summary>Names the first and the last on-site day.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day, inclusive; <c>null</c> if it is not known.</param>
    /// <exception cref="ArgumentException">A date is <c>default</c>.</exception>
    public OnSiteWindow(ImpreciseDate from, ImpreciseDate? to = null)
    {
        From = from;
        To = to;
    }

    /// <summary>The first on-site day.</summary>
    /// <exception cref="ArgumentException">It is <c>default</c>.</exception>
    public ImpreciseDate From
    {
        get;
        init => field = ImpreciseDate.NotDefault(value);
    }

    /// <summary>The last on-site day, inclusive; <c>null</c> if it is not known.</summary>
    /// <exception cref="ArgumentException">It is <c>default</c>.</exception>
    public ImpreciseDate? To
    {
        get;
        init => field = ImpreciseDate.NotDefault(value);
    }

    /// <summary>The last day or, if that is not known, the first. Inspectors were certainly on site on that day.</summary>
    internal ImpreciseDate LastKnown => To ?? From;

    int IComparable<OnSiteWindow>.CompareTo(OnSiteWindow other) => ImpreciseDate.ByEarliest.Compare(From, other.From);

    /// <summary>Such as <c>2019-10-07 to 2019-10-18</c>.</summary>
    public override string ToString() => To is { } to ? $"{From} to {to}" : From.ToString();
}
