namespace Ilacs.Model.National;

/// <summary>Abbreviations. They only suggest authorities and never find one: "Notts" may mean the county council, or the county with the
/// city.</summary>
internal static class ShortWords
{
    private static readonly Dictionary<string, string> Long = new(StringComparer.Ordinal)
    {
        ["n"] = "north",
        ["s"] = "south",
        ["e"] = "east",
        ["w"] = "west",
        ["ne"] = "north east",
        ["nw"] = "north west",
        ["se"] = "south east",
        ["sw"] = "south west",
        ["beds"] = "bedfordshire",
        ["berks"] = "berkshire",
        ["bucks"] = "buckinghamshire",
        ["cambs"] = "cambridgeshire",
        ["ches"] = "cheshire",
        ["derbys"] = "derbyshire",
        ["glos"] = "gloucestershire",
        ["hants"] = "hampshire",
        ["herts"] = "hertfordshire",
        ["lancs"] = "lancashire",
        ["leics"] = "leicestershire",
        ["lincs"] = "lincolnshire",
        ["northants"] = "northamptonshire",
        ["northumb"] = "northumberland",
        ["notts"] = "nottinghamshire",
        ["oxon"] = "oxfordshire",
        ["salop"] = "shropshire",
        ["shrops"] = "shropshire",
        ["soton"] = "southampton",
        ["staffs"] = "staffordshire",
        ["warks"] = "warwickshire",
        ["wilts"] = "wiltshire",
        ["worcs"] = "worcestershire",
        ["yorks"] = "yorkshire",
    };

    /// <summary>A key with its abbreviations spelled out.</summary>
    internal static string SpelledOut(string key) => string.Join(' ', key.Split(' ').Select(word => Long.GetValueOrDefault(word, word)));
}
