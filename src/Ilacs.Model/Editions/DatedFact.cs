using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace Ilacs.Model;

/// <summary>A time in which something held for inspection as a whole, such as the suspension in the Covid pandemic.</summary>
/// <remarks>Where no source gives the end, it is bounded by what is known, and the evidence says so.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<DatedFact>))]
public sealed class DatedFact
{
    // The first day, as other dates are compared with it.
    private readonly ImpreciseDate _from;

    internal DatedFact(string code, string name, LocalDate from, ImpreciseDate lastDay, params ImmutableArray<Evidence> evidence)
    {
        Code = code;
        Name = name;
        From = from;
        _from = from;
        LastDay = lastDay;
        Evidence = evidence;
    }

    /// <summary>The permanent code.</summary>
    public string Code { get; }

    /// <summary>The period, in plain words.</summary>
    public string Name { get; }

    /// <summary>The first day.</summary>
    public LocalDate From { get; }

    /// <summary>The last day, inclusive, as far as it is known.</summary>
    public ImpreciseDate LastDay { get; }

    /// <summary>The evidence for it, and for the gaps in what we know.</summary>
    public ImmutableArray<Evidence> Evidence { get; }

    /// <summary>Whether it held on a day, which may itself not be known exactly.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentException"><paramref name="day"/> is <c>default</c>.</exception>
    public Certainty Includes(ImpreciseDate day)
    {
        if (day.IsDefault)
        {
            throw new ArgumentException("default(ImpreciseDate) is not a date.", nameof(day));
        }

        var begun = day.IsBefore(_from);
        if (begun == Certainty.Certain)
        {
            return Certainty.Impossible;
        }

        var ended = day.IsAfter(LastDay);
        return ended == Certainty.Certain ? Certainty.Impossible
            : begun == Certainty.Impossible && ended == Certainty.Impossible ? Certainty.Certain
            : Certainty.Possible;
    }

    /// <summary>Whether some of the time between two days may lie in it.</summary>
    internal bool MayLieBetween(ImpreciseDate first, ImpreciseDate last) =>
        first.IsAfter(LastDay) != Certainty.Certain && last.IsBefore(_from) != Certainty.Certain;

    /// <summary>Such as <c>from 17 March 2020 until a day between 27 April 2021 and 27 June 2021</c>.</summary>
    internal string InWords() => LastDay.Day is { } last
        ? $"from {From.InWords()} to {last.InWords()}"
        : $"from {From.InWords()} until a day {LastDay.When()}";

    /// <summary>Such as <c>from 2020-03-17 to 2021-04-27/2021-06-27</c>.</summary>
    public override string ToString() => $"from {(ImpreciseDate)From} to {LastDay}";
}
