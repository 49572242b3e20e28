using System.Diagnostics.CodeAnalysis;

namespace Ilacs.Model;

/// <summary>Codes and printed names of <see cref="OfstedRegion"/>.</summary>
public static class OfstedRegions
{
    internal static readonly Names Codes = new(
        "east-midlands", "east-of-england", "london", "north-east-yorkshire-and-the-humber", "north-west", "south-east", "south-west", "west-midlands");

    private static readonly string[] Labels =
        ["East Midlands", "East of England", "London", "North East, Yorkshire and the Humber", "North West", "South East", "South West", "West Midlands"];

    /// <summary>The code on the wire, such as <c>north-west</c>.</summary>
    /// <param name="region">One of the eight regions.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="region"/> is not one of them.</exception>
    public static string Code(this OfstedRegion region) => Codes[Index(region)];

    /// <summary>The name as Ofsted's statistics print it, such as <c>North East, Yorkshire and the Humber</c>.</summary>
    /// <param name="region">One of the eight regions.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="region"/> is not one of them.</exception>
    public static string Label(this OfstedRegion region) => Labels[Index(region)];

    /// <summary>Reads a code exactly as on the wire; <c>false</c> for anything else, <c>null</c> included.</summary>
    /// <param name="code">The code.</param>
    /// <param name="region">What it stands for, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? code, out OfstedRegion region)
    {
        region = (OfstedRegion)(Codes.IndexOf(code) + 1);
        return region != default;
    }

    /// <summary>Reads a name as Ofsted's statistics print it. Case does not count, and any run of white space counts as one space;
    /// <c>false</c> for anything else, <c>null</c> included.</summary>
    /// <param name="text">The printed name.</param>
    /// <param name="region">The region, or <c>default</c>.</param>
    public static bool TryParseLabel([NotNullWhen(true)] string? text, out OfstedRegion region)
    {
        region = text is null ? default : (OfstedRegion)(Array.FindIndex(Labels, label => PrintedText.IsSame(text, label)) + 1);
        return region != default;
    }

    private static int Index(OfstedRegion region) => Enum.IsDefined(region)
        ? (int)region - 1
        : throw new ArgumentOutOfRangeException(nameof(region), region, "Not one of Ofsted's regions.");
}
