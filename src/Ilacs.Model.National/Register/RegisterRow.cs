using NodaTime;

namespace Ilacs.Model.National;

/// <summary>A line of the tables that the register is built from.</summary>
/// <param name="name">The name in Ofsted's statistics.</param>
/// <param name="urn">Ofsted's number; <c>null</c> if it is not known.</param>
/// <param name="dfeCode">The Department for Education's code; <c>null</c> if it is not known.</param>
/// <param name="gssCode">The statistical code, and if it changed, the older one; <c>null</c> if it is not known.</param>
internal sealed class RegisterRow(string name, string? urn, string? dfeCode, string? gssCode)
{
    internal string Name => name;

    internal OfstedUrn? Urn { get; } = urn is null ? null : OfstedUrn.Parse(urn, null);

    internal DfeCode? DfeCode { get; } = dfeCode is null ? null : Model.DfeCode.Parse(dfeCode, null);

    /// <summary>The first day; <c>null</c> if it is before the register begins.</summary>
    internal LocalDate? From { get; init; }

    /// <summary>The last day; <c>null</c> if no end is known.</summary>
    internal LocalDate? To { get; init; }

    /// <summary>The statistical code that replaced the first; <c>null</c> if it did not change.</summary>
    internal string? RecodedTo { get; init; }

    /// <summary>The first day of the new code.</summary>
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
