namespace Ilacs.Model.National;

/// <summary>The present authorities of the North West, by name, with Ofsted's number, the Department for Education's code and the
/// statistical code. A later statistical code follows the first.</summary>
internal static class AuthoritiesOfNorthWest
{
    internal static readonly RegisterRow[] Rows =
    [
        new("Blackburn with Darwen", "80430", "889", "E06000008"),
        new("Blackpool", "80431", "890", "E06000009"),
        new("Bolton", "80432", "350", "E08000001"),
        new("Bury", "80443", "351", "E08000002"),
        new("Cheshire East", "80447", "895", "E06000049"),
        new("Cheshire West and Chester", "80448", "896", "E06000050"),
        new("Cumberland", "2733690", "942", "E06000063") { From = new(2023, 4, 1) },
        new("Halton", "80471", "876", "E06000006"),
        new("Knowsley", "80479", "340", "E08000011"),
        new("Lancashire", "80480", "888", "E10000017"),
        new("Liverpool", "80485", "341", "E08000012"),
        new("Manchester", "80521", "352", "E08000003"),
        new("Oldham", "80535", "353", "E08000004"),
        new("Rochdale", "80542", "354", "E08000005"),
        new("Salford", "80548", "355", "E08000006"),
        new("Sefton", "80550", "343", "E08000014"),
        new("St Helens", "80560", "342", "E08000013"),
        new("Stockport", "80562", "356", "E08000007"),
        new("Tameside", "80569", "357", "E08000008"),
        new("Trafford", "80573", "358", "E08000009"),
        new("Warrington", "80575", "877", "E06000007"),
        new("Westmorland and Furness", "2733698", "943", "E06000064") { From = new(2023, 4, 1) },
        new("Wigan", "80579", "359", "E08000010"),
        new("Wirral", "80581", "344", "E08000015"),
    ];
}
