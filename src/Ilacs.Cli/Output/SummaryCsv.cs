using System.Globalization;
using Ilacs.Model;
using NodaTime;

namespace Ilacs.Cli.Output;

/// <summary>A summary as CSV: a row for each scope and measure.</summary>
internal static class SummaryCsv
{
    private static readonly string[] Headings =
    [
        "as_of", "published_by", "scope", "measure", "in_register", "authorities", "with_grade", "good_or_better", "share", "share_undefined", "share_of_those_with_grade",
        .. Grade.All.Select(grade => Column(grade.Code)), .. NoGrade.All.Select(reason => Column(reason.Code)), "not_inspected", "not_certain",
    ];

    internal static void Write(TextWriter output, Summary summary) =>
        CsvText.Write(output, Headings, summary.Scopes.SelectMany(scope => scope.Measures.Select(measure => Row(summary.Picture, scope, measure.Code, measure.Counts))));

    private static IEnumerable<string?> Row(NationalPicture picture, SummaryScope scope, string measure, OutcomeCounts counts)
    {
        var refusal = measure == SummaryScope.Overall ? scope.Outcomes.Share.Refusal : null;
        return
        [
            Day(picture.Date), picture.PublishedBy is { } last ? Day(last) : null, scope.Code, measure,
            Text(scope.Outcomes.InRegister), Text(counts.Authorities), Text(counts.Grades.Total), Text(counts.Grades.GoodOrBetter),
            refusal is null ? Text(counts.ShareOfThoseWithGrade) : null, refusal?.Code, Text(counts.ShareOfThoseWithGrade),
            .. Grade.All.Select(grade => Text(counts.Grades[grade])), .. NoGrade.All.Select(reason => Text(counts.Of(reason))),
            Text(counts.NotInspected), Text(counts.NotCertain),
        ];
    }

    private static string Column(string code) => code.Replace('-', '_');

    private static string Day(LocalDate day) => ImpreciseDate.On(day).ToString();

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? Text(Share? share) => share?.Value.ToString(CultureInfo.InvariantCulture);
}
