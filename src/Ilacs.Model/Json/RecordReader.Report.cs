using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Ilacs.Model;

// A report of findings.
internal ref partial struct RecordReader
{
    private static readonly Names FindingCodes = new([.. FindingCatalogue.All.Select(code => code.Code)]);
    private static readonly Names SeverityCodes = new([.. Enum.GetValues<Severity>().Select(severity => severity.Code())]);

    internal JsonReadResult<FindingReport> ReadReport()
    {
        _keeps = false;
        return Unboxed(ReadDocument<StrongBox<FindingReport>>(
            static (ref RecordReader reader) => reader.ReadReportDocument() is { } report ? new(report) : null,
            static (ref RecordReader _) => null));
    }

    private FindingReport? ReadReportDocument()
    {
        var at = Offset;
        if (!EnterObject(AnswerShapes.Report, out var member, out var seen))
        {
            return null;
        }

        ImmutableArray<Finding> findings = [];
        while (NextMember(AnswerShapes.Report, ref member, ref seen))
        {
            switch (member)
            {
                case 0:
                    ReadVersion();
                    break;
                case 1:
                    RequireText(DocumentKinds.FindingReport);
                    break;
                case 2:
                    findings = ReadItems("an array of findings", static (ref RecordReader reader, out Finding item) =>
                    {
                        item = reader.ReadFinding()!;
                        return item is not null;
                    });
                    break;
            }
        }

        LeaveObject(AnswerShapes.Report, seen, at);
        return new(findings);
    }

    internal Finding? ReadFinding()
    {
        var at = Offset;
        if (!EnterObject(AnswerShapes.Finding, out var member, out var seen))
        {
            return null;
        }

        FindingCode? code = null;
        Severity? severity = null;
        string? pointer = null;
        string? message = null;
        int? line = null;
        int? column = null;
        while (NextMember(AnswerShapes.Finding, ref member, ref seen))
        {
            switch (member)
            {
                case 0:
                    code = ReadListed(FindingCodes, "the code of a finding") is { } index ? FindingCatalogue.All[index] : null;
                    break;
                case 1:
                    severity = ReadListed<Severity>(SeverityCodes);
                    break;
                case 2:
                    pointer = ReadPointer();
                    break;
                case 3:
                    line = ReadWholeNumber(1);
                    break;
                case 4:
                    column = ReadWholeNumber(1);
                    break;
                case 5:
                    message = ReadText(isLimited: false);
                    break;
            }
        }

        LeaveObject(AnswerShapes.Finding, seen, at);
        if (AnswerShapes.Finding.Together is var (one, other) && Seen(AnswerShapes.Finding, seen, one) != Seen(AnswerShapes.Finding, seen, other))
        {
            FindAt(at, JsonFindings.MemberMissing, _path.ToPointer(), $"Of the members '{one}' and '{other}' only one is there.");
        }

        if (code is not null && severity is not null && severity != code.Severity)
        {
            _found.Add(new(JsonFindings.AnswerDiffers, _path.ToPointer() + "/severity", $"The severity of '{code}' is '{code.Severity.Code()}'."));
        }

        return code is null || pointer is null || message is null
            ? null
            : new(code, pointer, message) { Position = line is { } number && column is { } character ? new(number, character) : null };
    }

    private static bool Seen(ObjectShape shape, uint seen, string name) => (seen & (1u << shape.Names.IndexOf(name))) != 0;

    private string? ReadPointer()
    {
        const string Expected = "a JSON Pointer";
        if (!IsText(Expected))
        {
            return null;
        }

        if (Text() is { } text && JsonPointer.IsOne(text))
        {
            return text;
        }

        NotUnderstood(Expected);
        return null;
    }
}
