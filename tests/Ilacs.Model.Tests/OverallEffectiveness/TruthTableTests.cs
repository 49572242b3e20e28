using System.Text;
using System.Text.Json;
using Ilacs.Model.Plain;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Tests;

/// <summary>Every combination of grades in every edition.</summary>
public class TruthTableTests
{
    private const string Table = "seeds/conformance/overall-effectiveness.json";
    private const string TableWithoutGrades = "seeds/conformance/overall-effectiveness-without-grades.json";

    private static readonly Judgement[] States = [.. Grade.All.Select(Judgement.Of), NoGrade.NotJudged, NoGrade.NotKnown];

    [Fact]
    public void The_truth_table_is_what_an_expert_approved() => Golden.Matches(Table, Write(
        "Every combination of area grades in every edition: which grades of overall effectiveness the rules permit, which one is determined if only one is, which one is indicative, and which rules apply. None of it is Ofsted's judgement.",
        Editions.All,
        Combinations.OfGrades));

    [Fact]
    public void The_table_of_what_is_not_judged_or_not_known_is_what_an_expert_approved() => Golden.Matches(TableWithoutGrades, Write(
        "Every combination in the editions of three key areas in which some key area has no grade: one that was not judged is left out, one that is not known widens the answer to all that its grades could give, and in both cases there is no indicative grade. None of it is Ofsted's judgement.",
        [Editions.Sif2013, Editions.Ilacs2018],
        edition => Combinations.OfAllStates(edition).Where(judgements => !judgements.EveryKeyAreaHasAGrade)));

    [Fact]
    public void The_truth_table_as_written_is_valid_JSON_with_every_combination_once()
    {
        using var json = JsonDocument.Parse(Repository.Read(Table));
        var combinations = json.RootElement.GetProperty("editions").EnumerateArray()
            .Select(edition => edition.GetProperty("cases").EnumerateArray().Select(one => one.GetProperty("judgements").GetRawText()).Distinct().Count());
        combinations.Should().Equal(64, 64, 256, 256);
    }

    [Fact]
    public void A_plain_reading_of_the_rules_gives_the_same_answers()
    {
        foreach (var judgements in EditionLists.WithOverall.SelectMany(Combinations.OfGrades))
        {
            var derivation = OverallEffectiveness.Derive(judgements);
            var (permitted, determined, indicative) = Plainly(judgements);
            derivation.Permitted.Select(Number).Should().BeEquivalentTo(permitted, $"of {judgements}");
            (derivation.Determined is { } grade ? Number(grade) : (int?)null).Should().Be(determined, $"of {judgements}");
            Number(derivation.Indicative!.Value).Should().Be(indicative, $"of {judgements}");
        }
    }

    [Fact]
    public void Where_all_is_judged_one_grade_or_two_adjacent_ones_are_permitted_and_the_indicative_is_among_them()
    {
        foreach (var judgements in EditionLists.WithOverall.SelectMany(Combinations.OfGrades))
        {
            var derivation = OverallEffectiveness.Derive(judgements);
            derivation.Permitted.Count.Should().BeInRange(1, 2, $"of {judgements}");
            (Number(derivation.Permitted.Worst!.Value) - Number(derivation.Permitted.Best!.Value)).Should().Be(derivation.Permitted.Count - 1);
            derivation.Permits(derivation.Indicative!.Value).Should().BeTrue();
            derivation.DeterminedStrength.Should().Be(derivation.Determined is null ? null : SourceStrength.Observed);
            derivation.Status.Should().Be(OverallEffectivenessStatus.Made);
        }
    }

    [Fact]
    public void Which_experiences_area_has_which_grade_never_matters()
    {
        foreach (var judgements in EditionLists.WithOverall.SelectMany(Combinations.OfAllStates))
        {
            var experiences = judgements.Edition.Areas.Where(area => area.Role == AreaRoles.Experiences).ToArray();
            var (first, next) = (experiences[0], experiences[^1]);
            var swapped = judgements.With(first, judgements[next]).With(next, judgements[first]);
            var (one, other) = (OverallEffectiveness.Derive(judgements), OverallEffectiveness.Derive(swapped));
            (one.Permitted == other.Permitted && one.Indicative == other.Indicative && one.DeterminedStrength == other.DeterminedStrength)
                .Should().BeTrue($"{judgements} and {swapped}");
        }
    }

    [Fact]
    public void Making_one_area_worse_never_makes_the_overall_better()
    {
        foreach (var judgements in EditionLists.WithOverall.SelectMany(Combinations.OfGrades))
        {
            var before = OverallEffectiveness.Derive(judgements);
            foreach (var area in judgements.Edition.KeyAreas())
            {
                foreach (var worse in Grade.All.Where(grade => grade.IsWorseThan(judgements[area].Grade!.Value)))
                {
                    var after = OverallEffectiveness.Derive(judgements.With(area, worse));
                    after.Permitted.Best!.Value.IsBetterThan(before.Permitted.Best!.Value).Should().BeFalse($"{judgements} with {area} {worse}");
                    after.Permitted.Worst!.Value.IsBetterThan(before.Permitted.Worst!.Value).Should().BeFalse($"{judgements} with {area} {worse}");
                    after.Indicative!.Value.IsBetterThan(before.Indicative!.Value).Should().BeFalse($"{judgements} with {area} {worse}");
                }
            }
        }
    }

    [Fact]
    public void Sub_judgements_never_matter()
    {
        foreach (var judgements in Combinations.OfGrades(Editions.Sif2013))
        {
            foreach (var sub in Editions.Sif2013.Areas.Where(area => !area.IsKey))
            {
                foreach (var state in States)
                {
                    var (with, without) = (OverallEffectiveness.Derive(judgements.With(sub, state)), OverallEffectiveness.Derive(judgements));
                    with.Permitted.Should().Equal(without.Permitted);
                    with.Indicative.Should().Be(without.Indicative);
                }
            }
        }
    }

    [Fact]
    public void An_area_not_known_widens_the_answer_to_all_that_its_grades_could_give_and_one_not_judged_is_left_out()
    {
        foreach (var judgements in EditionLists.WithOverall.SelectMany(Combinations.OfAllStates).Where(one => !one.EveryKeyAreaHasAGrade))
        {
            var derivation = OverallEffectiveness.Derive(judgements);
            var permitted = Completions(judgements).SelectMany(LeavingOut).Distinct();
            derivation.Permitted.Select(Number).Should().BeEquivalentTo(permitted, $"of {judgements}");
            derivation.Permitted.IsEmpty.Should().BeFalse();
            derivation.Indicative.Should().BeNull("some area has no grade");
            derivation.Determined.Should().Be(derivation.Permitted.Only);
            SourceStrength? strength = derivation.Determined is null ? null
                : Grade.All.Select(Judgement.Of).Append(NoGrade.NotKnown).Intersect(judgements.Where(one => one.Area.IsKey).Select(one => one.Judgement)).Count()
                    == judgements.Where(one => one.Area.IsKey).Select(one => one.Judgement).Distinct().Count()
                    ? SourceStrength.Observed : SourceStrength.Unsourced;
            derivation.DeterminedStrength.Should().Be(strength, "no source says that the rules may be read with an area left out");
        }
    }

    [Fact]
    public void Deriving_allocates_nothing()
    {
        var judgements = EditionLists.WithOverall.SelectMany(Combinations.OfAllStates).ToArray();
        Sum(judgements);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Sum(judgements);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);

        static int Sum(Judgements[] judgements)
        {
            var sum = 0;
            foreach (var one in judgements)
            {
                var derivation = OverallEffectiveness.Derive(one);
                sum += derivation.Permitted.Count + (derivation.Determined is null ? 0 : 1) + (derivation.Indicative is null ? 0 : 1)
                    + (derivation.Permits(Grade.Good) ? 1 : 0);
            }

            return sum;
        }
    }

    private static int Number(Grade grade) => Grade.All.IndexOf(grade) + 1;

    private static (HashSet<int> Permitted, int? Determined, int Indicative) Plainly(Judgements judgements)
    {
        var grades = judgements.Where(one => one.Area.IsKey).ToLookup(one => one.Area.Role, one => Number(one.Judgement.Grade!.Value));
        return PlainLinqDerivation.Derive(
            grades[AreaRoles.Leaders].Single(), [.. grades[AreaRoles.Experiences]], judgements.Edition == Editions.Sif2013);
    }

    private static IEnumerable<Judgements> Completions(Judgements judgements)
    {
        var notKnown = judgements.FirstOrDefault(one => one.Area.IsKey && one.Judgement == NoGrade.NotKnown).Area;
        return notKnown is null ? [judgements] : Grade.All.SelectMany(grade => Completions(judgements.With(notKnown, grade)));
    }

    // Written out from the contract once more, with areas that may be left out.
    private static IEnumerable<int> LeavingOut(Judgements judgements)
    {
        var graded = judgements.Where(one => one.Area.IsKey && one.Judgement.IsGraded).ToLookup(one => one.Area.Role, one => Number(one.Judgement.Grade!.Value));
        int[] leaders = [.. graded[AreaRoles.Leaders]];
        int[] experiences = [.. graded[AreaRoles.Experiences]];
        int[] all = [.. leaders, .. experiences];
        var p1 = (judgements.Edition == Editions.Sif2013 ? all : experiences).Contains(4);
        var notBetterThanThree = leaders.Any(grade => grade >= 3) || experiences.Count(grade => grade >= 3) >= 2;
        var notOutstanding = leaders.Any(grade => grade > 1)
            || (experiences.Length > 0 && !experiences.Contains(1))
            || experiences.Contains(3);
        return Enumerable.Range(1, 4).Where(overall =>
            (!p1 || overall == 4)
            && (!notBetterThanThree || overall >= 3)
            && (!notOutstanding || overall != 1)
            && (all.Length == 0 || (overall >= all.Min() && overall <= all.Max())));
    }

    private static string Write(string about, IReadOnlyList<Edition> editions, Func<Edition, IEnumerable<Judgements>> cases)
    {
        var text = new StringBuilder();
        text.Append($"{{\n  \"about\": \"{about}\",\n");
        text.Append("  \"editions\": [");
        foreach (var edition in editions)
        {
            text.Append(edition == editions[0] ? "\n" : ",\n");
            text.Append($"    {{\n      \"edition\": \"{edition}\",\n");
            text.Append($"      \"overallEffectiveness\": \"{(edition.MakesOverallEffectiveness ? "made" : "not-made")}\",\n");
            text.Append("      \"rules\": {");
            text.AppendJoin(',', edition.Rules.Select(rule => $"\n        \"{rule.Id}\": \"{rule.Sentence}\""));
            text.Append(edition.Rules.IsEmpty ? "},\n" : "\n      },\n");
            text.Append("      \"cases\": [\n");
            text.AppendJoin(",\n", cases(edition).Select(Case));
            text.Append("\n      ]\n    }");
        }

        return text.Append("\n  ]\n}\n").ToString();
    }

    private static string Case(Judgements judgements)
    {
        var derivation = OverallEffectiveness.Derive(judgements);
        var given = judgements.Where(one => one.Area.IsKey).Select(one => $"\"{one.Area}\": {(one.Judgement.IsGraded ? $"\"{one.Judgement}\"" : $"{{ \"noGrade\": \"{one.Judgement}\" }}")}");
        var applied = derivation.Explain().Steps.Where(step => step.Verdict == Verdict.Applied).Select(step => $"\"{step.Rule.Id}\"");
        return $"        {{ \"judgements\": {{ {string.Join(", ", given)} }}, \"permitted\": [{string.Join(", ", derivation.Permitted.Select(grade => $"\"{grade}\""))}], "
            + $"\"determined\": {Quoted(derivation.Determined)}, \"indicative\": {Quoted(derivation.Indicative)}, \"applied\": [{string.Join(", ", applied)}] }}";

        static string Quoted(Grade? grade) => grade is { } known ? $"\"{known}\"" : "null";
    }
}
