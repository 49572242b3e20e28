using static Ilacs.Model.AnswerMembers<Ilacs.Model.Finding>;

namespace Ilacs.Model;

/// <summary>The document of a report, member by member. It is written and never read.</summary>
internal static class ReportDocument
{
    private static readonly Shape<int?> Number = Values.IfAny(new WholeNumberShape(1));

    private static readonly Member<Finding>[] Members =
    [
        Always("code", "The kind of finding", Values.Of([.. FindingCatalogue.All], code => code.Code), finding => finding.Code),
        Always("severity", "How serious it is", Values.Of(
            Enum.GetValues<Severity>(), severity => severity.Code()), finding => finding.Severity),
        Always("pointer", "Where, as a JSON Pointer", new PointerShape(), finding => finding.Pointer),
        Sometimes("line", "The line of the text that was read", Number, finding => finding.Position?.Line),
        Sometimes("column", "The character in that line", Number, finding => finding.Position?.Column),
        Always(
            "message", "What was found", new TextShape("message", "A sentence of any length", isLimited: false), finding =>
                finding.Message),
    ];

    internal static readonly ObjectShape<Finding> Finding = new(
        "finding", "One thing that was found", Members, new(Members) { Together = ("line", "column") });

    internal static readonly ObjectShape<FindingReport> Report = new(
        "finding-report",
        "All that was found in a document",
        [
            RecordDescriptions.Version<FindingReport, object>(),
            RecordDescriptions.Document<FindingReport, object>(DocumentKinds.FindingReport),
            AnswerMembers<FindingReport>.Always(
                "findings", "The findings, in order", new ArrayShape<Finding>(Finding, "an array of findings"), report => report.All),
        ]);
}
