namespace Ilacs.Model.Json;

/// <summary>Evidence with the number by which an answer cites it.</summary>
internal readonly record struct CitedSource(int Number, Evidence Evidence);
