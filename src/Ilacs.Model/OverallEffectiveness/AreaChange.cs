using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>Another grade for one area.</summary>
/// <param name="Area">The area.</param>
/// <param name="From">The grade that it has.</param>
/// <param name="To">The grade that it would have; never the same.</param>
[JsonConverter(typeof(IlacsJsonConverter<AreaChange>))]
public readonly record struct AreaChange(Area Area, Grade From, Grade To)
{
    /// <summary>How many steps of grade lie between the two: 1 to 3.</summary>
    public int Steps => Math.Abs(From.Value - To.Value);

    /// <summary>Such as "help and protection from requires improvement to good".</summary>
    public override string ToString() => $"{Area.Label} from {From.InWords()} to {To.InWords()}";
}
