using System.Collections.Immutable;

namespace Ilacs.Model.Testing;

/// <summary>Builds a record of an inspection.</summary>
/// <remarks>By default, the edition is that of the first on-site day, every key area is good, and overall effectiveness is
/// the indicative grade of the judgements, if there is one.</remarks>
public sealed class InspectionBuilder : OnSiteBuilder<InspectionBuilder, Inspection>
{
    private CycleEventType _type;
    private Edition? _edition;
    private Judgements _given;
    private Judgement? _givenOverall;
    private Judgement? _overall;
    private ImmutableArray<(string Area, Judgement Judgement)> _areas = [];
    private ImmutableArray<Grade> _grades = [];

    internal InspectionBuilder(CycleEventType type, Days from, Days? to)
        : base(from, to) => _type = type;

    internal InspectionBuilder(Inspection like)
        : base(like) => (_type, _edition, _given, _givenOverall) = (like.Type, like.Edition, like.Judgements, like.OverallEffectiveness);

    /// <summary>Sets the kind of inspection.</summary>
    /// <param name="type">An inspection that grades areas.</param>
    public InspectionBuilder OfType(CycleEventType type) => With(one => one._type = type);

    /// <summary>Sets the edition, whatever the first on-site day. Judgements of another edition are dropped.</summary>
    /// <param name="edition">The edition.</param>
    public InspectionBuilder Under(Edition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return With(one =>
        {
            one._edition = edition;
            if (!one._given.IsDefault && one._given.Edition != edition)
            {
                (one._given, one._givenOverall) = (default, null);
            }
        });
    }

    /// <summary>Sets the grades of the key areas: one for all, or one for each in the order of the edition. This resets overall
    /// effectiveness to the indicative grade, unless <see cref="WithOverall"/> sets another.</summary>
    /// <param name="grades">The grades.</param>
    public InspectionBuilder Judged(params Grade[] grades) => With(one => (one._grades, one._given, one._givenOverall, one._areas) = ([.. grades], default, null, []));

    /// <summary>Sets the judgements and their edition.</summary>
    /// <param name="judgements">The judgements.</param>
    /// <exception cref="ArgumentException">They are <c>default</c>.</exception>
    public InspectionBuilder Judged(Judgements judgements) => judgements.IsDefault
        ? throw new ArgumentException("default(Judgements) has no edition.", nameof(judgements))
        : With(one => (one._edition, one._given, one._givenOverall, one._areas) = (judgements.Edition, judgements, null, []));

    /// <summary>Sets the judgement of one area; the others stay as they are.</summary>
    /// <param name="area">Its code, such as <c>leaders</c>.</param>
    /// <param name="judgement">The grade, or the reason why there is no grade.</param>
    public InspectionBuilder Judged(string area, Judgement judgement) => With(one => (one._areas, one._givenOverall) = (one._areas.Add((area, judgement)), null));

    /// <summary>Sets the overall effectiveness, whatever the judgements permit.</summary>
    /// <param name="judgement">The grade, or the reason why there is no grade; <c>null</c> for the indicative grade.</param>
    public InspectionBuilder WithOverall(Judgement? judgement) => With(one => one._overall = judgement);

    /// <inheritdoc/>
    public override Inspection Build()
    {
        var judgements = _areas.Aggregate(_given.IsDefault ? OfTheEdition() : _given, (all, one) => all.With(all.Edition.FindArea(one.Area), one.Judgement));
        Inspection made = new()
        {
            Kind = _type,
            Judgements = judgements,
            OnSite = OnSiteWindows,
            PublishedOn = PublishedOn,
            Interruption = InterruptedBy,
            ReceivedOn = ReceivedOn,
            AreasForImprovement = ForImprovement,
            AreasForPriorityAction = ForPriorityAction,
            Sources = Sources,
            OverallEffectiveness = _overall ?? _givenOverall ?? CleanRecords.UsualOverall(judgements),
        };
        return made;
    }

    private Judgements OfTheEdition()
    {
        var edition = _edition ?? (_type is CycleEventType.SingleInspection or CycleEventType.SingleInspectionReinspection
            ? Editions.Sif2013 : EditionOnTheFirstDay());
        Area[] keyAreas = [.. edition.Areas.Where(area => area.IsKey)];
        if (_grades.Length > 1 && _grades.Length != keyAreas.Length)
        {
            throw new ArgumentException(FormattableString.Invariant($"{edition.Name} has {keyAreas.Length} key areas, so {_grades.Length} grades do not fit: {string.Join(", ", keyAreas.Select(area => area.Title))}."));
        }

        Grade GradeOf(int i) => _grades.Length switch { 0 => Grade.Good, 1 => _grades[0], _ => _grades[i] };
        return Judgements.TryCreate(edition, keyAreas.Select((area, i) => KeyValuePair.Create(area.Code, Judgement.Of(GradeOf(i)))),
            out var judgements, out var issues)
            ? judgements
            : throw new ArgumentException(issues.ToString());
    }

    private Edition EditionOnTheFirstDay()
    {
        var first = OnSiteWindows[0].From;
        if (first.Earliest is not { } earliest || first.Latest is not { } latest)
        {
            throw new ArgumentException($"Set the edition: several are possible for '{first}'.");
        }

        var (lookup, last) = (Editions.On(earliest), Editions.On(latest));
        return !lookup.TryGetEdition(out var edition) ? throw new ArgumentException($"Set the edition. {lookup.Refusal!.Reason}")
            : last.TryGetEdition(out var other) && other == edition ? edition
            : throw new ArgumentException($"Set the edition: several are possible for '{first}'.");
    }
}
