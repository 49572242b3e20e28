using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Ilacs.Model;
using NodaTime;

namespace UserApp;

/// <summary>Answers that may be refused, inside a type of somebody else.</summary>
internal sealed record Asked(
    Answer<LocalDate> Due, Answer<ImpreciseDate> DueLater, Answer<bool> IsWorkingDay, Answer<int> Days, Answer<Inspection> Latest, Answer<Judgement> Overall, Answer<Authority> Authority,
    Answer<NationalPicture> Picture, Answer<Share>? Share);

/// <summary>Every answer of the library, written by a source-generated context of somebody else and by the library itself.</summary>
internal static class Answers
{
    private static readonly LocalDate Day = new(2024, 11, 14);

    internal static void Show(Sheet sheet, List<object> values)
    {
        sheet.Title("Answers");
        var types = OwnContext.Default;
        var history = values.OfType<InspectionHistory>().First();
        var status = values.OfType<InterventionHistory>().First().Status(new LocalDate(2023, 1, 1));
        var derivation = OverallEffectiveness.Derive(Judgements.Ilacs2018(Grade.Good, Grade.RequiresImprovement, Grade.Good));
        var deadline = Deadline.Of(DeadlineKind.ActionPlan, publishedOn: ImpreciseDate.On(new(2022, 9, 5)));
        var later = WorkingDayCalendar.EnglandAndWales.Add(new LocalDate(2042, 1, 1), 1);
        var authority = AuthorityRegister.Find("Nottingham").Authority!;
        var picture = NationalPicture.AsOf(values.OfType<InspectionHistory>(), Day);
        Alike(sheet, types.Explanation, derivation.Explain(), IlacsJson.Derivation.Write(derivation, false));
        Alike(sheet, types.GradeChanges, derivation.SmallestChangesTo(Grade.Outstanding), IlacsJson.GradeChanges.Write(derivation.SmallestChangesTo(Grade.Outstanding), false));
        Alike(sheet, types.Precedents, Precedents.For(derivation.Judgements, []), IlacsJson.Precedents.Write(Precedents.For(derivation.Judgements, []), false));
        Alike(sheet, types.EditionLookup, Editions.On(Day), IlacsJson.EditionLookup.Write(Editions.On(Day), false));
        Alike(sheet, types.Deadline, deadline, IlacsJson.Deadline.Write(deadline, false));
        Alike(sheet, types.MonitoringProgramme, history.Monitoring(Day), IlacsJson.MonitoringProgramme.Write(history.Monitoring(Day), false));
        Alike(sheet, types.Outlook, history.Next(Day), IlacsJson.Outlook.Write(history.Next(Day), false));
        Alike(sheet, types.InterventionStatus, status, IlacsJson.InterventionStatus.Write(status, false));
        Alike(sheet, types.ReviewDue, status.ReviewDue!, IlacsJson.ReviewDue.Write(status.ReviewDue!, false));
        var failure = history.PersistentOrSystemicFailure(Day).Value;
        Alike(sheet, types.PersistentOrSystemicFailure, failure, IlacsJson.PersistentOrSystemicFailure.Write(failure, false));
        Alike(sheet, types.Refusal, later.Refusal!, IlacsJson.Refusal.Write(later.Refusal!, false));
        Alike(sheet, types.RegisteredAuthority, authority, NationalJson.RegisteredAuthority.Write(authority, false));
        Alike(sheet, types.AuthorityLookup, AuthorityRegister.Find("Dorset"), NationalJson.AuthorityLookup.Write(AuthorityRegister.Find("Dorset"), false));
        Alike(sheet, types.NationalPicture, picture.Value, NationalJson.NationalPicture.Write(picture.Value, false));

        sheet.Line(JsonSerializer.Serialize(history.Next(Day).Events[0], types.ExpectedEvent));
        sheet.Line(JsonSerializer.Serialize(history.Next(Day).Expectations.FirstOrDefault(), types.ExpectationAsOf));
        sheet.Line(JsonSerializer.Serialize(status.CanFollow[0], types.Transition));
        sheet.Line(JsonSerializer.Serialize(deadline.Convention, types.Reason));
        sheet.Line(JsonSerializer.Serialize(deadline.Evidence[0], types.Evidence));
        sheet.Line(JsonSerializer.Serialize(Editions.Ilacs2018.Cycle.MonitoringVisitsUsual, types.ParameterNumberRange));
        sheet.Line(JsonSerializer.Serialize(Editions.Ilacs2018.Cycle.MonitoringVisitsUsual, types.Parameter));
        sheet.Line(JsonSerializer.Serialize(Editions.Ilacs2018.Visits[0], types.VisitKind));
        sheet.Line(JsonSerializer.Serialize(picture.Value.Outcomes.Share.Value, types.Share));

        sheet.Line(JsonSerializer.Serialize(status.Intervention.Apply(status.Intervention.Steps[0].Event), types.TransitionResult));
        sheet.Line(JsonSerializer.Serialize(status.Intervention.Steps[0], types.InterventionStep));
        sheet.Line(JsonSerializer.Serialize(InterventionLifecycle.Unobserved[0], types.UnobservedTransition));
        sheet.Line(JsonSerializer.Serialize(Editions.Ilacs2018.Rules[0], types.DerivationRule));
        sheet.Line(JsonSerializer.Serialize(PandemicPeriods.Visits, types.DatedFact));
        sheet.Line(JsonSerializer.Serialize(derivation.Published, types.GradeCounts));
        sheet.Line(JsonSerializer.Serialize(derivation.Explain().Steps[0], types.DerivationStep));
        sheet.Line(JsonSerializer.Serialize(derivation.SmallestChangesTo(Grade.Outstanding).Ways[0][0], types.AreaChange));
        sheet.Line(JsonSerializer.Serialize(authority.GssCodes[0], types.DatedGssCode));
        sheet.Line(JsonSerializer.Serialize(picture.Value.FirstToLatest.Overall, types.ChangeCounts));
        sheet.Line(JsonSerializer.Serialize(picture.Value.Intervals, types.InspectionIntervals));
        sheet.Line(JsonSerializer.Serialize(picture.Value.Outcomes.Overall, types.OutcomeCounts));

        Asked asked = new(
            WorkingDayCalendar.EnglandAndWales.Add(Day, 70), deadline.Due, WorkingDayCalendar.EnglandAndWales.IsWorkingDay(Day), WorkingDayCalendar.EnglandAndWales.Count(Day, Day),
            history.LatestInspection(Day), history.CurrentOverallEffectiveness(Day), authority.On(Day), NationalPicture.AsOf([], new(1990, 1, 1)), null);
        sheet.Line(JsonSerializer.Serialize(asked, types.Asked));
        sheet.Holds("what was never answered is not written", IsRefused(asked with { Due = default }));
        sheet.Holds("a refusal is", !IsRefused(asked with { Due = later, Share = picture.Value.Outcomes.Share }));
    }

    private static void Alike<T>(Sheet sheet, JsonTypeInfo<T> type, T answer, byte[] written)
    {
        var text = JsonSerializer.Serialize(answer, type);
        sheet.Line($"{type.Type.Name}: {text.Length} characters, {Sheet.Hash(text)}");
        sheet.Holds("as the library writes it", JsonElement.DeepEquals(JsonDocument.Parse(text).RootElement, JsonDocument.Parse(written).RootElement)
            && !Encoding.UTF8.GetString(written).Contains("Calendar", StringComparison.Ordinal));
    }

    private static bool IsRefused(Asked asked)
    {
        try
        {
            return JsonSerializer.Serialize(asked, OwnContext.Default.Asked).Length == 0;
        }
        catch (JsonException)
        {
            return true;
        }
    }
}
