using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>One fact that led to an answer: a code and its arguments for programs, and the same as a sentence for people.</summary>
[JsonConverter(typeof(IlacsJsonConverter<Reason>))]
public sealed class Reason
{
    private readonly Func<Reason, string> _wording;

    internal Reason(Func<Reason, string> wording, string code, params ReadOnlySpan<(string Name, object Value)> arguments)
    {
        _wording = wording;
        Code = code;
        Arguments = Named(arguments);
    }

    /// <summary>The permanent code, one of <see cref="ReasonCodes"/>.</summary>
    public string Code { get; }

    /// <summary>The values in the sentence, by name, such as an <see cref="Inspection"/>, an <see cref="Edition"/>,
    /// <see cref="ImpreciseDate"/>, a number or a text; may be empty. <see cref="ReasonCodes"/> says which there are.</summary>
    public ImmutableSortedDictionary<string, object> Arguments { get; }

    /// <summary>The fact in a plain sentence.</summary>
    public string Sentence => _wording(this);

    /// <summary>The sentence.</summary>
    public override string ToString() => Sentence;

    /// <summary>Arguments by name.</summary>
    internal static ImmutableSortedDictionary<string, object> Named(params ReadOnlySpan<(string Name, object Value)> arguments)
    {
        var values = ImmutableSortedDictionary.CreateBuilder<string, object>(StringComparer.Ordinal);
        foreach (var (name, value) in arguments)
        {
            values.Add(name, value);
        }

        return values.ToImmutable();
    }

    /// <summary>The value of an argument.</summary>
    internal object this[string name] => Arguments[name];
}
