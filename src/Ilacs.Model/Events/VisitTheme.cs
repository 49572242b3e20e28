using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>The theme of a visit: one of the seven topics of the guidance. Official files use six of them, under different names.</summary>
/// <remarks><c>default</c> is none of these. The seven topics are as the South East Sector Led Improvement Programme lists them (21
/// November 2024); the labels are those of Ofsted's official statistics.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<VisitTheme>))]
public enum VisitTheme
{
    /// <summary>The front door. On the wire: <c>front-door</c>.</summary>
    FrontDoor = 1,

    /// <summary>Children in need or subject to a child protection plan. On the wire:
    /// <c>children-in-need-or-subject-to-a-plan</c>.</summary>
    ChildrenInNeedOrSubjectToAPlan = 2,

    /// <summary>Vulnerable children at risk outside the family; vulnerable adolescents in the official files. On the wire:
    /// <c>vulnerable-adolescents</c>.</summary>
    VulnerableAdolescents = 3,

    /// <summary>Children in care. On the wire: <c>children-in-care</c>.</summary>
    ChildrenInCare = 4,

    /// <summary>Planning and achieving permanence. On the wire: <c>achieving-permanence</c>.</summary>
    AchievingPermanence = 5,

    /// <summary>Care leavers. On the wire: <c>care-leavers</c>.</summary>
    CareLeavers = 6,

    /// <summary>Decisions on placements of older children, for which the official files have no label. On the wire:
    /// <c>placement-decisions-for-older-children</c>.</summary>
    PlacementDecisionsForOlderChildren = 7,
}
