using System.Collections.Immutable;
using Ilacs.Cli.Input;
using Ilacs.Model;
using Ilacs.Model.OfficialStatistics;
using OfCheck = Ilacs.Model.Json.AnswerMembers<Ilacs.Cli.Output.CheckTally>;
using OfComparison = Ilacs.Model.Json.AnswerMembers<Ilacs.Model.National.PublishedComparison>;
using OfDifference = Ilacs.Model.Json.AnswerMembers<Ilacs.Model.National.PublishedDifference>;
using OfImport = Ilacs.Model.Json.AnswerMembers<Ilacs.Cli.Output.WrittenImport>;
using OfInspection = Ilacs.Model.Json.AnswerMembers<Ilacs.Model.Inspection>;
using OfJoinIssue = Ilacs.Model.Json.AnswerMembers<Ilacs.Model.OfficialStatistics.JoinIssue>;
using OfOutcomes = Ilacs.Model.Json.AnswerMembers<Ilacs.Cli.Output.TalliedOutcomes>;
using OfProblem = Ilacs.Model.Json.AnswerMembers<Ilacs.Model.OfficialStatistics.FileProblem>;
using OfPublished = Ilacs.Model.Json.AnswerMembers<Ilacs.Model.National.PublishedInspections>;
using OfRecord = Ilacs.Model.Json.AnswerMembers<Ilacs.Cli.Input.CheckedRecord>;
using OfStep = Ilacs.Model.Json.AnswerMembers<Ilacs.Model.InterventionStep>;
using OfTable = Ilacs.Model.Json.AnswerMembers<Ilacs.Cli.Output.ImportedTable>;
using OfTally = Ilacs.Model.Json.AnswerMembers<Ilacs.Cli.Output.OutcomesTally>;
using OfWorkingDays = Ilacs.Model.Json.AnswerMembers<Ilacs.Cli.Output.WorkingDays>;

namespace Ilacs.Cli.Output;

/// <summary>The documents of the tool itself, about files, described as those of the library are.</summary>
internal static class ToolDocuments
{
    private static readonly WholeNumberShape Number = new(0);

    private static readonly Shape<string> AnyText = new AnyTextShape();

    private static readonly Shape<Grade?> GradeOrNull = new NullableShape<Grade>(Values.Grade);

    private static readonly Shape<Severity> Severities = Values.Of(ClosedLists.Severities);

    private static readonly ArrayShape<FileProblem> Problems = new(
        new ObjectShape<FileProblem>(
            "problem",
            "A problem of a file",
            [
                OfProblem.Always("file", "The file", Values.Sentence, problem => problem.File),
                OfProblem.Sometimes("sheet", "The sheet", Values.Sentence!, problem => problem.Sheet),
                OfProblem.Always("line", "The line, or 0 for the whole file", Number, problem => problem.Line),
                OfProblem.Always("column", "The heading of the column; empty for the whole line", AnyText, problem => problem.Column),
                OfProblem.Sometimes("text", "The text that is there", AnyText!, problem => problem.Text),
                OfProblem.Always("code", "The kind of problem", Values.Text, problem => problem.Code),
                OfProblem.Always("severity", "How serious it is", Severities, problem => problem.Severity),
                OfProblem.Always("message", "The finding, in a sentence", Values.Sentence, problem => problem.Message),
            ]),
        "an array of problems");

    private static readonly ObjectShape<OutcomesTally> Tally = new(
        "tally",
        "The inspections of one edition",
        [
            OfTally.Always("edition", "The edition", Values.Edition, tally => tally.Edition),
            OfTally.Always("rows", "The number of inspections", Number, tally => tally.Rows),
            OfTally.Always("withOverall", "The number with an overall grade", Number, tally => tally.WithOverall),
            OfTally.Always("contradictions", "The number whose overall grade the rules do not permit", Number, tally => tally.Contradictions),
            OfTally.Always("withIndicative", "The number with an indicative grade to compare", Number, tally => tally.WithIndicative),
            OfTally.Always("indicativeMatches", "The number whose overall grade is the indicative one", Number, tally => tally.IndicativeMatches),
            OfTally.Always("determined", "The number for which only one grade is permitted", Number, tally => tally.Determined),
        ]);

    private static readonly ObjectShape<Inspection> CheckedInspection = new(
        "checked-inspection",
        "An inspection and the grades that its judgements leave",
        [
            OfInspection.Always("type", "The kind of inspection", Values.CycleEventTypes, one => one.Type),
            OfInspection.Always("edition", "The edition", Values.Edition, one => one.Edition),
            OfInspection.Always("firstOnSiteDay", "Its first day", Values.Date, one => one.FirstOnSiteDay),
            OfInspection.Always(
                "overallEffectiveness", "The overall effectiveness that the record states", JudgementShape.Any,
                one => one.OverallEffectiveness),
            OfInspection.Always("permitted", "The grades that the rules permit", Values.Grades, one => Derive(one).Permitted),
            OfInspection.Always("determined", "The one grade permitted", GradeOrNull, one => Derive(one).Determined),
            OfInspection.Always("indicative", "The grade most often given", GradeOrNull, one => Derive(one).Indicative),
        ]);

    private static readonly ObjectShape<InterventionStep> CheckedStep = new(
        "checked-step",
        "An event of an intervention",
        [
            OfStep.Always("type", "The kind of event", Values.Of(ClosedLists.InterventionEventTypes), step => step.Event.Type),
            OfStep.Always("on", "When it happened", Values.Date, step => step.Event.On),
            OfStep.Always("refused", "Whether it is refused, because it does not follow", Values.Flag, step => step.Transition is null),
            OfStep.Always("state", "The state after it", Values.Of(ClosedLists.InterventionStates), step => step.State),
        ]);

    private static readonly ObjectShape<CheckedRecord> Record = new(
        "checked-record",
        "A document and what was found in it",
        [
            OfRecord.Always("file", "The file", Values.Sentence, record => record.File),
            OfRecord.Sometimes("unreadable", "Why it could not be opened", Values.Sentence!, record => record.Unreadable),
            OfRecord.Sometimes("authority", "The authority", AuthorityDescription.Authority!, record => record.Authority),
            OfRecord.Sometimes(
                "serviceArea", "The services that an intervention is about", Values.IfAny(Values.Of(ClosedLists.ServiceAreas)),
                record => record.Intervention?.ServiceArea),
            OfRecord.Sometimes(
                "inspections", "Its inspections", new ArrayShape<Inspection>(CheckedInspection, "an array"),
                record => record.History?.Inspections ?? []),
            OfRecord.Sometimes(
                "events", "Its events", new ArrayShape<CycleEvent>(ReasonDescription.Event, "an array"),
                record => record.History?.Events ?? []),
            OfRecord.Sometimes(
                "interventionEvents", "The events of its intervention", new ArrayShape<InterventionStep>(CheckedStep, "an array"), record =>
                    record.Intervention?.Steps ?? []),
            OfRecord.Sometimes("comparison", "The history it was compared with", Values.Sentence!, record => record.Comparison),
            OfRecord.Always(
                "issues", "The issues found, in order", ReportDocument.Issues, record => record.Issues.All),
        ]);

    private static readonly ObjectShape<ImportedTable> Table = new(
        "table",
        "A table of a file",
        [
            OfTable.Always("file", "The file", Values.Sentence, one => one.File),
            OfTable.Sometimes("sheet", "The sheet", Values.Sentence!, one => one.Table.Sheet),
            OfTable.Always("layout", "The layout", Values.Text, one => one.Table.Layout.Code),
            OfTable.Sometimes("dated", "The day that it states", Values.Text!, one => one.Table.Dated?.ToString()),
            OfTable.Always("rows", "The number of rows", Number, one => one.Table.Rows.Length),
            OfTable.Always("events", "The number of inspections and visits", Number, one => one.Table.Rows.Sum(row => row.Events.Length)),
        ]);

    private static readonly ObjectShape<JoinIssue> Difference = new(
        "join-issue",
        "Where sources agree or differ",
        [
            OfJoinIssue.Always("authority", "The authority; empty if the table names none", AnyText, issue => issue.Authority),
            OfJoinIssue.Sometimes("event", "The inspection or visit", ReasonDescription.Event!, issue => (CycleEvent?)issue.CycleEvent),
            OfJoinIssue.Always("code", "The kind of issue", Values.Text, issue => issue.Code),
            OfJoinIssue.Always("severity", "How serious it is", Severities, issue => issue.Severity),
            OfJoinIssue.Always("message", "The finding, in a sentence", Values.Sentence, issue => issue.Message),
        ]);

    private static readonly ArrayShape<PublishedInspection> PublishedOnes = new(PublishedDocuments.Inspection, "an array of inspections");

    private static readonly ObjectShape<PublishedComparison> Against = new(
        "against",
        "Inspections of files compared with the published ones",
        [
            OfComparison.Always("agreeing", "The number that are the same", Number, one => one.Agreeing),
            OfComparison.Always("new", "Those not among the published inspections", PublishedOnes, one => one.New),
            OfComparison.Always("missing", "The number of published inspections that the files do not have", Number, one => one.Missing.Length),
            OfComparison.Always(
                "differing", "Each value that differs",
                new ArrayShape<PublishedDifference>(
                    new ObjectShape<PublishedDifference>(
                        "difference",
                        "A value that differs",
                        [
                            OfDifference.Always("inspection", "The published inspection", PublishedDocuments.Inspection, one => one.Published),
                            OfDifference.Always("member", "The name of the value", Values.Text, one => one.Member),
                            OfDifference.Always("published", "The published value", Values.Text, one => one.PublishedValue),
                            OfDifference.Always("given", "The value in the file", Values.Text, one => one.GivenValue),
                            OfDifference.Always(
                                "corrected", "Whether Ofsted has corrected the value in the file", Values.Flag, one => one.IsCorrected),
                        ]),
                    "an array of differences"),
                one => one.Differing),
        ]);

    /// <summary>A derivation with what else the command was asked.</summary>
    internal static readonly JsonOutput<DerivationAnswer> Derivation = new(IlacsJson.Derivation.Name, () => DerivationDocument.Answer);

    /// <summary>A number of working days after a day.</summary>
    internal static readonly JsonOutput<WorkingDays> WorkingDays = Of(
        "working-days",
        "The day a number of working days after another",
        OfWorkingDays.Always("from", "The day from which it is counted", Values.Date, one => one.From),
        OfWorkingDays.Always("workingDays", "The number of working days", Number, one => one.Number),
        OfWorkingDays.Always("due", "The last of them", Values.Date, one => one.Due),
        OfWorkingDays.Always("convention", "How they are counted", Values.Sentence, _ => Output.WorkingDays.Convention),
        OfWorkingDays.Always("evidence", "The sources", EvidenceDescription.Numbers, _ => [WorkingDayCalendar.Definition]));

    /// <summary>Published inspections compared with the grades that the rules permit.</summary>
    internal static readonly JsonOutput<TalliedOutcomes> Outcomes = Of(
        "outcomes",
        "Published inspections compared with the grades that the rules permit",
        OfOutcomes.Always("rows", "The number of rows read", Number, one => one.Read.Rows),
        OfOutcomes.Always(
            "unreadable", "The number of rows with a cell that was not understood", Number, one => one.Read.Unreadable),
        OfOutcomes.Always(
            "editions", "The inspections by edition", new ArrayShape<OutcomesTally>(Tally, "an array"), one => one.Tallies),
        OfOutcomes.Always("problems", "The problems of the files", Problems, one => one.Read.Problems),
        OfOutcomes.Sometimes("against", "How they compare with the published inspections", Against!, one => one.Against));

    /// <summary>The published inspections that come with the tool.</summary>
    internal static readonly JsonOutput<PublishedInspections> Published = Of(
        "published-inspections",
        "The published inspections of all authorities",
        OfPublished.Always("collection", "The number of inspections, and how complete they are", PrecedentsDocument.Collection, one => one.Collection),
        OfPublished.Always("inspections", "The inspections, oldest first", PublishedOnes, one => one.Inspections),
        OfPublished.Always("evidence", "Where they are published, and how they were checked", EvidenceDescription.Numbers, _ => PublishedInspections.Evidence));

    /// <summary>Documents that were checked, with counts.</summary>
    internal static readonly JsonOutput<CheckTally> Check = Of(
        "check",
        "The issues found in documents",
        OfCheck.Always("files", "The documents", new EachShape<CheckedRecord>(Record), tally => tally.Records),
        OfCheck.Always("documents", "The number of documents", Number, tally => tally.Documents),
        OfCheck.Always("events", "The number of events", Number, tally => tally.Events),
        OfCheck.Always("inspections", "The number of inspections among them", Number, tally => tally.Inspections),
        OfCheck.Always("interventionEvents", "The number of events of interventions", Number, tally => tally.InterventionEvents),
        OfCheck.Always("errors", "The number of errors", Number, tally => tally.Found(Severity.Error)),
        OfCheck.Always("warnings", "The number of warnings", Number, tally => tally.Found(Severity.Warning)),
        OfCheck.Always("information", "The number of issues for information", Number, tally => tally.Found(Severity.Information)));

    /// <summary>Files turned into histories.</summary>
    internal static readonly JsonOutput<WrittenImport> Import = Of(
        "import",
        "Histories made from files",
        OfImport.Always("folder", "The folder of the histories", Values.Sentence, one => one.Folder),
        OfImport.Always("histories", "The number of histories", Number, one => one.Import.Joined.Histories.Length),
        OfImport.Always(
            "events", "The number of inspections and visits in them", Number,
            one => one.Import.Joined.Histories.Sum(history => history.Events.Length)),
        OfImport.Always("rows", "The number of rows read", Number, one => one.Import.Rows.Count()),
        OfImport.Always(
            "unreadable", "The number of rows with a cell that was not understood", Number,
            one => one.Import.Rows.Count(row => !row.IsUnderstood)),
        OfImport.Always("tables", "The tables of the files", new ArrayShape<ImportedTable>(Table, "an array"), one =>
            [.. one.Import.Files.SelectMany(file => file.Tables.Select(table => new ImportedTable(file.Name, table)))]),
        OfImport.Always("problems", "The problems of the files", Problems, one => [.. one.Import.Problems]),
        OfImport.Always(
            "issues", "Where sources agree or differ", new ArrayShape<JoinIssue>(Difference, "an array"),
            one => one.Import.Joined.Issues));

    /// <summary>All documents: those of the libraries, then those of the tool.</summary>
    internal static ImmutableArray<JsonFormat> All { get; } =
        [.. IlacsJson.Formats, .. NationalJson.Formats, WorkingDays, Outcomes, Check, Import, Published];

    private static Model.Derivation Derive(Inspection inspection) => OverallEffectiveness.Derive(inspection.Judgements);

    private static JsonOutput<T> Of<T>(string name, string title, params Member<T>[] members)
        where T : notnull => new(name, () => AnswerDocument.Of(name, title, members));

    /// <summary>The text of a cell, which may be empty.</summary>
    private sealed class AnyTextShape : Shape<string>
    {
        internal override void Write(RecordWriter writer, string value) => writer.Json.WriteStringValue(value);

        internal override void WriteSchema(SchemaWriter schema) => schema.Json.WriteString("type", "string");
    }

    /// <summary>Items that come one after another, each written on at once.</summary>
    private sealed class EachShape<T>(Shape<T> item) : Shape<IEnumerable<T>>
    {
        internal override void Write(RecordWriter writer, IEnumerable<T> value)
        {
            writer.Json.WriteStartArray();
            foreach (var one in value)
            {
                item.Write(writer, one);
                writer.Json.Flush();
            }

            writer.Json.WriteEndArray();
        }

        internal override void WriteSchema(SchemaWriter schema)
        {
            schema.Json.WriteString("type", "array");
            schema.Json.WriteStartObject("items");
            schema.WriteUse(item);
            schema.Json.WriteEndObject();
        }
    }
}

/// <summary>A day, a number of working days, and the last of them.</summary>
internal readonly record struct WorkingDays(ImpreciseDate From, int Number, ImpreciseDate Due)
{
    internal const string Convention = "The day after it is day 1, and only working days count.";
}

/// <summary>Published inspections that were read, and counted by edition.</summary>
/// <param name="Read">The inspections.</param>
/// <param name="Tallies">The counts.</param>
/// <param name="Against">How they compare with the published inspections; <c>null</c> if not asked.</param>
internal sealed record TalliedOutcomes(ReadOutcomes Read, ImmutableArray<OutcomesTally> Tallies, PublishedComparison? Against);

/// <summary>An import, and the folder it was written to.</summary>
internal sealed record WrittenImport(Import Import, string Folder);

/// <summary>A table of a file.</summary>
internal readonly record struct ImportedTable(string File, OfficialTable Table);
