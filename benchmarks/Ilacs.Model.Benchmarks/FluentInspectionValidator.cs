using FluentValidation;
using NodaTime;

namespace Ilacs.Model.Benchmarks;

/// <summary>The rules for one inspection, written with FluentValidation for the same record.</summary>
internal sealed class FluentInspectionValidator : AbstractValidator<Inspection>
{
    private static readonly HashSet<LocalDate> Holidays =
    [
        new(2023, 8, 28), new(2023, 12, 25), new(2023, 12, 26),
    ];

    public FluentInspectionValidator()
    {
        RuleFor(one => one.Type).Must((one, type) =>
            (type is CycleEventType.SingleInspection or CycleEventType.SingleInspectionReinspection) == (one.Edition == Editions.Sif2013));
        RuleForEach(one => one.OnSite).Must(window => window.To is not { } to || to.IsBefore(window.From) != Certainty.Certain);
        RuleFor(one => one.OnSite).Must(windows => windows.Length < 2 || windows[1].From.IsAfter(windows[0].To ?? windows[0].From) != Certainty.Impossible);
        RuleFor(one => one.PublishedOn).Must((one, day) => day is not { } known || known.IsBefore(Last(one)) != Certainty.Certain);
        RuleFor(one => one.ReceivedOn).Must((one, day) => day is not { } known || known.IsBefore(Last(one)) != Certainty.Certain);
        RuleFor(one => one.FirstOnSiteDay).Must((one, day) => day.Earliest >= one.Edition.FirstOnSiteDay);
        RuleFor(one => one.OnSite).Must((one, windows) => one.Type is not (CycleEventType.ShortInspection or CycleEventType.StandardInspection)
            || windows.Sum(Length) == (one.Type == CycleEventType.ShortInspection ? 5 : 10));
        RuleForEach(one => one.OnSite).Must(window => window.From.Day is not { } day || IsWorkingDay(day));
        RuleForEach(one => one.OnSite).Must(window => window.To?.Day is not { } day || IsWorkingDay(day));
        RuleFor(one => one.OverallEffectiveness).Must((one, overall) =>
            overall.Grade is not { } grade || OverallEffectiveness.Derive(one.Judgements).Permits(grade));
        RuleFor(one => one.OverallEffectiveness).Must((one, overall) =>
            overall.Grade is not { } grade || OverallEffectiveness.Derive(one.Judgements).Indicative is not { } indicative || indicative == grade);
        RuleForEach(one => one.Sources).Must((one, source) => source.Dated is not { } dated || dated.IsBefore(one.FirstOnSiteDay) != Certainty.Certain);
    }

    private static ImpreciseDate Last(Inspection one) => one.OnSite[^1].To ?? one.OnSite[^1].From;

    private static int Length(OnSiteWindow window)
    {
        var days = 0;
        for (var day = window.From.Day!.Value; day <= window.To!.Value.Day!.Value; day = day.PlusDays(1))
        {
            days += IsWorkingDay(day) ? 1 : 0;
        }

        return days;
    }

    private static bool IsWorkingDay(LocalDate day) => day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !Holidays.Contains(day);
}
