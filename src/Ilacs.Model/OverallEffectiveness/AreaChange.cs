using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>A change of one area to another grade.</summary>
/// <param name="Area">The area.</param>
/// <param name="From">The grade that it has.</param>
/// <param name="To">The grade that it would have; always a different one.</param>
[JsonConverter(typeof(IlacsJsonConverter<AreaChange>))]
public readonly record struct AreaChange(Area Area, Grade From, Grade To)
{
    /// <summary>How many steps the grade changes: 1 to 3.</summary>
    public int Steps => Math.Abs(From.Value - To.Value);

    /// <summary>Such as "help and protection from requires improvement to good".</summary>
    public override string ToString() => $"{Area.Label} from {From.InWords()} to {To.InWords()}";
}
