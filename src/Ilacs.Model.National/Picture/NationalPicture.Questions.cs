using System.Collections.Immutable;

namespace Ilacs.Model.National;

// Questions on a picture.
public sealed partial class NationalPicture
{
    /// <summary>An authority beside its region and beside others.</summary>
    /// <param name="authority">The authority.</param>
    /// <param name="others">Authorities of the caller's choice, such as statistical neighbours; may be empty.</param>
    /// <returns>Refused where the picture does not count the authority, or one of the others: then no history of it was given, or it did not
    /// exist on the day.</returns>
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
                $"There is no history of {missing.Name} for {RegisterText.Day(Date)}, so it cannot be compared.")
            {
                Arguments = Reason.Named(("authority", missing.Name), ("day", Date)),
            })
            : new(new AuthorityComparison(this, counted[authority], new(others.Length, [.. others.Select(one => counted[one])])));
    }

    /// <summary>How long ago each authority was last inspected, longest first.</summary>
    public TimeSinceInspection SinceInspection() => new(this);
}
