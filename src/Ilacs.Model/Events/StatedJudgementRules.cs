namespace Ilacs.Model;

/// <summary>The rules between the judgements of an inspection and those that its sources themselves give.</summary>
internal static class StatedJudgementRules
{
    private const int NotSought = -2;
    private const int None = -1;

    internal static void Check(Inspection inspection, LazyPointer at, ref IssueSink found)
    {
        foreach (var source in inspection.Sources)
        {
            if (!source.StatedJudgements.IsEmpty)
            {
                Compare(inspection, at, ref found);
                return;
            }
        }
    }

    private static void Compare(Inspection inspection, LazyPointer at, ref IssueSink found)
    {
        // For each area, and after them for overall effectiveness.
        var count = inspection.Edition.Areas.Length + 1;
        Span<int> firstToState = stackalloc int[count];
        Span<int> lastToAgree = stackalloc int[count];
        firstToState.Fill(None);
        lastToAgree.Fill(NotSought);
        var sources = inspection.Sources;
        for (var i = 0; i < sources.Length; i++)
        {
            foreach (var said in sources[i].StatedJudgements)
            {
                if (WhyNotInTheEdition(inspection.Edition, said) is var (code, why))
                {
                    found.Add(new(code, PointerTo(at, i, said), $"'{SourceRules.Named(sources[i])}' gives '{said.Judgement.InWords()}', but {why}."));
                    continue;
                }

                // That a source does not know it says nothing.
                var place = PlaceOf(inspection.Edition, said.Member);
                var recorded = RecordedAt(inspection, place);
                if (said.Judgement == NoGrade.NotKnown || said.Judgement == recorded)
                {
                    continue;
                }

                if (recorded == NoGrade.NotKnown)
                {
                    CompareWithTheFirst(inspection, i, said, ref firstToState[place], at, ref found);
                }
                else
                {
                    ref var last = ref lastToAgree[place];
                    last = last == NotSought ? LastToAgree(inspection, said.Member, recorded) : last;
                    found.Add(OfAnother(sources[i], said, recorded, last < 0 ? null : sources[last], PointerTo(at, i, said)));
                }
            }
        }
    }

    private static (IssueCode Code, string Why)? WhyNotInTheEdition(Edition edition, StatedJudgement said) =>
        said.Member != StatedJudgement.Overall
            ? PlaceOf(edition, said.Member) < 0 ? (IssueCodes.AreaNotInEdition, $"{edition.Name} has no area '{said.Member}'")
                : said.Judgement == NoGrade.NotInEdition ? (IssueCodes.AreaIsInEdition, $"{edition.Name} has the area '{said.Member}'")
                : null
            : edition.MakesOverallEffectiveness
                ? said.Judgement == NoGrade.NotInEdition ? (IssueCodes.OverallIsMade, $"{edition.Name} has a grade for overall effectiveness") : null
                : said.Judgement == NoGrade.NotInEdition || said.Judgement == NoGrade.NotKnown ? null
                : (IssueCodes.OverallNotMade, $"{edition.Name} has no grade for overall effectiveness");

    private static int PlaceOf(Edition edition, string member) => member == StatedJudgement.Overall ? edition.Areas.Length : edition.AreaCodes.IndexOf(member);

    private static Judgement RecordedAt(Inspection inspection, int place) =>
        place < inspection.Judgements.Count ? inspection.Judgements.At(place) : inspection.OverallEffectiveness;

    // Where the record knows nothing, sources are compared with the first that does: if any two differ, one differs from it.
    private static void CompareWithTheFirst(
        Inspection inspection, int index, StatedJudgement said, ref int first, LazyPointer at, ref IssueSink found)
    {
        if (first < 0)
        {
            first = index;
            return;
        }

        var (source, before) = (inspection.Sources[index], inspection.Sources[first]);
        if (before.Stated.JudgementOf(said.Member) is { } other && other != said.Judgement)
        {
            found.Add(new(
                IssueCodes.SourcesDisagree,
                PointerTo(at, index, said),
                Disagree(source, said, $"'{SourceRules.Named(before)}' gives '{other.InWords()}'")));
        }
    }

    private static ValidationIssue OfAnother(RecordSource source, StatedJudgement said, Judgement recorded, RecordSource? last,
        string pointer) =>
        source.Dated is { } dated && last?.Dated is { } later && dated.IsBefore(later) == Certainty.Certain
            ? new(
                IssueCodes.JudgementRevised,
                pointer,
                $"'{SourceRules.Named(source)}' ({dated.InWords()}) gives '{said.Judgement.InWords()}' for {Meaning(said)}. "
                    + $"'{SourceRules.Named(last)}' ({later.InWords()}) corrects it to '{recorded.InWords()}'.")
            : new(
                IssueCodes.SourcesDisagree,
                pointer,
                Disagree(source, said, $"the record has '{recorded.InWords()}'"));

    private static string Disagree(RecordSource source, StatedJudgement said, string other) =>
        $"'{SourceRules.Named(source)}' gives '{said.Judgement.InWords()}' for {Meaning(said)}; {other}.";

    private static string Meaning(StatedJudgement said) =>
        said.Member == StatedJudgement.Overall ? "overall effectiveness" : said.Member.Replace('-', ' ');

    // Of the sources that bear a date and give what the record has, that whose date begins last: if any is certainly later, it is.
    private static int LastToAgree(Inspection inspection, string member, Judgement recorded)
    {
        var (last, sources) = (None, inspection.Sources);
        for (var i = 0; i < sources.Length; i++)
        {
            if (sources[i].Dated is { } dated && Agrees(sources[i], member, recorded)
                && (last < 0 || dated.EarliestNumber > sources[last].Dated!.Value.EarliestNumber))
            {
                last = i;
            }
        }

        return last;
    }

    private static bool Agrees(RecordSource source, string member, Judgement recorded) => source.Stated.JudgementOf(member) is { } said
        ? said == recorded
        : source.StatedMembers.IsEmpty || source.StatedMembers.Contains(member == StatedJudgement.Overall ? member : "judgements");

    private static string PointerTo(LazyPointer at, int source, StatedJudgement said) =>
        FormattableString.Invariant($"{at}/sources/{source}/says{SourceRules.PointerTo(said)}");
}
