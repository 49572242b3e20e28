using System.Text.Json;

namespace Ilacs.Model;

/// <summary>A document is no JSON. A type of its own, since others may throw a <see cref="JsonException"/> in what is called while a document is read.</summary>
internal sealed class MalformedException(JsonException why) : JsonException(why.Message, why.Path, why.LineNumber, why.BytePositionInLine);
