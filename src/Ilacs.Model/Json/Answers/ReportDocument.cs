using static Ilacs.Model.Json.AnswerMembers<Ilacs.Model.Validation.ValidationIssue>;

namespace Ilacs.Model.Json;

/// <summary>The document of a report. It is never read.</summary>
internal static class ReportDocument
{
    private static readonly Shape<int?> Number = Values.IfAny(new WholeNumberShape(1));

    private static readonly Member<ValidationIssue>[] Members =
    [
        Always("code", "The permanent code of the issue", Values.Of([.. IssueCodes.All], code => code.Code), issue => issue.Code),
        Always("severity", "The severity of the issue", Values.Of(
            Enum.GetValues<Severity>(), severity => severity.Code()), issue => issue.Severity),
        Always("pointer", "The place in the document, as a JSON Pointer", new PointerShape(), issue => issue.Pointer),
        Sometimes("line", "The line in the document (1 = first)", Number, issue => issue.Position?.Line),
        Sometimes("column", "The character in that line (1 = first)", Number, issue => issue.Position?.Column),
        Always("message", "The message", Values.Sentence, issue => issue.Message),
    ];

    internal static readonly ObjectShape<ValidationIssue> Issue = new(
        "issue", "An issue in a document", Members, new(Members) { Together = ("line", "column") });

    internal static readonly ArrayShape<ValidationIssue> Issues = new(Issue, "an array of issues");

    internal static readonly ObjectShape<ValidationReport> Report = new(
        "validation-report",
        "All issues found in a document",
        [
            RecordDescriptions.Version<ValidationReport, object>(),
            RecordDescriptions.Document<ValidationReport, object>(DocumentKind.ValidationReport.Code()),
            AnswerMembers<ValidationReport>.Always(
                "issues", "The issues, in the order of the document", Issues, report => report.All),
        ]);
}
