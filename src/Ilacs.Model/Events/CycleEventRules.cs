namespace Ilacs.Model;

/// <summary>The rules for any event. A rule about dates fires only if it is broken on every possible day.</summary>
internal static class CycleEventRules
{
    internal static void TheDatesAreInOrder(OnSiteEvent cycleEvent, LazyPointer at, ref IssueSink found)
    {
        var windows = cycleEvent.OnSite;
        for (var i = 0; i < windows.Length; i++)
        {
            if (windows[i].To is { } to && to.IsBefore(windows[i].From) == Certainty.Certain)
            {
                found.Add(new(
                    IssueCodes.DatesReversed, FormattableString.Invariant($"{at}/onSite/{i}/to"),
                        $"The last day on site is {to.InWords()}, before the first, {windows[i].From.InWords()}."));
            }

            if (i > 0 && windows[i].From.IsAfter(windows[i - 1].LastKnown) == Certainty.Impossible)
            {
                found.Add(new(
                    IssueCodes.DatesReversed,
                    FormattableString.Invariant($"{at}/onSite/{i}/from"),
                    $"The second time on site begins {windows[i].From.When()}, before the first time ends ({windows[i - 1].InWords()})."));
            }
        }

        var last = windows[^1].LastKnown;
        TheSecondComesNoEarlier(last, cycleEvent.PublishedOn, at, "/publishedOn", "The report or letter was published", "inspectors left",
            ref found);
        TheSecondComesNoEarlier(last, cycleEvent.ReceivedOn, at, "/receivedOn", "The report or letter was received", "inspectors left",
            ref found);
    }

    /// <summary>For any two dates where one cannot come before the other.</summary>
    internal static void TheSecondComesNoEarlier(
        ImpreciseDate? first, ImpreciseDate? second, LazyPointer at, string member,
        string whatIsSecond, string whatIsFirst, ref IssueSink found)
    {
        if (first is { } one && second is { } other && other.IsBefore(one) == Certainty.Certain)
        {
            found.Add(new(IssueCodes.DatesReversed, at + member, $"{whatIsSecond} {other.When()}, before {whatIsFirst} {one.When()}."));
        }
    }

    internal static void TheOnSiteLengthIsUsualForTheEvent(
        OnSiteEvent cycleEvent, Parameter<NumberRange>? usual, LazyPointer at, ref IssueSink found)
    {
        if (usual is null || !usual.TryGetValue(out var amount))
        {
            return;
        }

        var days = 0;
        var before = int.MinValue;
        foreach (var window in cycleEvent.OnSite)
        {
            // Days that are not exact, in no order, or out of the covered years cannot be counted.
            if (window.To is not { IsExact: true } to || !window.From.IsExact
                || !WorkingDayCalendar.EnglandAndWales.Covers(window.From.Number) || !WorkingDayCalendar.EnglandAndWales.Covers(to.Number)
                || to.Number < window.From.Number || window.From.Number <= before)
            {
                return;
            }

            days += WorkingDayCalendar.EnglandAndWales.Count(window.From.Number, to.Number);
            before = to.Number;
        }

        if (!amount.Allows(days))
        {
            found.Add(new(
                IssueCodes.OnSiteLengthUnusual,
                at + "/onSite",
                $"Inspectors were on site for {Words.Count(days, "working day")}. For {Words.A(cycleEvent.Type.Label())}, {amount} is usual."));
        }
    }

    internal static void TheFirstAndLastOnSiteDaysAreWorkingDays(OnSiteEvent cycleEvent, LazyPointer at, ref IssueSink found)
    {
        var windows = cycleEvent.OnSite;
        for (var i = 0; i < windows.Length; i++)
        {
            if (IsNotWorking(windows[i].From))
            {
                Add(windows[i].From, FormattableString.Invariant($"{at}/onSite/{i}/from"), ref found);
            }

            if (windows[i].To is { } to && IsNotWorking(to))
            {
                Add(to, FormattableString.Invariant($"{at}/onSite/{i}/to"), ref found);
            }
        }

        // Outside the covered years nothing is known of bank holidays, so nothing is said.
        static bool IsNotWorking(ImpreciseDate day) =>
            day.IsExact && WorkingDayCalendar.EnglandAndWales.Covers(day.Number) && !WorkingDayCalendar.EnglandAndWales.IsWorkingDay(day.Number);

        static void Add(ImpreciseDate day, string pointer, ref IssueSink found) =>
            found.Add(new(IssueCodes.OnSiteDayNotWorking, pointer, $"{day.InWords()} is not a working day."));
    }
}
