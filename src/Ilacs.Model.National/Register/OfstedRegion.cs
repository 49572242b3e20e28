using System.Text.Json.Serialization;

namespace Ilacs.Model.National;

/// <summary>The eight regions that Ofsted uses in its statistics.</summary>
/// <remarks>One of them joins two of the nine in <see cref="OnsRegion"/>: the North East, and Yorkshire and The Humber.
/// <c>default</c> is none of these.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<OfstedRegion>))]
public enum OfstedRegion
{
    /// <summary>East Midlands. On the wire: <c>east-midlands</c>.</summary>
    EastMidlands = 1,

    /// <summary>East of England. On the wire: <c>east-of-england</c>.</summary>
    EastOfEngland = 2,

    /// <summary>London. On the wire: <c>london</c>.</summary>
    London = 3,

    /// <summary>North East, Yorkshire and the Humber. On the wire: <c>north-east-yorkshire-and-the-humber</c>.</summary>
    NorthEastYorkshireAndTheHumber = 4,

    /// <summary>North West. On the wire: <c>north-west</c>.</summary>
    NorthWest = 5,

    /// <summary>South East. On the wire: <c>south-east</c>.</summary>
    SouthEast = 6,

    /// <summary>South West. On the wire: <c>south-west</c>.</summary>
    SouthWest = 7,

    /// <summary>West Midlands. On the wire: <c>west-midlands</c>.</summary>
    WestMidlands = 8,
}
