using static Ilacs.Model.Json.AnswerMembers<Ilacs.Model.Validation.ValidationIssue>;

namespace Ilacs.Model.Json;

/// <summary>The document of a report, member by member. It is written and never read.</summary>
internal static class ReportDocument
{
    private static readonly Shape<int?> Number = Values.IfAny(new WholeNumberShape(1));

    private static readonly Member<ValidationIssue>[] Members =
    [
        Always("code", "The kind of issue", Values.Of([.. IssueCodes.All], code => code.Code), issue => issue.Code),
        Always("severity", "How serious it is", Values.Of(
            Enum.GetValues<Severity>(), severity => severity.Code()), issue => issue.Severity),
        Always("pointer", "Where, as a JSON Pointer", new PointerShape(), issue => issue.Pointer),
        Sometimes("line", "The line of the text that was read", Number, issue => issue.Position?.Line),
        Sometimes("column", "The character in that line", Number, issue => issue.Position?.Column),
        Always("message", "What was found", Values.Sentence, issue => issue.Message),
    ];

    internal static readonly ObjectShape<ValidationIssue> Issue = new(
        "issue", "One thing that was found", Members, new(Members) { Together = ("line", "column") });

    internal static readonly ArrayShape<ValidationIssue> Issues = new(Issue, "an array of issues");

    internal static readonly ObjectShape<ValidationReport> Report = new(
        "validation-report",
        "All that was found in a document",
        [
            RecordDescriptions.Version<ValidationReport, object>(),
            RecordDescriptions.Document<ValidationReport, object>(DocumentKind.ValidationReport.Code()),
            AnswerMembers<ValidationReport>.Always(
                "issues", "The issues, in order", Issues, report => report.All),
        ]);
}
