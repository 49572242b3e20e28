using System.Collections.Immutable;

namespace Ilacs.Model.OfficialStatistics;

/// <summary>Makes one record of all claims about an inspection or visit. Each member comes from the most reliable claim that has it. A
/// different value stays with its source.</summary>
internal sealed class Merge
{
    private readonly IReadOnlyList<Claim> _claims;
    private readonly Says[] _says;
    private readonly List<(string Code, Severity Severity, string Message)> _found = [];

    private Merge(IReadOnlyList<Claim> mostReliableFirst)
    {
        _claims = mostReliableFirst;
        _says = [.. mostReliableFirst.Select(_ => new Says())];
    }

    /// <param name="mostReliableFirst">All claims about it; at least one.</param>
    internal static (OnSiteEvent CycleEvent, IReadOnlyList<(string Code, Severity Severity, string Message)> Found) Of(
        IReadOnlyList<Claim> mostReliableFirst)
    {
        var merge = new Merge(mostReliableFirst);
        return (merge.CycleEvent(), merge._found);
    }

    private OnSiteEvent CycleEvent()
    {
        var first = _claims[0];
        var type = Type();
        var onSite = OnSite();
        var published = PublishedOn();
        var theme = Theme();
        var (judgements, overall) = first.Inspection is null ? default : (Judgements(), Overall());
        TheTableHasItOnce();
        if (_claims.Count > 1 && _found.Count == 0 && _claims.All(claim => claim.Row.IsUnderstood))
        {
            _found.Add((
                JoinCodes.SourcesAgree, Severity.Information,
                $"{_claims.Count} sources agree: {string.Join("; ", _claims.Select(claim => claim.Source.Summary))}."));
        }

        var sources = _claims.Select((claim, i) => _says[i].On(claim.Source)).ToImmutableArray();
        return first.CycleEvent switch
        {
            Inspection => new Inspection
            {
                Kind = type,
                OnSite = onSite,
                PublishedOn = published,
                Judgements = judgements,
                OverallEffectiveness = overall,
                Sources = sources,
            },
            FocusedVisit => new FocusedVisit { OnSite = onSite, PublishedOn = published, Theme = theme, Sources = sources },
            _ => new MonitoringVisit { OnSite = onSite, PublishedOn = published, Theme = theme, Sources = sources },
        };
    }

    private CycleEventType Type()
    {
        var believed = _claims.FirstOrDefault(claim => claim.States("type")) ?? _claims[0];
        for (var i = 0; i < _claims.Count; i++)
        {
            if (_claims[i].States("type") && _claims[i].CycleEvent.Type != believed.CycleEvent.Type)
            {
                _says[i].Type = _claims[i].CycleEvent.Type;
                Disagrees(i, believed, "the type", _claims[i].CycleEvent.Type.Label(), believed.CycleEvent.Type.Label());
            }
        }

        return believed.CycleEvent.Type;
    }

    private ImmutableArray<OnSiteWindow> OnSite()
    {
        var believed = _claims.FirstOrDefault(claim => claim.CycleEvent.FirstOnSiteDay.IsExact) ?? _claims[0];
        var first = believed.CycleEvent.FirstOnSiteDay;
        // Among claims with the same first day, one may have more: a second period, or the last day.
        var fullest = _claims
            .Where(claim => claim.CycleEvent.FirstOnSiteDay == first)
            .MaxBy(claim => (claim.CycleEvent.OnSite.Length, claim.CycleEvent.OnSite[^1].To is null ? 0 : 1))!;
        for (var i = 0; i < _claims.Count; i++)
        {
            var day = _claims[i].CycleEvent.FirstOnSiteDay;
            if (day.IsSameDayAs(first) == Certainty.Impossible)
            {
                _says[i].Dates.Add(new("onSite", day));
                Disagrees(i, believed, "the first on-site day", day.ToWords(), first.ToWords());
            }

            if (!LastDays(_claims[i]).All(LastDays(fullest).Contains)
                || _claims[i].CycleEvent.OnSite.Skip(1).Any(window => window.From != fullest.CycleEvent.OnSite[^1].From))
            {
                Disagrees(i, fullest, "the days on site", InWords(_claims[i]), InWords(fullest));
            }
        }

        return fullest.CycleEvent.OnSite;
    }

    private static string InWords(Claim claim) => string.Join(" and ", claim.CycleEvent.OnSite.Select(window => window.ToWords()));

    private static ImpreciseDate[] LastDays(Claim claim) =>
        [.. claim.CycleEvent.OnSite.Select(window => window.To).OfType<ImpreciseDate>()];

    private ImpreciseDate? PublishedOn()
    {
        var believed = _claims.FirstOrDefault(claim => claim.CycleEvent.PublishedOn is not null);
        for (var i = 0; i < _claims.Count; i++)
        {
            if (_claims[i].CycleEvent.PublishedOn is { } day && day != believed!.CycleEvent.PublishedOn)
            {
                _says[i].Dates.Add(new("publishedOn", day));
                Disagrees(i, believed, "the publication date", day.ToWords(), believed.CycleEvent.PublishedOn!.Value.ToWords());
            }
        }

        return believed?.CycleEvent.PublishedOn;
    }

    private VisitTheme? Theme()
    {
        var believed = _claims.FirstOrDefault(claim => (claim.CycleEvent as Visit)?.Theme is not null);
        var theme = (believed?.CycleEvent as Visit)?.Theme;
        for (var i = 0; i < _claims.Count; i++)
        {
            if (_claims[i].CycleEvent is Visit { Theme: { } other } && other != theme)
            {
                Disagrees(i, believed!, "the theme", other.Label(), theme!.Value.Label());
            }
        }

        return theme;
    }

    private Judgements Judgements()
    {
        // The day that is used decides the edition.
        var believed = _claims.FirstOrDefault(claim => claim.CycleEvent.FirstOnSiteDay.IsExact) ?? _claims[0];
        var edition = believed.Inspection!.Edition;
        var judgements = new Dictionary<string, Judgement>(StringComparer.Ordinal);
        foreach (var area in edition.Areas)
        {
            judgements.Add(area.Code, Believed(
                $"the grade for {area.Label}", area.Code,
                claim => claim.Inspection!.Edition == edition ? claim.Inspection.Judgements[area] : NoGrade.NotKnown));
        }

        for (var i = 0; i < _claims.Count; i++)
        {
            if (_claims[i].Inspection!.Edition != edition)
            {
                _says[i].Judgements.AddRange(_claims[i].Inspection!.Judgements.Where(one => one.Judgement != NoGrade.NotKnown).Select(one => new StatedJudgement(one.Area.Code, one.Judgement)));
                Disagrees(i, believed, "the edition", InWords(_claims[i].Inspection!), edition.ToWords());
            }
        }

        Model.Judgements.TryCreate(edition, judgements, out var merged, out _);
        return merged;
    }

    private static string InWords(Inspection inspection) => $"{inspection.Edition.ToWords()} "
        + $"({string.Join(", ", inspection.Judgements.Select(one => $"{one.Area.Label}: {one.Judgement.ToWords()}"))})";

    private Judgement Overall() => Believed("overall effectiveness", StatedJudgement.Overall, claim => claim.Inspection!.OverallEffectiveness);

    private Judgement Believed(string what, string member, Func<Claim, Judgement> said)
    {
        var believed = _claims.FirstOrDefault(claim => said(claim) != NoGrade.NotKnown) ?? _claims[0];
        var judgement = said(believed);
        for (var i = 0; i < _claims.Count; i++)
        {
            var other = said(_claims[i]);
            if (other == NoGrade.NotKnown || other == judgement)
            {
                continue;
            }

            _says[i].Judgements.Add(new(member, other));
            if (IsRevised(_claims[i], believed))
            {
                _found.Add((
                    JoinCodes.JudgementRevised, Severity.Warning,
                    $"{believed.Source.Summary} has {judgement.ToWords()} as {what}. "
                        + $"The earlier {_claims[i].Source.Summary} has {other.ToWords()}."));
            }
            else
            {
                Disagrees(i, believed, what, other.ToWords(), judgement.ToWords());
            }
        }

        return judgement;
    }

    // Only Ofsted revises its judgements; others may read them differently.
    private static bool IsRevised(Claim earlier, Claim later) =>
        earlier.IsOfficial && later.IsOfficial
        && earlier.Source.Dated is { } dated && later.Source.Dated is { } laterDated && dated.IsBefore(laterDated) == Certainty.Certain;

    private void TheTableHasItOnce()
    {
        foreach (var twice in _claims.GroupBy(claim => claim.Table).Where(group => group.Count() > 1))
        {
            _found.Add((
                JoinCodes.InspectionStatedTwice, Severity.Warning,
                $"One table has this more than once: {string.Join("; ", twice.Select(claim => claim.Source.Summary))}."));
        }
    }

    private void Disagrees(int claim, Claim believed, string what, string said, string taken) =>
        _found.Add((JoinCodes.SourcesDisagree, Severity.Warning,
            $"Sources differ on {what}: {_claims[claim].Source.Summary} has {said}, {believed.Source.Summary} has {taken}. "
                + "The second is used."));

    /// <summary>The facts of a source that differ from the record.</summary>
    private sealed class Says
    {
        internal CycleEventType? Type { get; set; }

        internal List<StatedDate> Dates { get; } = [];

        internal List<StatedJudgement> Judgements { get; } = [];

        internal RecordSource On(RecordSource source) => Type is null && Dates.Count == 0 && Judgements.Count == 0
            ? source
            : new(source.Document, source.Where, source.Dated, source.StatedMembers)
            {
                StatedType = Type,
                StatedDates =
                [.. Dates],
                StatedJudgements = [.. Judgements]
            };
    }
}
