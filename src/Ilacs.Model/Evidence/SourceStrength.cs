using System.Text.Json.Serialization;

namespace Ilacs.Model.Sources;

/// <summary>How strong the source of a rule or fact is, strongest first: a smaller value is a stronger source.</summary>
/// <remarks>
/// The order shows how far a statement can usually be relied on. <see cref="Observed"/> means that published reports show it: a fact about
/// the past, not a binding rule. Its count says how often it was seen, and so whether there were exceptions. <c>default</c> is not a named
/// strength: it means that no strength was stated.
/// </remarks>
[JsonConverter(typeof(IlacsJsonConverter<SourceStrength>))]
public enum SourceStrength
{
    /// <summary>An Act or a statutory instrument. On the wire: <c>statute</c>.</summary>
    Statute = 1,

    /// <summary>The inspection framework itself. On the wire: <c>framework</c>.</summary>
    Framework = 2,

    /// <summary>Ofsted said so outside the framework: a consultation outcome, a press release, a talk. On the wire:
    /// <c>ofsted-statement</c>.</summary>
    OfstedStatement = 3,

    /// <summary>A minister or a government department said or published so: a written answer, a letter, a page. On the wire:
    /// <c>government-statement</c>.</summary>
    GovernmentStatement = 4,

    /// <summary>A local authority or a body of local authorities wrote so. On the wire: <c>council-paper</c>.</summary>
    CouncilPaper = 5,

    /// <summary>No source states it, but published reports show it. On the wire: <c>observed</c>.</summary>
    Observed = 6,

    /// <summary>Believed, or reported by the press or a third party, without a reliable source. On the wire: <c>unsourced</c>.</summary>
    Unsourced = 7,
}
