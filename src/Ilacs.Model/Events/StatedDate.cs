namespace Ilacs.Model.Sources;

/// <summary>A date that a source gives for a member of the record, in its own words or less exactly than the record.</summary>
public readonly record struct StatedDate
{
    /// <summary>The dates that the kinds of event have, and the events of an intervention, by their names on the wire.</summary>
    internal static readonly Names Members = new(
        "answers", "draftOn", "follows", "letterOn", "on", "onSite", "publishedOn", "receivedOn", "respondedOn", "saidOn", "submittedOn",
        "triggeredBy", "when");

    /// <summary>Records the date that a source gives.</summary>
    /// <param name="member">The member by its name on the wire, such as <c>onSite</c> for the time on site; one of those that hold a
    /// date.</param>
    /// <param name="date">The date as the source gives it.</param>
    /// <exception cref="ArgumentException">No record has a date of that name, or the date is <c>default</c>.</exception>
    public StatedDate(string member, ImpreciseDate date)
    {
        if (Members.IndexOf(member) < 0)
        {
            throw new ArgumentException($"No record has a date of that name; the names are {Members}.", nameof(member));
        }

        Member = member;
        Date = ImpreciseDate.NotDefault(date);
    }

    /// <summary>The member by its name on the wire; <c>null</c> for <c>default</c>.</summary>
    public string Member { get; }

    /// <summary>The date as the source gives it.</summary>
    public ImpreciseDate Date { get; }

    /// <summary>Such as <c>onSite 2022-06</c>.</summary>
    public override string ToString() => $"{Member} {Date}";
}
