namespace Ilacs.Model;

/// <summary>Whether Ofsted judges overall effectiveness in the edition of an inspection.</summary>
/// <remarks><c>default</c> is none of these.</remarks>
public enum OverallEffectivenessStatus
{
    /// <summary>Ofsted judges overall effectiveness in this edition. The derivation says which grades the published judgements permit; what
    /// Ofsted judged is in the report. On the wire: <c>made</c>.</summary>
    Made = 1,

    /// <summary>Ofsted does not judge overall effectiveness in this edition, and nothing is derived. On the wire:
    /// <c>not-made</c>.</summary>
    NotMade = 2,

    /// <summary>Ofsted does not judge overall effectiveness in this edition. The caller asked what an earlier edition's rules would permit.
    /// The answer is not an Ofsted judgement, and no such judgement exists to compare it with. On the wire: <c>not-made</c>, as for the
    /// inspection itself.</summary>
    NotMadeForContinuity = 3,
}
