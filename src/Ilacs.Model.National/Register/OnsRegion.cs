using System.Text.Json.Serialization;

namespace Ilacs.Model.National;

/// <summary>The nine regions of England in official statistics (Office for National Statistics).</summary>
/// <remarks><c>default</c> is none of these.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<OnsRegion>))]
public enum OnsRegion
{
    /// <summary>East Midlands. On the wire: <c>east-midlands</c>.</summary>
    EastMidlands = 1,

    /// <summary>East of England. On the wire: <c>east-of-england</c>.</summary>
    EastOfEngland = 2,

    /// <summary>London. On the wire: <c>london</c>.</summary>
    London = 3,

    /// <summary>North East. On the wire: <c>north-east</c>.</summary>
    NorthEast = 4,

    /// <summary>North West. On the wire: <c>north-west</c>.</summary>
    NorthWest = 5,

    /// <summary>South East. On the wire: <c>south-east</c>.</summary>
    SouthEast = 6,

    /// <summary>South West. On the wire: <c>south-west</c>.</summary>
    SouthWest = 7,

    /// <summary>West Midlands. On the wire: <c>west-midlands</c>.</summary>
    WestMidlands = 8,

    /// <summary>Yorkshire and The Humber. On the wire: <c>yorkshire-and-the-humber</c>.</summary>
    YorkshireAndTheHumber = 9,
}
