using System.Collections.Immutable;

namespace Ilacs.Model.National;

// Questions on a picture.
public sealed partial class NationalPicture
{
    /// <summary>Compares an authority with its region and with other authorities.</summary>
    /// <param name="authority">The authority.</param>
    /// <param name="others">Other authorities that you choose, such as statistical neighbours; may be empty.</param>
    /// <returns>Refused if the picture does not count one of these authorities, because it lacks a history or did not exist on the
    /// day.</returns>
    /// <exception cref="ArgumentException">The authority or one of the others is <c>null</c>.</exception>
    public Answer<AuthorityComparison> Compare(RegisteredAuthority authority, params ImmutableArray<RegisteredAuthority> others)
    {
        ArgumentNullException.ThrowIfNull(authority);
        others = others.IsDefault ? [] : [.. others.Distinct()];
        if (others.Contains(null!))
        {
            throw new ArgumentException("An authority is null.", nameof(others));
        }

        var counted = Outcomes.Authorities.ToDictionary(one => one.Authority);
        return others.Prepend(authority).FirstOrDefault(one => !counted.ContainsKey(one)) is { } missing
            ? new(new Refusal(
                RefusalCodes.NoHistory,
                $"No history of {missing.Name} counts on {Date.InWords()}, so it cannot be compared. It may not have existed then, or its history is missing.")
            {
                Arguments = Reason.Named(("authority", missing.Name), ("day", Date)),
            })
            : new(new AuthorityComparison(this, counted[authority], new(others.Length, [.. others.Select(one => counted[one])])));
    }

    /// <summary>How long ago each authority was last inspected, longest first.</summary>
    public TimeSinceInspection SinceInspection() => new(this);
}
