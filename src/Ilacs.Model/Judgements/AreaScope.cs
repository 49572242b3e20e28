namespace Ilacs.Model;

/// <summary>The areas that something is about: all of some roles, or one by its code.</summary>
internal readonly record struct AreaScope
{
    private AreaScope(AreaRoles roles, string? code)
    {
        Roles = roles;
        Code = code;
    }

    private AreaRoles Roles { get; }

    private string? Code { get; }

    public static implicit operator AreaScope(AreaRoles roles) => new(roles, null);

    internal static AreaScope Of(string code) => new(AreaRoles.Key, code);

    internal bool Includes(Area area) => (area.Role & Roles) != 0 && (Code is null || Code == area.Code);
}
