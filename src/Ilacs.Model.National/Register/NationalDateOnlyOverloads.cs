using System.Collections.Immutable;
using NodaTime;

namespace Ilacs.Model.National;

/// <summary>Overloads that take a <see cref="DateOnly"/>.</summary>
public static class NationalDateOnlyOverloads
{
    /// <summary>For <see cref="RegisteredAuthority"/>.</summary>
    /// <param name="authority">The authority.</param>
    extension(RegisteredAuthority authority)
    {
        /// <inheritdoc cref="RegisteredAuthority.ExistsOn(LocalDate)"/>
        public bool ExistsOn(DateOnly date) => authority.ExistsOn(LocalDate.FromDateOnly(date));

        /// <inheritdoc cref="RegisteredAuthority.GssCodeOn(LocalDate)"/>
        public GssCode? GssCodeOn(DateOnly date) => authority.GssCodeOn(LocalDate.FromDateOnly(date));

        /// <inheritdoc cref="RegisteredAuthority.On(LocalDate)"/>
        public Answer<Authority> On(DateOnly date) => authority.On(LocalDate.FromDateOnly(date));
    }

    /// <summary>For <see cref="DatedGssCode"/>.</summary>
    /// <param name="code">The code.</param>
    extension(DatedGssCode code)
    {
        /// <inheritdoc cref="DatedGssCode.HeldOn(LocalDate)"/>
        public bool HeldOn(DateOnly date) => code.HeldOn(LocalDate.FromDateOnly(date));
    }

    /// <summary>For <see cref="AuthorityRegister"/>.</summary>
    extension(AuthorityRegister)
    {
        /// <inheritdoc cref="AuthorityRegister.Find(Authority, LocalDate?)"/>
        public static AuthorityLookup Find(Authority authority, DateOnly asOf) =>
            AuthorityRegister.Find(authority, LocalDate.FromDateOnly(asOf));

        /// <inheritdoc cref="AuthorityRegister.Find(DfeCode, LocalDate?)"/>
        public static AuthorityLookup Find(DfeCode dfeCode, DateOnly asOf) => AuthorityRegister.Find(dfeCode, LocalDate.FromDateOnly(asOf));

        /// <inheritdoc cref="AuthorityRegister.Find(GssCode, LocalDate?)"/>
        public static AuthorityLookup Find(GssCode gssCode, DateOnly asOf) => AuthorityRegister.Find(gssCode, LocalDate.FromDateOnly(asOf));

        /// <inheritdoc cref="AuthorityRegister.Find(OfstedUrn, LocalDate?)"/>
        public static AuthorityLookup Find(OfstedUrn urn, DateOnly asOf) => AuthorityRegister.Find(urn, LocalDate.FromDateOnly(asOf));

        /// <inheritdoc cref="AuthorityRegister.Find(string, LocalDate?)"/>
        public static AuthorityLookup Find(string query, DateOnly asOf) => AuthorityRegister.Find(query, LocalDate.FromDateOnly(asOf));

        /// <inheritdoc cref="AuthorityRegister.On(LocalDate)"/>
        public static Answer<ImmutableArray<RegisteredAuthority>> On(DateOnly date) => AuthorityRegister.On(LocalDate.FromDateOnly(date));
    }

    /// <summary>For <see cref="NationalPicture"/>.</summary>
    extension(NationalPicture)
    {
        /// <inheritdoc cref="NationalPicture.AsOf(IEnumerable{InspectionHistory}, LocalDate, LocalDate?)"/>
        public static Answer<NationalPicture> AsOf(IEnumerable<InspectionHistory> histories, DateOnly date, DateOnly? publishedBy = null) =>
            NationalPicture.AsOf(histories, LocalDate.FromDateOnly(date), publishedBy is { } day ? LocalDate.FromDateOnly(day) : null);
    }
}
