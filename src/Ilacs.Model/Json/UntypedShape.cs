namespace Ilacs.Model.Json;

/// <summary>A record whose type is missing or not understood, so nobody knows what else it has: only that is found.</summary>
internal sealed class UntypedShape<T>(Member<T, T> type) : RecordShape<T, T>(
    "untyped", "A record of no known type", [type], null, (in draft) => draft, new([type]) { TakesAnything = true })
{
    private protected override bool HasEnough(uint read) => false;
}
