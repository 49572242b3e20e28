using NodaTime;
using NodaTime.Text;

namespace Ilacs.Model.National;

/// <summary>Days as the register writes them.</summary>
internal static class RegisterText
{
    internal static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>Such as <c>from 2019-04-01 to 2027-03-31</c>; empty if neither day is known.</summary>
    internal static string FromAndTo(LocalDate? from, LocalDate? to) => (from, to) switch
    {
        ({ } first, { } last) => $"from {Day(first)} to {Day(last)}",
        ({ } first, null) => $"from {Day(first)}",
        (null, { } last) => $"to {Day(last)}",
        _ => "",
    };
}
