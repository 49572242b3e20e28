namespace Ilacs.Model.Json;

/// <summary>One line of JSON Lines: one document.</summary>
/// <typeparam name="T">The type of the document's value.</typeparam>
/// <param name="Number">The number of the line, from 1.</param>
/// <param name="Result">The result of reading it. The positions of its issues count from the start of the file.</param>
public readonly record struct JsonLine<T>(int Number, JsonReadResult<T> Result)
    where T : notnull;
