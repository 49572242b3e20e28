using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;

namespace Ilacs.Model.National;

/// <summary>The authority that a code or name means, or why none was found and which authorities are close.</summary>
[JsonConverter(typeof(IlacsJsonConverter<AuthorityLookup>))]
public sealed class AuthorityLookup
{
    private readonly Lazy<ImmutableArray<RegisteredAuthority>> _candidates;
    private readonly string _reason;
    private readonly string? _advice;

    private AuthorityLookup(
        AuthorityLookupStatus status,
        RegisteredAuthority? authority,
        Lazy<ImmutableArray<RegisteredAuthority>> candidates,
        string reason,
        LocalDate? asOf = null,
        ImmutableArray<string> unknownCodes = default,
        Refusal? refusal = null,
        string? advice = null)
    {
        Status = status;
        Authority = authority;
        _candidates = candidates;
        _reason = reason;
        _advice = advice;
        AsOf = asOf;
        IsPresumed = refusal is null && asOf > AuthorityRegister.CheckedTo;
        UnknownCodes = unknownCodes.IsDefault ? [] : unknownCodes;
        Refusal = refusal;
    }

    /// <summary>The day that was given; <c>null</c> if none was.</summary>
    public LocalDate? AsOf { get; }

    /// <summary>The result.</summary>
    public AuthorityLookupStatus Status { get; }

    /// <summary>The authority; <c>null</c> if none was found.</summary>
    public RegisteredAuthority? Authority { get; }

    /// <summary>Whether an authority was found.</summary>
    [MemberNotNullWhen(true, nameof(Authority))]
    public bool IsFound => Authority is not null;

    /// <summary>The authorities that may be meant instead, the likeliest first. Empty if one was found, for a wider area, and for an
    /// unknown name of more than 200 letters.</summary>
    /// <remarks>They depend on <see cref="Status"/>. For an authority that did not exist on the day, they are its successors or
    /// predecessors on that day, then itself. For a former county, they are the authorities there now. Names similar to an unknown one are
    /// looked up on first use of this or <see cref="Reason"/>.</remarks>
    public ImmutableArray<RegisteredAuthority> Candidates => _candidates.Value;

    /// <summary>How it was found, and whether the code was in use on the day; or why it was not found, and what to do.</summary>
    public string Reason => _advice is null ? _reason
        : Candidates.IsEmpty ? $"{_reason} {_advice}"
        : $"{_reason} Closest in the register: {string.Join("; ", Candidates)}. {_advice}";

    /// <summary>The codes in the query that the register does not have, as on the wire; empty if it has them all, or the query was a
    /// name. Check this even if other codes of a record found an authority: a code may be wrong, or the authority may be another
    /// one.</summary>
    public ImmutableArray<string> UnknownCodes { get; }

    /// <summary>Whether the day is after <see cref="AuthorityRegister.CheckedTo"/>, so the answer is only presumed to hold; <c>false</c>
    /// without a day, and outside the register.</summary>
    public bool IsPresumed { get; }

    /// <summary>Why the day is outside the register; <c>null</c> unless the status is
    /// <see cref="AuthorityLookupStatus.NotCovered"/>.</summary>
    public Refusal? Refusal { get; }

    /// <summary>The name and dates of the authority, or the reason.</summary>
    public override string ToString() => Authority?.ToString() ?? Reason;

    private static Lazy<ImmutableArray<RegisteredAuthority>> None { get; } = new([]);

    internal static AuthorityLookup Found(RegisteredAuthority authority, string reason, LocalDate? asOf, ImmutableArray<string> unknownCodes = default) =>
        new(AuthorityLookupStatus.Found, authority, None, reason, asOf, unknownCodes);

    internal static AuthorityLookup NotFound(
        AuthorityLookupStatus status, ImmutableArray<RegisteredAuthority> candidates, string reason, LocalDate? asOf, ImmutableArray<string> unknownCodes = default) =>
        new(status, null, candidates.IsEmpty ? None : new(candidates), reason, asOf, unknownCodes);

    /// <summary>No authority was found. Similar names are looked up on first use, because files have thousands of unknown names.</summary>
    internal static AuthorityLookup Unknown(
        Func<ImmutableArray<RegisteredAuthority>> near, string reason, string advice, LocalDate? asOf, ImmutableArray<string> unknownCodes = default) =>
        new(AuthorityLookupStatus.Unknown, null, new(near), reason, asOf, unknownCodes, advice: advice);

    internal static AuthorityLookup NotCovered(LocalDate asOf, Refusal refusal) =>
        new(AuthorityLookupStatus.NotCovered, null, None, refusal.Reason, asOf, refusal: refusal);
}
