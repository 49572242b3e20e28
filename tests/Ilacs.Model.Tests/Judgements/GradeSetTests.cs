namespace Ilacs.Model.Tests;

/// <summary>There are sixteen sets, so every law is tried on all of them.</summary>
public class GradeSetTests
{
    private static readonly GradeSet[] AllSets =
        [.. Enumerable.Range(0, 16).Select(bits => GradeSet.Of([.. Grade.All.Where((_, i) => (bits & (1 << i)) != 0)]))];

    [Fact]
    public void Sets_behave_as_sets_of_grades_do()
    {
        foreach (var one in AllSets)
        {
            one.Select(grade => Grade.All.IndexOf(grade)).Should().BeInAscendingOrder("a set enumerates best first");
            one.Count.Should().Be(one.ToArray().Length);
            one.IsEmpty.Should().Be(one.Count == 0);
            one.Best.Should().Be(one.IsEmpty ? null : one.First());
            one.Worst.Should().Be(one.IsEmpty ? null : one.Last());
            one.Only.Should().Be(one.Count == 1 ? one.First() : null);
            Grade.All.Should().OnlyContain(grade => one.Contains(grade) == one.AsEnumerable().Contains(grade));

            foreach (var other in AllSets)
            {
                one.Union(other).Should().BeEquivalentTo(one.AsEnumerable().Union(other));
                one.Intersect(other).Should().BeEquivalentTo(one.AsEnumerable().Intersect(other));
                one.Except(other).Should().BeEquivalentTo(one.AsEnumerable().Except(other));
                one.IsSubsetOf(other).Should().Be(one.All(grade => other.Contains(grade)));
                (one == other).Should().Be(one.SequenceEqual(other));
                (one != other).Should().Be(!one.SequenceEqual(other));
                one.Equals((object)other).Should().Be(one == other);
            }
        }

        AllSets.Distinct().Should().HaveCount(16);
        AllSets.Select(set => set.GetHashCode()).Distinct().Should().HaveCount(16);
    }

    [Fact]
    public void A_range_holds_all_grades_from_best_to_worst()
    {
        GradeSet.Between(Grade.Outstanding, Grade.Inadequate).Should().Equal(Grade.All);
        GradeSet.Between(Grade.Good, Grade.RequiresImprovement).Should().Equal(Grade.Good, Grade.RequiresImprovement);
        GradeSet.Between(Grade.Good, Grade.Good).Should().Equal(Grade.Good);
        FluentActions.Invoking(() => GradeSet.Between(Grade.Inadequate, Grade.Good)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Default_is_the_empty_set()
    {
        default(GradeSet).Should().BeEmpty();
        default(GradeSet).ToString().Should().Be("(none)");
        (default(GradeSet) == GradeSet.Empty).Should().BeTrue();
    }

    [Fact]
    public void A_set_is_written_best_first()
    {
        GradeSet set = [Grade.Inadequate, Grade.Good];
        set.ToString().Should().Be("good, inadequate");
    }

    [Fact]
    public void What_is_not_a_grade_is_in_no_set()
    {
        FluentActions.Invoking(() => GradeSet.Of(default(Grade))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => GradeSet.All.Contains(default)).Should().Throw<ArgumentException>();
    }
}
