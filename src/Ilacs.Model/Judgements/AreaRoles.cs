namespace Ilacs.Model;

/// <summary>The part that an area plays in overall effectiveness.</summary>
/// <remarks>The values combine, so a rule can name the areas that it covers. <c>default</c> is no role.</remarks>
[Flags]
internal enum AreaRoles
{
    /// <summary>No area.</summary>
    None = 0,

    /// <summary>The impact of leaders; in the single inspection framework, leadership, management and governance.</summary>
    Leaders = 1,

    /// <summary>The experiences and progress of a group of children, also called the practice judgements.</summary>
    Experiences = 2,

    /// <summary>A part of another area with a grade of its own, which does not bear on overall effectiveness by itself
    /// (single inspection framework only).</summary>
    SubJudgement = 4,

    /// <summary>The areas that bear on overall effectiveness: leaders and experiences.</summary>
    Key = Leaders | Experiences,
}
