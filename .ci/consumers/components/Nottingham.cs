using Ilacs.Model;
using Ilacs.Model.Json;

/// <summary>The record that the page shows.</summary>
internal static class Nottingham
{
    internal static InspectionHistory History { get; } =
        IlacsJson.InspectionHistory.Read(File.ReadAllBytes("seeds/records/nottingham.json")).ValueOrThrow();
}
