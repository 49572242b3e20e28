using System.Collections.Immutable;

namespace Ilacs.Model.Json;

/// <summary>Values that several documents have.</summary>
internal static class Values
{
    // A day of the calendar, with leap years; no day in the year 0.
    private const string DayPattern =
        "(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
        + "|02-(?:0[1-9]|1[0-9]|2[0-8]))"
        + "|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)";

    private const string MonthPattern = "(?!0000)[0-9]{4}-(?:0[1-9]|1[0-2])";
    private const string YearPattern = "(?!0000)[0-9]{4}";

    /// <summary>An older name for an annual engagement meeting, which can be read but is not written.</summary>
    internal const string OlderNameOfTheMeeting = "annual-conversation";

    internal static readonly Shape<string> Text = new TextShape("text", "A string that is not empty or only white space");

    internal static readonly Shape<string> Sentence = new TextShape("sentence", "Text of any length", isLimited: false);

    internal static readonly Shape<bool?> Flag = new OptionalShape<bool>(new FlagShape());

    internal static readonly Shape<NodaTime.LocalDate> Day = new DayShape("day", "A day", DayPattern);

    internal static readonly Shape<ImpreciseDate> Date = new DateShape(
        "date",
        "A day, a month, a year, or a range of days that may be open at one end (ISO 8601-2)",
        $"{DayPattern}|{MonthPattern}|{YearPattern}|(?:{DayPattern})/(?:{DayPattern})|\\.\\./(?:{DayPattern})|(?:{DayPattern})/\\.\\.");

    internal static readonly Shape<ImpreciseDate?> DateIfAny = new OptionalShape<ImpreciseDate>(Date);

    internal static readonly Shape<Grade> Grade = new ListShape<Grade>(
        new([.. Model.Grade.All.Select(grade => grade.Code)]), [.. Model.Grade.All], ExpectedOf<Grade>(), "grade", "A grade");

    internal static readonly Shape<Edition> Edition = Of(
        [.. Editions.All], edition => edition.Code, "the code of an edition", "edition", "An edition of the framework");

    internal static readonly Shape<GradeSet> Grades = new ConvertedShape<GradeSet, ImmutableArray<Grade>>(
        new ArrayShape<Grade>(Grade, "an array of grades"), grades => [.. grades], grades => [.. grades]);

    internal static readonly Shape<PossibleStates> States = new ConvertedShape<PossibleStates, ImmutableArray<InterventionState>>(
        new ArrayShape<InterventionState>(Of(ClosedLists.InterventionStates), "an array of states"),
        states => states.Aggregate(default(PossibleStates), (all, state) => all.Or(state)),
        states => [.. states]);

    /// <summary>The kinds of event, including the older name of the annual engagement meeting.</summary>
    internal static readonly Shape<CycleEventType> CycleEventTypes =
        CycleEventTypesOf([.. Enum.GetValues<CycleEventType>()], withOlderName: true);

    /// <summary>The kinds of event that can be expected, or claimed as complete.</summary>
    internal static readonly Shape<CycleEventType> EventsThatHappen =
        CycleEventTypesOf([.. Enum.GetValues<CycleEventType>().Where(type => type.Happens())], withOlderName: true);

    internal static Shape<CycleEventType> CycleEventTypesOf(CycleEventType[] types, bool withOlderName = false) =>
        new ListShape<CycleEventType>(
        new([.. types.Select(type => type.Code()), .. withOlderName ? [OlderNameOfTheMeeting]
            : Array.Empty<string>()]),
        [.. types, .. withOlderName ? [CycleEventType.AnnualEngagementMeeting] : Array.Empty<CycleEventType>()],
        "the code of an event");

    /// <summary>The values of a closed list.</summary>
    internal static Shape<T> Of<T>(ClosedList<T> list, string? expected = null, string? name = null, string? title = null)
        where T : struct, Enum => new ListShape<T>(list.Codes, list.Values, expected, name, title);

    /// <summary>The values of a list, each with its code.</summary>
    internal static Shape<T> Of<T>(T[] values, Func<T, string> code, string? expected = null, string? name = null, string? title = null) =>
        new ListShape<T>(new([.. values.Select(code)]), values, expected, name, title);

    /// <summary>One fixed string.</summary>
    internal static Shape<string> Only(string text) => new ListShape<string>(new(text), [text], $"'{text}'");

    internal static Shape<T?> IfAny<T>(Shape<T> value)
        where T : struct => new OptionalShape<T>(value);

    internal static string ExpectedOf<T>()
        where T : struct, IExactCode<T> => T.What;
}
