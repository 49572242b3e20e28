using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>What a document says it is in its member <c>document</c>.</summary>
/// <remarks><c>default</c> is none of these.</remarks>
[JsonConverter(typeof(DocumentKindConverter))]
public enum DocumentKind
{
    /// <summary>The life of an authority under inspection, for <see cref="IlacsJson.ReadHistory"/>. On the wire: <c>inspection-history</c>.</summary>
    InspectionHistory = 1,

    /// <summary>The intervention in one service area of an authority, for <see cref="IlacsJson.ReadThread"/>. On the wire:
    /// <c>intervention-thread</c>.</summary>
    InterventionThread = 2,
}
