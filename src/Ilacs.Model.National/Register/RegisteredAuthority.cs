using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace Ilacs.Model.National;

/// <summary>A local authority with children's services, from its first day to its last, with the codes that it had and has.</summary>
/// <remarks>Who is the same authority, Ofsted's number decides: it stayed where only the statistical code changed, and where a county council
/// became a unitary council for the same area (Buckinghamshire, North Yorkshire, Somerset); a new number is a new authority (Dorset 2019).
/// A judgement on an authority is none on its successors. There is one object for each authority.</remarks>
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

    /// <summary>Ofsted's number; <c>null</c> if it is not known, as for authorities that are no more.</summary>
    public OfstedUrn? Urn { get; }

    /// <summary>The Department for Education's code; <c>null</c> if it is not known.</summary>
    public DfeCode? DfeCode { get; }

    /// <summary>The statistical codes, oldest first, each with its time; empty if none is known yet.</summary>
    public ImmutableArray<DatedGssCode> GssCodes { get; }

    /// <summary>Other names, each with where it is printed; may be empty.</summary>
    public ImmutableArray<AuthorityAlias> Aliases { get; }

    /// <summary>The region in official statistics.</summary>
    public OnsRegion OnsRegion { get; }

    /// <summary>Ofsted's region.</summary>
    public OfstedRegion OfstedRegion => OnsRegion.Ofsted();

    /// <summary>The first day, inclusive; <c>null</c> if it is before the register begins.</summary>
    public LocalDate? From { get; }

    /// <summary>The last day, inclusive; <c>null</c> while no end is known.</summary>
    public LocalDate? To { get; }

    /// <summary>The authorities whose area, or part of it, this one took over on its first day, by name.</summary>
    public ImmutableArray<RegisteredAuthority> Predecessors { get; private set; } = [];

    /// <summary>The authorities that took over its area, or part of it, on the day after its last, by name.</summary>
    public ImmutableArray<RegisteredAuthority> Successors { get; private set; } = [];

    /// <summary>What this entry rests on; what is only remembered is <see cref="SourceStrength.Unsourced"/>.</summary>
    public ImmutableArray<Evidence> Evidence { get; }

    /// <summary>The day on which the entry was last compared with its sources.</summary>
    public LocalDate LastChecked { get; } = RegisterEvidence.LastChecked;

    /// <summary>Whether it existed on a day, as far as the register knows.</summary>
    /// <param name="date">The day, in the ISO calendar.</param>
    public bool ExistsOn(LocalDate date) => !(From > date) && !(To < date);

    /// <summary>The statistical code on a day; <c>null</c> if the authority did not exist then, or its code is not known.</summary>
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

    /// <summary>The authority as a record of that day names it, with its codes of the day. Refused if it did not exist then, or has no code
    /// that is known.</summary>
    /// <param name="date">The day.</param>
    public Answer<Authority> On(LocalDate date) =>
        !ExistsOn(date)
            ? new(new Refusal(RefusalCodes.AuthorityNotThere, $"{this} did not exist on {RegisterText.Day(date)}.", Evidence)
            {
                Arguments = Reason.Named(("authority", Name), ("day", date)),
            })
            : Urn is null && DfeCode is null && GssCodeOn(date) is null
            ? new(new Refusal(RefusalCodes.AuthorityWithoutCode, $"No code of {this} is known.", Evidence)
            {
                Arguments = Reason.Named(("authority", Name)),
            })
            : new(new Authority(Name, Urn, DfeCode, GssCodeOn(date)));

    /// <summary>The name and when it existed, such as <c>Bournemouth (to 2019-03-31)</c>.</summary>
    public override string ToString() => RegisterText.FromAndTo(From, To) is { Length: > 0 } time ? $"{Name} ({time})" : Name;

    /// <summary>Done once, while the register is made.</summary>
    internal void Link(ImmutableArray<RegisteredAuthority> predecessors, ImmutableArray<RegisteredAuthority> successors)
    {
        Predecessors = predecessors;
        Successors = successors;
    }
}
