using System.Diagnostics.CodeAnalysis;

namespace Ilacs.Model;

/// <summary>Codes and printed names of <see cref="OnsRegion"/>.</summary>
public static class OnsRegions
{
    internal static readonly Names Codes = new(
        "east-midlands", "east-of-england", "london", "north-east", "north-west", "south-east", "south-west", "west-midlands", "yorkshire-and-the-humber");

    private static readonly (string Label, string GssCode)[] Printed =
    [
        ("East Midlands", "E12000004"), ("East of England", "E12000006"), ("London", "E12000007"), ("North East", "E12000001"), ("North West", "E12000002"),
        ("South East", "E12000008"), ("South West", "E12000009"), ("West Midlands", "E12000005"), ("Yorkshire and The Humber", "E12000003"),
    ];

    /// <summary>The code on the wire, such as <c>north-west</c>.</summary>
    /// <param name="region">One of the nine regions.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="region"/> is not one of them.</exception>
    public static string Code(this OnsRegion region) => Codes[Index(region)];

    /// <summary>The name as the Office for National Statistics prints it, such as <c>Yorkshire and The Humber</c>.</summary>
    /// <param name="region">One of the nine regions.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="region"/> is not one of them.</exception>
    public static string Label(this OnsRegion region) => Printed[Index(region)].Label;

    /// <summary>The statistical code of the region, such as <c>E12000002</c>.</summary>
    /// <param name="region">One of the nine regions.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="region"/> is not one of them.</exception>
    public static string StatisticalCode(this OnsRegion region) => Printed[Index(region)].GssCode;

    /// <summary>Ofsted's region in which it lies.</summary>
    /// <param name="region">One of the nine regions.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="region"/> is not one of them.</exception>
    public static OfstedRegion Ofsted(this OnsRegion region) => region switch
    {
        OnsRegion.EastMidlands => OfstedRegion.EastMidlands,
        OnsRegion.EastOfEngland => OfstedRegion.EastOfEngland,
        OnsRegion.London => OfstedRegion.London,
        OnsRegion.NorthEast or OnsRegion.YorkshireAndTheHumber => OfstedRegion.NorthEastYorkshireAndTheHumber,
        OnsRegion.NorthWest => OfstedRegion.NorthWest,
        OnsRegion.SouthEast => OfstedRegion.SouthEast,
        OnsRegion.SouthWest => OfstedRegion.SouthWest,
        OnsRegion.WestMidlands => OfstedRegion.WestMidlands,
        _ => throw Not(region),
    };

    /// <summary>Reads a code exactly as on the wire; <c>false</c> for anything else, <c>null</c> included.</summary>
    /// <param name="code">The code.</param>
    /// <param name="region">What it stands for, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? code, out OnsRegion region)
    {
        region = (OnsRegion)(Codes.IndexOf(code) + 1);
        return region != default;
    }

    /// <summary>Reads a printed name. Case does not count, and any run of white space counts as one space; <c>false</c> for anything else,
    /// <c>null</c> included.</summary>
    /// <param name="text">The printed name.</param>
    /// <param name="region">The region, or <c>default</c>.</param>
    public static bool TryParseLabel([NotNullWhen(true)] string? text, out OnsRegion region)
    {
        region = text is null ? default : (OnsRegion)(Array.FindIndex(Printed, one => PrintedText.IsSame(text, one.Label)) + 1);
        return region != default;
    }

    private static int Index(OnsRegion region) => Enum.IsDefined(region) ? (int)region - 1 : throw Not(region);

    private static ArgumentOutOfRangeException Not(OnsRegion region) => new(nameof(region), region, "Not one of the nine regions.");
}
