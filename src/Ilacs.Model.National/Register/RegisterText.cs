using NodaTime;

namespace Ilacs.Model.National;

/// <summary>Times as the register writes them.</summary>
internal static class RegisterText
{
    /// <summary>Such as <c>from 1 April 2019 to 31 March 2027</c> or <c>until 31 March 2019</c>; empty if neither day is known.</summary>
    internal static string FromAndTo(LocalDate? from, LocalDate? to) => (from, to) switch
    {
        ({ } first, { } last) => $"from {first.InWords()} to {last.InWords()}",
        ({ } first, null) => $"from {first.InWords()}",
        (null, { } last) => $"until {last.InWords()}",
        _ => "",
    };
}
