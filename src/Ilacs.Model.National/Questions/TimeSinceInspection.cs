using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace Ilacs.Model.National;

/// <summary>The time since the latest inspection of each authority, longest first.</summary>
[JsonConverter(typeof(IlacsJsonConverter<TimeSinceInspection>))]
public sealed class TimeSinceInspection
{
    internal TimeSinceInspection(NationalPicture picture)
    {
        Picture = picture;
        Ranked =
        [
            .. picture.Outcomes.Authorities
                .Where(one => one.Latest?.OnSite[^1].To?.Day <= picture.Date)
                .Select(one => new SinceInspection(one, Period.DaysBetween(one.Latest!.OnSite[^1].To!.Value.Day!.Value, picture.Date)))
                .OrderByDescending(one => one.Days).ThenBy(one => one.Authority.Authority.Name, StringComparer.Ordinal),
        ];
        var ranked = Ranked.Select(one => one.Authority).ToHashSet();
        NotRanked = [.. picture.Outcomes.Authorities.Where(one => !ranked.Contains(one))];
    }

    /// <summary>The national picture that it comes from.</summary>
    public NationalPicture Picture { get; }

    /// <summary>The authorities by the days since the last day on site of their latest inspection, longest first.</summary>
    public ImmutableArray<SinceInspection> Ranked { get; }

    /// <summary>The authorities without a recorded inspection, without a known last day on site, or with inspectors on site on the day; by
    /// name.</summary>
    public ImmutableArray<AuthorityOutcome> NotRanked { get; }

    /// <summary>The authorities in <see cref="NotRanked"/> with inspectors on site on the day, by name.</summary>
    public ImmutableArray<AuthorityOutcome> OnSite => NotRanked.RemoveAll(one => one.Latest?.OnSite[^1].To?.Earliest is not { } last || last <= Picture.Date);

    /// <summary>The number of authorities, and the one with the longest time.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Words.Count(Ranked.Length, "authority", "authorities")} ranked{(Ranked.IsEmpty ? "" : $", longest first. {Ranked[0]}")}. Not ranked: {NotRanked.Length}");
}

/// <summary>An authority and the days since its latest inspection.</summary>
/// <param name="Authority">The authority with its latest inspection.</param>
/// <param name="Days">The calendar days since the last day on site.</param>
public sealed record SinceInspection(AuthorityOutcome Authority, int Days)
{
    /// <summary>Such as <c>Nottingham: 1,492 days</c>.</summary>
    public override string ToString() => $"{Authority.Authority.Name}: {Words.Count(Days, "day")}";
}
