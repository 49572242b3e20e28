using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace Ilacs.Model;

/// <summary>Whether the failure that the last inspection found is persistent or systemic, as ministers defined both in 2016.</summary>
/// <remarks>
/// <para>Commissioners were appointed in such cases, and services presumed to be removed from the authority's control. That was last
/// seen applied in May 2022 (Sefton); no source shows it in force after that.</para>
/// <para>Only recorded inspections with judgements published by the day count. An overall effectiveness that was not judged or is not known
/// may have been inadequate, unless every key judgement is known to be better.</para>
/// </remarks>
[JsonConverter(typeof(IlacsJsonConverter<PersistentOrSystemicFailure>))]
public sealed class PersistentOrSystemicFailure
{
    /// <summary>The longest time in months between the first on-site days of two inspections within five years. The ministers' answer
    /// does not say from which day the five years are counted.</summary>
    internal const int MostMonths = 60;

    private readonly (Certainty Holds, Inspection[] By) _persistent;
    private readonly (Certainty Holds, Inspection[] By) _systemic;

    private PersistentOrSystemicFailure(
        Authority authority, LocalDate asOf, (Certainty Holds, Inspection[] By) persistent, (Certainty Holds, Inspection[] By) systemic) =>
        (Authority, AsOf, _persistent, _systemic) = (authority, asOf, persistent, systemic);

    /// <summary>The authority of the history.</summary>
    public Authority Authority { get; }

    /// <summary>The day asked about.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Whether the last inspection and one of the five years before it both rated the authority inadequate: their overall
    /// effectiveness.</summary>
    /// <remarks>The five years are counted from first on-site day to first on-site day, 60 months at most. The ministers' answer does not
    /// say from which day they are counted.</remarks>
    public Certainty Persistent => _persistent.Holds;

    /// <summary>The two inspections, the earlier one first; empty if <see cref="Persistent"/> is impossible.</summary>
    public ImmutableArray<Inspection> PersistentInspections => [.. _persistent.By];

    /// <summary>Whether the last inspection found every key judgement inadequate. It needs no overall effectiveness.</summary>
    public Certainty Systemic => _systemic.Holds;

    /// <summary>The last inspection; empty if <see cref="Systemic"/> is impossible.</summary>
    public ImmutableArray<Inspection> SystemicInspections => [.. _systemic.By];

    /// <summary>The evidence for the definitions, and for their consequences.</summary>
    public static ImmutableArray<Evidence> Evidence => InterventionEvidence.PersistentOrSystemic;

    /// <summary>For people: both answers, each with its inspections, and when they applied.</summary>
    public override string ToString() =>
        $"{PersistentSentence} {SystemicSentence} These definitions date from 2016; no source shows them in force after May 2022.";

    private string PersistentSentence => Persistent switch
    {
        Certainty.Certain =>
            $"Persistent failure: overall effectiveness was inadequate in the inspections that began {Two}, within five years.",
        Certainty.Possible =>
            $"Persistent failure is possible: the inspections that began {Two} may both have been inadequate within five years. "
                + "We do not know that for sure, or that the later one was the last.",
        _ => "No persistent failure: the last inspection and another in the five years before were not both inadequate overall.",
    };

    private string SystemicSentence => Systemic switch
    {
        Certainty.Certain => $"Systemic failure: every key judgement of the inspection that began {One} was inadequate.",
        Certainty.Possible =>
            $"Systemic failure is possible: every key judgement of the inspection that began {One} may have been inadequate. "
                + "We do not know that for sure, or that it was the last inspection.",
        _ => "No systemic failure: the last inspection did not find every key judgement inadequate.",
    };

    private string Two => $"{_persistent.By[0].Began.When()} and {_persistent.By[1].Began.When()}";

    private string One => _systemic.By[0].Began.When();

    internal static Answer<PersistentOrSystemicFailure> Of(InspectionHistory history, LocalDate asOf)
    {
        _ = DayNumber.Checked(asOf, nameof(asOf));
        if (history.RefusedAsTooLong is { } tooLong)
        {
            return new(tooLong);
        }

        var measure = LastInspection.Measure.JudgedBy(history, asOf);
        Judged[] judged =
        [
            .. history.Inspections.Select(one => new Judged(one, measure.Counts(one))).Where(one => one.Counts != Certainty.Impossible),
        ];
        Judged[] last = [.. judged.Where(one => !judged.Any(other => other.CertainlyComesAfter(one)))];
        if (last.Length == 0)
        {
            return new(CurrentJudgements.NoneJudgedBy(asOf));
        }

        if (last.All(one => LastInspection.AnotherMayHaveComeBetween(one.Inspection, asOf)))
        {
            return new(CurrentJudgements.AnotherMayBeMissing(last[^1].Inspection, asOf));
        }

        return new(new PersistentOrSystemicFailure(
            history.Authority, asOf, OfAny(last, one => one.PersistentAfterOneOf(judged)), OfAny(last, one => one.Systemic)));
    }

    // Certain if it is so whichever inspection was the last; the inspections are those for which it is most certain.
    private static (Certainty Holds, Inspection[] By) OfAny(Judged[] last, Func<Judged, (Certainty Holds, Inspection[] By)> asked)
    {
        var answers = last.Select(asked).ToArray();
        var best = answers.MinBy(answer => answer.Holds);
        return best.Holds != Certainty.Certain
            || (last.Any(one => one.Counts == Certainty.Certain) && answers.All(answer => answer.Holds == Certainty.Certain))
                ? best
                : best with { Holds = Certainty.Possible };
    }

    // An inspection whose judgements may have been out by the day.
    private readonly record struct Judged(Inspection Inspection, Certainty Counts)
    {
        internal (Certainty Holds, Inspection[] By) Systemic
        {
            get
            {
                var holds = EveryKeyJudgementIsInadequate;
                return (holds, holds == Certainty.Impossible ? [] : [Inspection]);
            }
        }

        internal bool CertainlyComesAfter(Judged other) => Counts == Certainty.Certain && BeganAfter(other) == Certainty.Certain;

        private Certainty BeganAfter(Judged other) => Inspection.FirstOnSiteDay.IsAfter(other.Inspection.FirstOnSiteDay);

        internal (Certainty Holds, Inspection[] By) PersistentAfterOneOf(Judged[] judged)
        {
            (Certainty Holds, Inspection[] By) found = (Certainty.Impossible, []);
            foreach (var earlier in judged)
            {
                if (ReferenceEquals(earlier.Inspection, Inspection))
                {
                    continue;
                }

                var holds = Least(
                    earlier.Counts, BeganAfter(earlier), WithinFiveYearsOf(earlier), IsRatedInadequate, earlier.IsRatedInadequate);
                found = holds != Certainty.Impossible && holds <= found.Holds ? (holds, [earlier.Inspection, Inspection]) : found;
            }

            return found;
        }

        private Certainty WithinFiveYearsOf(Judged earlier) =>
            Inspection.FirstOnSiteDay.IsAfter(earlier.Inspection.FirstOnSiteDay.PlusMonths(MostMonths)) switch
            {
                Certainty.Certain => Certainty.Impossible,
                Certainty.Impossible => Certainty.Certain,
                _ => Certainty.Possible,
            };

        private Certainty IsRatedInadequate =>
            Inspection.OverallEffectiveness.TryGetGrade(out var overall) ? Is(overall == Grade.Inadequate)
            : KeyJudgements.All(key => key.IsGraded && key.Grade != Grade.Inadequate) ? Certainty.Impossible
            : Certainty.Possible;

        // Where all are inadequate, so is overall effectiveness.
        private Certainty EveryKeyJudgementIsInadequate =>
            KeyJudgements.All(key => key.Grade == Grade.Inadequate) ? Certainty.Certain
            : KeyJudgements.Append(Inspection.OverallEffectiveness).Any(one => one.IsGraded && one.Grade != Grade.Inadequate)
                ? Certainty.Impossible
            : Certainty.Possible;

        private IEnumerable<Judgement> KeyJudgements
        {
            get
            {
                var judgements = Inspection.Judgements;
                return Enumerable.Range(0, Inspection.Edition.KeyAreaCount).Select(judgements.At);
            }
        }

        private static Certainty Is(bool so) => so ? Certainty.Certain : Certainty.Impossible;

        private static Certainty Least(params ReadOnlySpan<Certainty> all)
        {
            var least = Certainty.Certain;
            foreach (var one in all)
            {
                least = one > least ? one : least;
            }

            return least;
        }
    }
}
