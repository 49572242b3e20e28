using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>Why a question gets no answer: it lies outside what is known. It states the nearest facts and no guess.</summary>
[JsonConverter(typeof(IlacsJsonConverter<Refusal>))]
public sealed class Refusal
{
    internal Refusal(string code, string reason, params ImmutableArray<Evidence> nearestFacts)
    {
        Code = code;
        Reason = reason;
        NearestFacts = nearestFacts;
    }

    /// <summary>The permanent code, one of <see cref="RefusalCodes"/>.</summary>
    public string Code { get; }

    /// <summary>The values in the sentence, by name, as those of a <see cref="Model.Reason"/>; may be empty.
    /// <see cref="RefusalCodes"/> says which there are.</summary>
    public ImmutableSortedDictionary<string, object> Arguments { get; internal init; } = ImmutableSortedDictionary<string, object>.Empty;

    /// <summary>Why, in a plain sentence.</summary>
    public string Reason { get; }

    /// <summary>What is known that lies nearest to the question; may be empty.</summary>
    public ImmutableArray<Evidence> NearestFacts { get; }

    /// <summary>The code and the reason.</summary>
    public override string ToString() => $"{Code}: {Reason}";
}
