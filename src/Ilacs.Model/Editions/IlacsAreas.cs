namespace Ilacs.Model;

/// <summary>The areas that ILACS editions share, with the wordings that their reports and the official files print.</summary>
internal static class IlacsAreas
{
    internal static Area Leaders(params string[] otherLabels) => new(
        Area.Codes.Leaders,
        AreaRoles.Leaders,
        "The impact of leaders on social work practice with children and families",
        ["Impact of leaders", .. otherLabels]);

    internal static Area HelpAndProtection() => new(
        Area.Codes.HelpAndProtection,
        AreaRoles.Experiences,
        "The experiences and progress of children who need help and protection",
        "Experiences and progress of children who need help and protection");

    internal static Area ChildrenInCare() => new(
        Area.Codes.ChildrenInCare,
        AreaRoles.Experiences,
        "The experiences and progress of children in care",
        "Experiences and progress of children in care");

    internal static Area CareLeavers(params string[] otherLabels) => new(
        Area.Codes.CareLeavers,
        AreaRoles.Experiences,
        "The experiences and progress of care leavers",
        ["Experiences and progress of care leavers", .. otherLabels]);
}
