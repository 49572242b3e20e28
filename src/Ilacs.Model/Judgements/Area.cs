using System.Collections.Immutable;

namespace Ilacs.Model;

/// <summary>An area that an edition judges, such as the experiences and progress of care leavers.</summary>
/// <remarks>
/// An area belongs to the edition that declares it: "care leavers" in ILACS 2023 and the sub-judgement of that name in the single
/// inspection framework are different areas. Two areas are equal only if they are the same area of the same edition.
/// </remarks>
public sealed partial class Area : IComparable<Area>
{
    internal Area(string code, AreaRoles role, string title, params ImmutableArray<string> otherLabels)
    {
        Code = code;
        Role = role;
        Title = title;
        OtherLabels = otherLabels;
    }

    /// <summary>The code on the wire, such as <c>help-and-protection</c>. Unique within an edition.</summary>
    public string Code { get; }

    /// <summary>The edition that declares it, and its place there.</summary>
    internal (int Edition, int Index) Place { get; private set; }

    /// <summary>The part that the area plays in overall effectiveness; a single role.</summary>
    internal AreaRoles Role { get; }

    /// <summary>The title as the edition's reports print it.</summary>
    public string Title { get; }

    /// <summary>A short name for people, as it is written within a sentence, such as "help and protection".</summary>
    public string Label => Code switch
    {
        Codes.LeadershipManagementAndGovernance => "leadership, management and governance",
        Codes.LookedAfterAndPermanence => "children looked after and permanence",
        _ => Code.Replace('-', ' '),
    };

    /// <summary>Other wordings of the title that reports and official files print; may be empty.</summary>
    public ImmutableArray<string> OtherLabels { get; }

    /// <summary>Whether the area bears on overall effectiveness by itself; a sub-judgement does not.</summary>
    public bool IsKey => (Role & AreaRoles.Key) != 0;

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    // By edition, then in the order of its reports.
    int IComparable<Area>.CompareTo(Area? other) => other is null ? 1 : Place.CompareTo(other.Place);

    internal void Declare(int edition, int index) => Place = (edition, index);

    internal bool IsPrintedAs(string label)
    {
        if (PrintedText.IsSame(label, Title))
        {
            return true;
        }

        foreach (var other in OtherLabels)
        {
            if (PrintedText.IsSame(label, other))
            {
                return true;
            }
        }

        return false;
    }
}
