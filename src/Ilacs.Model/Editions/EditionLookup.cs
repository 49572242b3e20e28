using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;

namespace Ilacs.Model;

/// <summary>The answer to which edition an inspection follows that starts on site on a day.</summary>
[JsonConverter(typeof(IlacsJsonConverter<EditionLookup>))]
public sealed class EditionLookup
{
    private readonly Edition? _edition;

    private EditionLookup(LocalDate firstOnSiteDay, EditionLookupStatus status, Edition? edition, Refusal? refusal)
    {
        FirstOnSiteDay = firstOnSiteDay;
        Status = status;
        _edition = edition;
        Refusal = refusal;
    }

    /// <summary>The day that was asked about.</summary>
    public LocalDate FirstOnSiteDay { get; }

    /// <summary>Whether there is an answer, and how sure it is.</summary>
    public EditionLookupStatus Status { get; }

    /// <summary>The edition in force or presumed in force.</summary>
    /// <exception cref="InvalidOperationException">The question was refused.</exception>
    public Edition Edition => _edition ?? throw new InvalidOperationException(Refusal!.Reason);

    /// <summary>Why there is no answer; <c>null</c> if there is one.</summary>
    public Refusal? Refusal { get; }

    /// <summary>That the edition is only presumed to be in force, and to what day it was checked; <c>null</c> unless <see cref="Status"/>
    /// is <see cref="EditionLookupStatus.PresumedInForce"/>.</summary>
    public Reason? Presumption => Status == EditionLookupStatus.PresumedInForce ? Edition.Presumption : null;

    /// <summary>Gives the edition if there is an answer, presumed or not.</summary>
    /// <param name="edition">The edition, or <c>null</c>.</param>
    public bool TryGetEdition([NotNullWhen(true)] out Edition? edition)
    {
        edition = _edition;
        return edition is not null;
    }

    /// <summary>Such as "ILACS 2026 (presumed to be in force)", or the reason for the refusal.</summary>
    public override string ToString() => _edition is null ? Refusal!.ToString() : $"{_edition.Name} ({Status.Label()})";

    internal static EditionLookup InForce(LocalDate day, Edition edition) => new(day, EditionLookupStatus.InForce, edition, null);

    internal static EditionLookup PresumedInForce(LocalDate day, Edition edition) =>
        new(day, EditionLookupStatus.PresumedInForce, edition, null);

    internal static EditionLookup Refused(LocalDate day, Refusal refusal) => new(day, EditionLookupStatus.Refused, null, refusal);
}
