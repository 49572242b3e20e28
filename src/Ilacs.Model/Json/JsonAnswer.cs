namespace Ilacs.Model.Json;

/// <summary>An answer of the library as JSON. It is written and never read: whoever has the question can ask it again.</summary>
/// <typeparam name="T">The answer.</typeparam>
public sealed class JsonAnswer<T> : JsonOutput<T>
    where T : notnull
{
    internal JsonAnswer(string name, Shape<T> shape)
        : base(name, shape)
    {
    }
}
