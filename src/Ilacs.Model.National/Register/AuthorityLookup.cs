using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;

namespace Ilacs.Model.National;

/// <summary>The answer to which authority is meant: it, or why there is none and which ones come near.</summary>
[JsonConverter(typeof(IlacsJsonConverter<AuthorityLookup>))]
public sealed class AuthorityLookup
{
    private readonly Lazy<ImmutableArray<RegisteredAuthority>> _candidates;

    private AuthorityLookup(
        AuthorityLookupStatus status,
        RegisteredAuthority? authority,
        Lazy<ImmutableArray<RegisteredAuthority>> candidates,
        string reason,
        LocalDate? asOf = null,
        ImmutableArray<string> unknownCodes = default,
        Refusal? refusal = null)
    {
        Status = status;
        Authority = authority;
        _candidates = candidates;
        Reason = reason;
        AsOf = asOf;
        IsPresumed = refusal is null && asOf > AuthorityRegister.CheckedTo;
        UnknownCodes = unknownCodes.IsDefault ? [] : unknownCodes;
        Refusal = refusal;
    }

    /// <summary>The day that was asked about; <c>null</c> if none was.</summary>
    public LocalDate? AsOf { get; }

    /// <summary>What came of it.</summary>
    public AuthorityLookupStatus Status { get; }

    /// <summary>The authority that was found; <c>null</c> otherwise.</summary>
    public RegisteredAuthority? Authority { get; }

    /// <summary>Whether an authority was found.</summary>
    [MemberNotNullWhen(true, nameof(Authority))]
    public bool IsFound => Authority is not null;

    /// <summary>Which ones may be meant instead, the likeliest first: those that a name fits or names, the authority that did not exist then
    /// with the successors or predecessors of that day before it, those that the codes name, those that have the area of a former county
    /// now, or those with a name like it. Empty if one was found, for a wider area, and for a name of more than 200 letters.</summary>
    /// <remarks>Names like one that nobody has are sought when this is first asked for.</remarks>
    public ImmutableArray<RegisteredAuthority> Candidates => _candidates.Value;

    /// <summary>In a plain sentence: by what it was found and whether the code is one of another time, or why it was not found.</summary>
    public string Reason { get; }

    /// <summary>The codes that were asked for and that the register does not have, as on the wire; empty if it has them all, or a name was asked for. Where a
    /// record has other codes by which its authority was found, look here: the unknown one may be wrong, or the authority another one.</summary>
    public ImmutableArray<string> UnknownCodes { get; }

    /// <summary>Whether it was asked for a day after <see cref="AuthorityRegister.CheckedTo"/>, on which the answer is only presumed to hold; <c>false</c>
    /// without a day, and outside the register.</summary>
    public bool IsPresumed { get; }

    /// <summary>Why the day lies outside the register; <c>null</c> unless the status is <see cref="AuthorityLookupStatus.NotCovered"/>.</summary>
    public Refusal? Refusal { get; }

    /// <summary>The name and time of the authority, or the status and the reason.</summary>
    public override string ToString() => Authority?.ToString() ?? $"{Status.Code()}: {Reason}";

    private static Lazy<ImmutableArray<RegisteredAuthority>> None { get; } = new([]);

    internal static AuthorityLookup Found(RegisteredAuthority authority, string reason, LocalDate? asOf, ImmutableArray<string> unknownCodes = default) =>
        new(AuthorityLookupStatus.Found, authority, None, reason, asOf, unknownCodes);

    internal static AuthorityLookup NotFound(
        AuthorityLookupStatus status, ImmutableArray<RegisteredAuthority> candidates, string reason, LocalDate? asOf, ImmutableArray<string> unknownCodes = default) =>
        new(status, null, candidates.IsEmpty ? None : new(candidates), reason, asOf, unknownCodes);

    /// <summary>That nobody has the name; what comes near is only sought when it is asked for, since files have thousands of names that mean nobody.</summary>
    internal static AuthorityLookup Unknown(
        Func<ImmutableArray<RegisteredAuthority>> near, string reason, LocalDate? asOf, ImmutableArray<string> unknownCodes = default) =>
        new(AuthorityLookupStatus.Unknown, null, new(near), reason, asOf, unknownCodes);

    internal static AuthorityLookup NotCovered(LocalDate asOf, Refusal refusal) =>
        new(AuthorityLookupStatus.NotCovered, null, None, refusal.Reason, asOf, refusal: refusal);
}
