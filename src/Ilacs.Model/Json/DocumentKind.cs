using System.Text.Json.Serialization;

namespace Ilacs.Model.Json;

/// <summary>What a document says it is in its member <c>document</c>.</summary>
/// <remarks><c>default</c> is none of these.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<DocumentKind>))]
public enum DocumentKind
{
    /// <summary>The life of an authority under inspection, for <see cref="IlacsJson.InspectionHistory"/>. On the wire:
    /// <c>inspection-history</c>.</summary>
    InspectionHistory = 1,

    /// <summary>The intervention in one service area of an authority, for <see cref="IlacsJson.InterventionHistory"/>. On the wire:
    /// <c>intervention-history</c>.</summary>
    InterventionHistory = 2,

    /// <summary>The overall effectiveness that judgements leave possible, for <see cref="IlacsJson.Derivation"/>. On the wire:
    /// <c>derivation</c>.</summary>
    Derivation = 3,

    /// <summary>All that was found in a document, for <see cref="IlacsJson.Report"/>. On the wire: <c>validation-report</c>.</summary>
    ValidationReport = 4,
}
