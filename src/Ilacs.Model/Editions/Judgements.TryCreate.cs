using System.Collections.Immutable;

namespace Ilacs.Model;

// The way in for parsed input, whose areas are only known as text.
public readonly partial record struct Judgements
{
    /// <summary>Takes judgements by area code, in any order, and finds all that is wrong with them at once.</summary>
    /// <param name="edition">The edition whose areas are judged.</param>
    /// <param name="given">Area codes with their judgements. Every area of the edition has to be there, but for sub-judgements: one that
    /// is not there counts as not known.</param>
    /// <param name="judgements">The judgements; <c>default</c> if anything was found.</param>
    /// <param name="issues">The issues found, in the order of the input and then of the edition; may be empty.</param>
    /// <returns>Whether nothing was found.</returns>
    /// <exception cref="ArgumentException">An area code is <c>null</c>.</exception>
    public static bool TryCreate(
        Edition edition,
        IEnumerable<KeyValuePair<string, Judgement>> given,
        out Judgements judgements,
        out ImmutableArray<ValidationIssue> issues)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(given);

        var found = ImmutableArray.CreateBuilder<ValidationIssue>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var result = new Judgements(edition, 0);
        foreach (var (code, judgement) in given)
        {
            if (code is null)
            {
                throw new ArgumentException("An area code is null.", nameof(given));
            }

            var pointer = JsonPointer.To(code);
            if (!edition.TryFindArea(code, out var area))
            {
                found.Add(new(IssueCodes.AreaNotInEdition, pointer,
                    $"{edition.Name} has no area '{code}'. Its areas: {string.Join(", ", edition.Areas.Select(area => $"`{area}`"))}."));
            }
            else if (!seen.Add(code))
            {
                found.Add(new(IssueCodes.AreaStatedTwice, pointer,
                    $"The area '{code}' is given more than once, here as '{judgement}'."));
            }
            else if (judgement.NoGrade == NoGrade.NotInEdition)
            {
                found.Add(new(IssueCodes.AreaIsInEdition, pointer,
                    $"{edition.Name} has the area '{code}', so 'not-in-edition' cannot be right."));
            }
            else
            {
                result = result.With(area, judgement);
            }
        }

        foreach (var area in edition.Areas)
        {
            if (area.IsKey && !seen.Contains(area.Code))
            {
                found.Add(new(IssueCodes.AreaMissing, "", $"The grade for {area.Label} is missing."));
            }
        }

        issues = found.DrainToImmutable();
        judgements = issues.IsEmpty ? result : default;
        return issues.IsEmpty;
    }
}
