using NodaTime;

namespace Ilacs.Model.Tests.Support;

/// <summary>Answers of every kind but derivations and reports, as they are written.</summary>
internal static class Answers
{
    private static readonly LocalDate[] Days = [new(2017, 6, 1), new(2018, 9, 3), new(2020, 6, 1), new(2021, 5, 20), new(2023, 2, 1), new(2025, 12, 12), new(2026, 11, 29), new(2034, 1, 1)];

    /// <param name="histories">Whose outlooks are asked for.</param>
    /// <param name="interventions">Whose status is asked for.</param>
    /// <param name="part">Of so many only one is made.</param>
    internal static IEnumerable<(JsonFormat Format, byte[] Document)> Of(InspectionHistory[] histories, InterventionHistory[] interventions, int part = 1)
    {
        var asked = histories.SelectMany(history => Days, (history, day) => (history, day));
        var onDays = interventions.SelectMany(intervention => Days, (intervention, day) => (intervention, day));
        var dates = histories.SelectMany(history => history.Events).OfType<OnSiteEvent>().Select(one => one.FirstOnSiteDay).Append(ImpreciseDate.InYear(2041)).ToArray();
        var derivations = Editions.All.SelectMany(Combinations.OfGrades).Select(judgements => OverallEffectiveness.Derive(judgements)).Where((_, i) => i % part == 0).ToArray();
        PublishedOutcome[] outcomes = [.. histories.SelectMany(history => history.Inspections, (history, one) => new PublishedOutcome(history.Authority.Name, one.FirstOnSiteDay, one.Judgements, one.OverallEffectiveness))];
        var given = PublishedInspections.Of("The histories", histories);
        return
        [
            .. Written(IlacsJson.Outlook, asked.Select(one => one.history.Next(one.day)).Append(TooLong.Next(Days[0]))),
            .. Written(IlacsJson.MonitoringProgramme, asked.Select(one => one.history.Monitoring(one.day)).Append(TooLong.Monitoring(Days[0]))),
            .. Written(IlacsJson.Deadline, Enum.GetValues<DeadlineKind>().SelectMany(kind => dates, (kind, date) => Deadline.Of(kind, receivedOn: date))),
            .. Written(IlacsJson.Deadline, dates.Select(date => Deadline.Of(DeadlineKind.ActionPlan, publishedOn: date))),
            .. Written(IlacsJson.GradeChanges, derivations.SelectMany(derivation => Grade.All, (derivation, grade) => derivation.SmallestChangesTo(grade))),
            .. Written(IlacsJson.Precedents, derivations.Select(derivation => Precedents.For(derivation.Judgements, outcomes))),
            .. Written(IlacsJson.Precedents, outcomes.Select(outcome => Precedents.For(outcome.Judgements, outcomes))),
            .. Written(IlacsJson.Edition, Editions.All),
            .. Written(IlacsJson.Editions, [Editions.All, []]),
            .. Written(IlacsJson.EditionLookup, Enumerable.Range(0, 1000).Select(week => Editions.On(new LocalDate(2013, 1, 1).PlusWeeks(week)))),
            .. Written(IlacsJson.InterventionStatus, onDays.Select(one => one.intervention.Status(one.day)).Concat(interventions.Select(one => one.Status()))),
            .. Written(IlacsJson.ReviewDue, onDays.Select(one => one.intervention.ReviewDue(one.day)).OfType<ReviewDue>()),
            .. Written(IlacsJson.PersistentOrSystemicFailure, asked.Select(one => one.history.PersistentOrSystemicFailure(one.day))
                .Where(answer => !answer.IsRefused).Select(answer => answer.Value)),
            .. Written(IlacsJson.InterventionTransitions, [InterventionLifecycle.Transitions, .. Enum.GetValues<InterventionState>().Select(InterventionLifecycle.From)]),
            .. Written(IlacsJson.Refusal, dates.Select(date => WorkingDayCalendar.EnglandAndWales.Add(date, 5000).Refusal!)),
            .. Written(IlacsJson.Refusal, asked.Select(one => one.history.LatestInspection(one.day).Refusal).OfType<Refusal>()),
            .. Written(NationalJson.RegisteredAuthority, AuthorityRegister.All.Where((_, i) => i % part == 0)),
            .. Written(NationalJson.AuthorityLookup, Lookups),
            .. Written(NationalJson.WhatFollowed, Grade.All.SelectMany(grade => new[] { PublishedInspections.All, given }, (grade, all) => all.WhatFollowed(grade))),
            .. Written(NationalJson.LeavingInadequate, PublishedInspections.All.LeavingInadequate(), given.LeavingInadequate()),
            .. Written(NationalJson.MonthsBetweenInspections, PublishedInspections.All.MonthsBetween(), given.MonthsBetween()),
            .. Written(NationalJson.PublicationTimes, PublishedInspections.All.DaysToPublication(), given.DaysToPublication()),
            .. Written(NationalJson.AuthorityComparison, Pictures.SelectMany(picture => Compared(picture))),
            .. Written(NationalJson.TimeSinceInspection, Pictures.Select(picture => picture.SinceInspection())),
            .. Written(IlacsJson.Precedents, derivations.Where(derivation => !derivation.Judgements.IsDefault).Select(derivation => PublishedInspections.All.PrecedentsOf(derivation.Judgements))),
            .. Written(NationalJson.NationalPicture, Days[1..^1].Select(day => NationalPicture.AsOf(histories, day).Value)),
        ];
    }

    private static IEnumerable<NationalPicture> Pictures =>
        Days[1..^1].Select(day => NationalPicture.AsOf(PublishedInspections.All.Histories, day).Value);

    private static IEnumerable<AuthorityComparison> Compared(NationalPicture picture) => picture.Outcomes.Authorities.Take(9)
        .SelectMany(one => new[] { picture.Compare(one.Authority).Value, picture.Compare(one.Authority, AuthorityRegister.Find("Derby").Authority!).Value });

    private static IEnumerable<AuthorityLookup> Lookups => new[] { "Barnsley", "Dorset", "Kingston", "nobody", "892", "E08000016", "E06000058", "80533", "99999" }
        .SelectMany(query => new LocalDate?[] { null, new(2016, 1, 1), new(2024, 1, 1), new(2027, 1, 1), new(1999, 1, 1) }, (query, day) => AuthorityRegister.Find(query, day));

    private static InspectionHistory TooLong { get; } = new(
        new("Somewhere", null, DfeCode.Parse("999")),
        [.. Enumerable.Range(0, InspectionHistory.MostEvents + 1).Select(day => new SelfEvaluation(new LocalDate(2020, 1, 1).PlusDays(day)))]);

    private static IEnumerable<(JsonFormat Format, byte[] Document)> Written<T>(JsonOutput<T> format, params IEnumerable<T> answers)
        where T : notnull => answers.Select(answer => ((JsonFormat)format, format.Write(answer, indented: false)));
}
