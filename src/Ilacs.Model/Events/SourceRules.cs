namespace Ilacs.Model;

/// <summary>The rules between a record and its sources. A rule about dates fires only if it is broken on every possible day.</summary>
internal static class SourceRules
{
    internal static void NoSourceIsOlderThanWhatItReports(SourcedRecord record, LazyPointer at, ref IssueSink found)
    {
        var sources = record.Sources;
        for (var i = 0; i < sources.Length; i++)
        {
            if (sources[i].Dated is { } dated && ReportedAfter(record, sources[i], dated) is var (what, when))
            {
                found.Add(new(
                    IssueCodes.SourceOlder,
                    FormattableString.Invariant($"{at}/sources/{i}/dated"),
                    $"A source is dated {dated.InWords()} but reports {what} {when.When()}. One of the dates is wrong. The source is '{Named(sources[i])}'."));
            }
        }
    }

    internal static void NoSourceGivesAnotherDate(SourcedRecord record, LazyPointer at, ref IssueSink found)
    {
        var sources = record.Sources;
        for (var i = 0; i < sources.Length; i++)
        {
            foreach (var said in sources[i].StatedDates)
            {
                if (record.DateOf(said.Member) is { } recorded && Differs(record, said, recorded))
                {
                    found.Add(new(
                        IssueCodes.SourcesDisagree,
                        FormattableString.Invariant($"{at}/sources/{i}/says{JsonPointer.To(said.Member)}"),
                        $"'{Named(sources[i])}' gives {said.Date.InWords()} as {Meaning(said.Member)}; the record has {recorded.InWords()}."));
                }
            }
        }
    }

    internal static void NoTwoSourcesGiveDifferentDates(SourcedRecord record, LazyPointer at, ref IssueSink found)
    {
        var sources = record.Sources;
        var saying = 0;
        foreach (var source in sources)
        {
            saying += source.StatedDates.IsEmpty ? 0 : 1;
        }

        if (saying < 2)
        {
            return;
        }

        // For each member the sources so far that end first and that begin last: if any lies apart from another, one of these does.
        Span<Extremes> extremes = stackalloc Extremes[StatedDate.Members.Texts.Length];
        for (var i = 0; i < sources.Length; i++)
        {
            foreach (var said in sources[i].StatedDates)
            {
                if (record.DateOf(said.Member) is not { IsExact: false } recorded || Differs(record, said, recorded))
                {
                    // Then the record itself settles it, or disagrees.
                    continue;
                }

                ref var extreme = ref extremes[StatedDate.Members.IndexOf(said.Member)];
                if (extreme.Apart(said) is { } other)
                {
                    found.Add(new(
                        IssueCodes.SourcesDisagree,
                        FormattableString.Invariant($"{at}/sources/{i}/says{JsonPointer.To(said.Member)}"),
                        $"'{Named(sources[i])}' gives {said.Date.InWords()} as {Meaning(said.Member)}; '{Named(sources[other])}' gives another date."));
                }

                extreme.Add(said.Date, i);
            }
        }
    }

    internal static void NoSourceNamesAnotherKindOfEvent(SourcedRecord record, LazyPointer at, ref IssueSink found)
    {
        // An event of an intervention is of no such kind; what is said of it is passed over like a date that it does not have.
        if (record is not CycleEvent cycleEvent)
        {
            return;
        }

        var sources = cycleEvent.Sources;
        for (var i = 0; i < sources.Length; i++)
        {
            if (sources[i].StatedType is { } type && type != cycleEvent.Type)
            {
                found.Add(new(
                    IssueCodes.SourcesDisagree,
                    FormattableString.Invariant($"{at}/sources/{i}/says/type"),
                    $"'{Named(sources[i])}' calls it {Words.A(type.Label())}; the record calls it {Words.A(cycleEvent.Type.Label())}."));
            }
        }
    }

    internal static void NoSourceGradesWhatIsNotGraded(SourcedRecord record, LazyPointer at, ref IssueSink found)
    {
        if (record is CycleEvent cycleEvent && cycleEvent.Type.IsGraded())
        {
            return;
        }

        var sources = record.Sources;
        for (var i = 0; i < sources.Length; i++)
        {
            foreach (var said in sources[i].StatedJudgements)
            {
                found.Add(new(
                    IssueCodes.GradeOnUngradedEvent,
                    FormattableString.Invariant($"{at}/sources/{i}/says{PointerTo(said)}"),
                    $"'{Named(sources[i])}' gives a judgement, '{said.Judgement.InWords()}'. Only inspections are graded."));
            }
        }
    }

    /// <summary>The place of a judgement within what its source states.</summary>
    internal static string PointerTo(StatedJudgement said) =>
        said.Member == StatedJudgement.Overall ? JsonPointer.To(said.Member) : "/judgements" + JsonPointer.To(said.Member);

    // A name without an end is not told over and over.
    internal static string Named(RecordSource source)
    {
        const int Most = 200;
        var name = source.Document;
        return name.Length <= Most ? name : string.Concat(name.AsSpan(0, char.IsHighSurrogate(name[Most - 1]) ? Most - 1 : Most), "…");
    }

    /// <summary>Among the dates that sources give for one member, the one that ends first and the one that begins last.</summary>
    private struct Extremes
    {
        private ImpreciseDate _endsFirst;
        private ImpreciseDate _beginsLast;
        private int _first;
        private int _last;

        /// <summary>The number of a source so far that gives another date; <c>null</c> if none does.</summary>
        internal readonly int? Apart(StatedDate said) =>
            _endsFirst.IsDefault ? null
            : LieApart(said, _endsFirst) ? _first
            : LieApart(said, _beginsLast) ? _last
            : null;

        internal void Add(ImpreciseDate date, int source)
        {
            if (_endsFirst.IsDefault || date.LatestNumber < _endsFirst.LatestNumber)
            {
                (_endsFirst, _first) = (date, source);
            }

            if (_beginsLast.IsDefault || date.EarliestNumber > _beginsLast.EarliestNumber)
            {
                (_beginsLast, _last) = (date, source);
            }
        }

        // Two days on site of one event are never a month apart, so sources may each name another one.
        private static bool LieApart(StatedDate one, ImpreciseDate other)
        {
            var months = one.Member == "onSite" ? 1 : 0;
            return one.Date.IsAfter(other.PlusMonths(months)) == Certainty.Certain
                || other.IsAfter(one.Date.PlusMonths(months)) == Certainty.Certain;
        }
    }

    private static (string What, ImpreciseDate When)? ReportedAfter(SourcedRecord record, RecordSource source, ImpreciseDate dated)
    {
        if (dated.IsBefore(record.Began) == Certainty.Certain)
        {
            return ($"the {record.Label}", record.Began);
        }

        foreach (var member in source.StatedMembers)
        {
            if (record.DateOf(member) is { } when && dated.IsBefore(when) == Certainty.Certain)
            {
                return (Meaning(member), when);
            }
        }

        return null;
    }

    private static string Meaning(string member) => member switch
    {
        "onSite" => "a day on site",
        "publishedOn" => "the publication",
        "receivedOn" => "the receipt",
        "submittedOn" => "the submission",
        "draftOn" => "the draft",
        "respondedOn" => "the response",
        "follows" => "the inspection before",
        "answers" => "the inspection or visit before",
        "when" => "the expected time",
        "saidOn" => "the statement",
        _ => "the date",
    };

    // A time on site is any of its days: a source that names one of them does not disagree.
    private static bool Differs(SourcedRecord record, StatedDate said, ImpreciseDate recorded)
    {
        if (said.Member != "onSite" || record is not OnSiteEvent onSite)
        {
            return said.Date.IsSameDayAs(recorded) == Certainty.Impossible;
        }

        var last = onSite.OnSite[^1];
        return said.Date.IsBefore(recorded) == Certainty.Certain || (last.To is { } to && said.Date.IsAfter(to) == Certainty.Certain);
    }
}
