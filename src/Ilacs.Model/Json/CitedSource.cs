namespace Ilacs.Model.Json;

/// <summary>Evidence with the number that an answer uses to cite it.</summary>
internal readonly record struct CitedSource(int Number, Evidence Evidence);
