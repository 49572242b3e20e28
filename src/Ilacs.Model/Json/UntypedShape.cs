namespace Ilacs.Model.Json;

/// <summary>A record whose type is missing or not understood. Only that fault is reported, because its other members are not
/// known.</summary>
internal sealed class UntypedShape<T>(Member<T, T> type) : RecordShape<T, T>(
    "untyped", "A record of no known type", [type], null, (in draft) => draft, new([type]) { TakesAnything = true })
{
    private protected override bool HasEnough(uint read) => false;
}
