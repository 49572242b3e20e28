namespace Ilacs.Model.Json;

/// <summary>One line of JSON Lines, which is one document.</summary>
/// <typeparam name="T">What the document holds.</typeparam>
/// <param name="Number">The number of the line, from 1.</param>
/// <param name="Result">What was read from it. The positions of its issues are those in the whole file.</param>
public readonly record struct JsonLine<T>(int Number, JsonReadResult<T> Result)
    where T : notnull;
