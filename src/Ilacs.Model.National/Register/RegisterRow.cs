using NodaTime;

namespace Ilacs.Model.National;

/// <summary>A line of the tables that the register is made of.</summary>
/// <param name="name">The name in Ofsted's statistics.</param>
/// <param name="urn">Ofsted's number; <c>null</c> if it is not known.</param>
/// <param name="dfeCode">The Department's code; <c>null</c> if it is not known.</param>
/// <param name="gssCode">The statistical code, and if it changed, the older one; <c>null</c> if it is not known.</param>
internal sealed class RegisterRow(string name, string? urn, string? dfeCode, string? gssCode)
{
    internal string Name => name;

    internal OfstedUrn? Urn { get; } = urn is null ? null : OfstedUrn.Parse(urn, null);

    internal DfeCode? DfeCode { get; } = dfeCode is null ? null : Model.DfeCode.Parse(dfeCode, null);

    /// <summary>The first day; <c>null</c>: before the register begins.</summary>
    internal LocalDate? From { get; init; }

    /// <summary>The last day; <c>null</c>: still there.</summary>
    internal LocalDate? To { get; init; }

    /// <summary>The statistical code that took the place of the first; <c>null</c> if none did.</summary>
    internal string? RecodedTo { get; init; }

    /// <summary>The first day of that code.</summary>
    internal LocalDate? RecodedOn { get; init; }

    /// <summary>The statistical codes, oldest first.</summary>
    internal IEnumerable<DatedGssCode> GssCodes()
    {
        if (gssCode is not null)
        {
            yield return new(GssCode.Parse(gssCode, null), From, RecodedOn?.PlusDays(-1) ?? To);
        }

        if (RecodedTo is not null)
        {
            yield return new(GssCode.Parse(RecodedTo, null), RecodedOn, To);
        }
    }
}
