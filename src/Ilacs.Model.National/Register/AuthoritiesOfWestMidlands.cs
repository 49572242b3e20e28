namespace Ilacs.Model.National;

/// <summary>The present authorities of the West Midlands, by name, with Ofsted's number, the Department for Education's code and the
/// statistical code. A later statistical code follows the first.</summary>
internal static class AuthoritiesOfWestMidlands
{
    internal static readonly RegisterRow[] Rows =
    [
        new("Birmingham", "80429", "330", "E08000025"),
        new("Coventry", "80456", "331", "E08000026"),
        new("Dudley", "80464", "332", "E08000027"),
        new("Herefordshire", "80474", "884", "E06000019"),
        new("Sandwell", "80549", "333", "E08000028"),
        new("Shropshire", "80552", "893", "E06000051"),
        new("Solihull", "80554", "334", "E08000029"),
        new("Staffordshire", "80561", "860", "E10000028"),
        new("Stoke-on-Trent", "80564", "861", "E06000021"),
        new("Telford & Wrekin", "80570", "894", "E06000020"),
        new("Walsall", "80574", "335", "E08000030"),
        new("Warwickshire", "80576", "937", "E10000031"),
        new("Wolverhampton", "80583", "336", "E08000031"),
        new("Worcestershire", "80584", "885", "E10000034"),
    ];
}
