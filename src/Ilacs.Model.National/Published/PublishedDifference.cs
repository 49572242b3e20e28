namespace Ilacs.Model.National;

/// <summary>A value on which two collections differ.</summary>
/// <param name="Published">The inspection as the collection that was asked has it.</param>
/// <param name="Given">The inspection as the other has it.</param>
/// <param name="Member">Which value, by its name on the wire: <c>type</c>, <c>onSite</c>, <c>lastOnSiteDay</c>,
/// <c>publishedOn</c>, <c>overallEffectiveness</c> or the code of an area.</param>
/// <param name="PublishedValue">The value in the collection that was asked, as on the wire.</param>
/// <param name="GivenValue">The value in the other.</param>
/// <param name="IsCorrected">Whether the other has a value that Ofsted has corrected since.</param>
public sealed record PublishedDifference(
    PublishedInspection Published, PublishedInspection Given, string Member, string PublishedValue, string GivenValue, bool IsCorrected)
{
    /// <summary>Such as <c>Staffordshire (November 2023), care-leavers: good, published as requires-improvement; corrected since</c>.</summary>
    public override string ToString() =>
        $"{Published.Outcome}, {Member}: {GivenValue}, published as {PublishedValue}{(IsCorrected ? "; corrected since" : "")}";
}
