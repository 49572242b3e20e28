namespace Ilacs.Model.Tests.Support;

internal static class EditionLists
{
    internal static IEnumerable<Edition> WithOverall => Editions.All.Where(edition => edition.MakesOverallEffectiveness);

    internal static IEnumerable<Area> KeyAreas(this Edition edition) => edition.Areas.Where(area => area.IsKey);
}
