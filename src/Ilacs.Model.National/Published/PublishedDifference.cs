namespace Ilacs.Model.National;

/// <summary>A value that differs between two collections.</summary>
/// <param name="Published">The inspection in this collection.</param>
/// <param name="Given">The inspection in the other collection.</param>
/// <param name="Member">The name of the value on the wire: <c>type</c>, <c>onSite</c>, <c>lastOnSiteDay</c>,
/// <c>publishedOn</c>, <c>overallEffectiveness</c> or the code of an area.</param>
/// <param name="PublishedValue">The value in this collection, as on the wire.</param>
/// <param name="GivenValue">The value in the other collection, as on the wire.</param>
/// <param name="IsCorrected">Whether the other collection has a value that Ofsted has since corrected.</param>
public sealed record PublishedDifference(
    PublishedInspection Published, PublishedInspection Given, string Member, string PublishedValue, string GivenValue, bool IsCorrected)
{
    /// <summary>Such as <c>Staffordshire (November 2023), care leavers: good, but published as requires improvement (corrected by
    /// Ofsted)</c>.</summary>
    public override string ToString() =>
        $"{Published.Outcome}, {MemberInWords}: {InWords(GivenValue)}, but published as {InWords(PublishedValue)}{(IsCorrected ? " (corrected by Ofsted)" : "")}";

    private string MemberInWords => Member switch
    {
        "type" => "kind of inspection",
        "onSite" => "days on site",
        "lastOnSiteDay" => "last day on site",
        "publishedOn" => "publication date",
        StatedJudgement.Overall => "overall effectiveness",
        _ => Outcomes.LabelOf(Member),
    };

    private static string InWords(string value) => ImpreciseDate.TryParse(value, null, out var date) ? date.InWords()
        : value.Any(char.IsAsciiDigit) ? value
        : value.Replace('-', ' ');
}
