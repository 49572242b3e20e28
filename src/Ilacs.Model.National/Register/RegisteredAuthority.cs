using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace Ilacs.Model.National;

/// <summary>A local authority with children's services, from its first day to its last, with all its codes.</summary>
/// <remarks>Ofsted's number decides what is the same authority. The number stayed when only the statistical code changed, and when a county
/// council became a unitary council for the same area (Buckinghamshire, North Yorkshire, Somerset). A new number means a new authority
/// (Dorset in 2019). A judgement of an authority is not a judgement of its successors. Each authority is one object.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<RegisteredAuthority>))]
public sealed class RegisteredAuthority
{
    internal RegisteredAuthority(RegisterRow row, OnsRegion region, ImmutableArray<AuthorityAlias> aliases, ImmutableArray<Evidence> evidence)
    {
        Name = row.Name;
        Urn = row.Urn;
        DfeCode = row.DfeCode;
        GssCodes = [.. row.GssCodes()];
        From = row.From;
        To = row.To;
        OnsRegion = region;
        Aliases = aliases;
        Evidence = evidence;
    }

    /// <summary>The name, as Ofsted's statistics print it.</summary>
    public string Name { get; }

    /// <summary>Ofsted's number; <c>null</c> if it is not known, as for former authorities.</summary>
    public OfstedUrn? Urn { get; }

    /// <summary>The Department for Education's code; <c>null</c> if it is not known.</summary>
    public DfeCode? DfeCode { get; }

    /// <summary>The statistical codes, oldest first, each with its dates; empty if none is known yet.</summary>
    public ImmutableArray<DatedGssCode> GssCodes { get; }

    /// <summary>Other names, each with its source; may be empty.</summary>
    public ImmutableArray<AuthorityAlias> Aliases { get; }

    /// <summary>The region in official statistics.</summary>
    public OnsRegion OnsRegion { get; }

    /// <summary>Ofsted's region.</summary>
    public OfstedRegion OfstedRegion => OnsRegion.Ofsted();

    /// <summary>The first day, inclusive; <c>null</c> if it is before the register begins.</summary>
    public LocalDate? From { get; }

    /// <summary>The last day, inclusive; <c>null</c> while no end is known.</summary>
    public LocalDate? To { get; }

    /// <summary>The authorities whose area this one took over, in full or in part, on its first day, by name.</summary>
    public ImmutableArray<RegisteredAuthority> Predecessors { get; private set; } = [];

    /// <summary>The authorities that took over its area, or part of it, on the day after its last day, by name.</summary>
    public ImmutableArray<RegisteredAuthority> Successors { get; private set; } = [];

    /// <summary>The evidence for this entry. Anything without a document is <see cref="SourceStrength.Unsourced"/>.</summary>
    public ImmutableArray<Evidence> Evidence { get; }

    /// <summary>The day on which the entry was last compared with its sources.</summary>
    public LocalDate LastChecked { get; } = RegisterEvidence.LastChecked;

    /// <summary>Whether it existed on a day, as far as the register knows.</summary>
    /// <param name="date">The day, in the ISO calendar.</param>
    public bool ExistsOn(LocalDate date) => !(From > date) && !(To < date);

    /// <summary>The statistical code on a day; <c>null</c> if the authority did not exist on that day, or its code is not known.</summary>
    /// <param name="date">The day.</param>
    public GssCode? GssCodeOn(LocalDate date)
    {
        foreach (var code in GssCodes)
        {
            if (code.HeldOn(date))
            {
                return code.Code;
            }
        }

        return null;
    }

    /// <summary>The authority as a record of that day names it, with its codes on that day. Refused if it did not exist on that day, or no
    /// code is known.</summary>
    /// <param name="date">The day.</param>
    public Answer<Authority> On(LocalDate date) =>
        !ExistsOn(date)
            ? new(new Refusal(RefusalCodes.AuthorityNotThere, $"{this} did not exist on {date.InWords()}.", Evidence)
            {
                Arguments = Reason.Named(("authority", Name), ("day", date)),
            })
            : Urn is null && DfeCode is null && GssCodeOn(date) is null
            ? new(new Refusal(RefusalCodes.AuthorityWithoutCode, $"No code is known yet for {this}.", Evidence)
            {
                Arguments = Reason.Named(("authority", Name)),
            })
            : new(new Authority(Name, Urn, DfeCode, GssCodeOn(date)));

    /// <summary>The name and when it existed, such as <c>Bournemouth (until 31 March 2019)</c>.</summary>
    public override string ToString() => RegisterText.FromAndTo(From, To) is { Length: > 0 } time ? $"{Name} ({time})" : Name;

    /// <summary>Called once, while the register is built.</summary>
    internal void Link(ImmutableArray<RegisteredAuthority> predecessors, ImmutableArray<RegisteredAuthority> successors)
    {
        Predecessors = predecessors;
        Successors = successors;
    }
}
