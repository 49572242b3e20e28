using System.Collections.Immutable;

namespace Ilacs.Model.Testing;

/// <summary>A record of an inspection in the making.</summary>
/// <remarks>What is not said is taken to be usual: the edition is that of the first on-site day, every key area is good, and overall effectiveness is the
/// indicative grade of the judgements, if there is one.</remarks>
public sealed class InspectionBuilder : OnSiteBuilder<InspectionBuilder, Inspection>
{
    private ActivityType _type;
    private Edition? _edition;
    private Judgements _given;
    private Judgement? _overall;
    private ImmutableArray<(string Area, Judgement Judgement)> _areas = [];
    private ImmutableArray<Grade> _grades = [];

    internal InspectionBuilder(ActivityType type, Days from, Days? to)
        : base(from, to) => _type = type;

    internal InspectionBuilder(Inspection like)
        : base(like) => (_type, _given, _overall) = (like.Type, like.Judgements, like.OverallEffectiveness);

    /// <summary>Sets which kind of inspection it is.</summary>
    /// <param name="type">An inspection that grades areas.</param>
    public InspectionBuilder OfType(ActivityType type) => With(one => one._type = type);

    /// <summary>Sets the edition, whatever the first on-site day says.</summary>
    /// <param name="edition">The edition.</param>
    public InspectionBuilder Under(Edition edition) => With(one => (one._edition, one._given) = (edition, default));

    /// <summary>Sets the grades of the key areas: one for all of them, or one for each in the order of the edition.</summary>
    /// <param name="grades">The grades.</param>
    public InspectionBuilder Judged(params Grade[] grades) => With(one => (one._grades, one._given, one._areas) = ([.. grades], default, []));

    /// <summary>Sets the judgements, and with them the edition.</summary>
    /// <param name="judgements">The judgements.</param>
    public InspectionBuilder Judged(Judgements judgements) => With(one => (one._given, one._areas) = (judgements, []));

    /// <summary>Sets the judgement of one area; the others stay as they are.</summary>
    /// <param name="area">Its code, such as <c>leaders</c>.</param>
    /// <param name="judgement">The grade, or why there is none.</param>
    public InspectionBuilder Judged(string area, Judgement judgement) => With(one => one._areas = one._areas.Add((area, judgement)));

    /// <summary>Sets the overall effectiveness that is stated, whatever the judgements permit.</summary>
    /// <param name="judgement">The grade, or why there is none; <c>null</c> for the indicative grade.</param>
    public InspectionBuilder WithOverall(Judgement? judgement) => With(one => one._overall = judgement);

    /// <inheritdoc/>
    public override Inspection Build()
    {
        var judgements = _areas.Aggregate(_given.IsDefault ? OfTheEdition() : _given, (all, one) => all.With(all.Edition.FindArea(one.Area), one.Judgement));
        Inspection made = new()
        {
            Type = _type,
            Judgements = judgements,
            OnSite = OnSiteWindows,
            PublishedOn = PublishedOn,
            ReceivedOn = ReceivedOn,
            AreasForImprovement = ForImprovement,
            AreasForPriorityAction = ForPriorityAction,
            Sources = Sources,
            OverallEffectiveness = _overall ?? Usual(judgements),
        };
        return made;
    }

    private static Judgement Usual(Judgements judgements) =>
        OverallEffectiveness.Derive(judgements).Indicative is { } grade ? grade
        : judgements.Edition.MakesOverallEffectiveness ? NoGrade.NotKnown
        : NoGrade.NotInEdition;

    private Judgements OfTheEdition()
    {
        var edition = _edition ?? (_type is ActivityType.SingleInspection or ActivityType.SingleInspectionReinspection ? Editions.Sif2013 : EditionOnTheFirstDay());
        Area[] keyAreas = [.. edition.Areas.Where(area => area.IsKey)];
        if (_grades.Length > 1 && _grades.Length != keyAreas.Length)
        {
            throw new ArgumentException(FormattableString.Invariant($"There are {_grades.Length} grades, and {edition} has {keyAreas.Length} key areas: {string.Join(", ", keyAreas.Select(area => area.Code))}."));
        }

        Grade GradeOf(int i) => _grades.Length switch { 0 => Grade.Good, 1 => _grades[0], _ => _grades[i] };
        return Judgements.TryCreate(edition, keyAreas.Select((area, i) => KeyValuePair.Create(area.Code, Judgement.Of(GradeOf(i)))), out var judgements, out var findings)
            ? judgements
            : throw new ArgumentException(findings.ToString());
    }

    private Edition EditionOnTheFirstDay()
    {
        var first = OnSiteWindows[0].From;
        var lookup = Editions.On(first.Earliest ?? first.Latest!.Value);
        return lookup.TryGetEdition(out var edition) ? edition : throw new ArgumentException($"Say the edition: {lookup.Refusal!.Reason}");
    }
}
