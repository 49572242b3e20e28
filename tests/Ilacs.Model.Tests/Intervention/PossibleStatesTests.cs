using System.Collections;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Tests;

public class PossibleStatesTests
{
    // All sixteen sets of the four states.
    private static readonly InterventionState[][] Sets =
        [.. Enumerable.Range(0, 16).Select(bits => Interventions.States.Where((_, i) => (bits & (1 << i)) != 0).ToArray())];

    [Fact]
    public void Each_set_holds_just_its_states_and_has_one_only_if_there_is_one()
    {
        foreach (var set in Sets)
        {
            var states = Of(set);
            states.Should().Equal(set);
            ((IEnumerable)states).Cast<InterventionState>().Should().Equal(set);
            states.Count.Should().Be(set.Length);
            states.Only.Should().Be(set.Length == 1 ? set[0] : null);
            Interventions.States.Where(states.Includes).Should().Equal(set);
            states.ToString().Should().Be(string.Join(" or ", set.Select(state => state.Label())));
        }
    }

    [Fact]
    public void Two_are_equal_if_the_same_states_are_possible()
    {
        foreach (var one in Sets)
        {
            foreach (var other in Sets)
            {
                var same = one.SequenceEqual(other);
                (Of(one) == Of(other)).Should().Be(same);
                (Of(one) != Of(other)).Should().Be(!same);
                Of(one).Equals((object)Of(other)).Should().Be(same);
                (Of(one).GetHashCode() == Of(other).GetHashCode()).Should().Be(same);
            }
        }

        Of(Sets[3]).Equals("no-notice-or-direction or notice-open").Should().BeFalse();
    }

    [Fact]
    public void Default_has_none()
    {
        var none = default(PossibleStates);
        none.Count.Should().Be(0);
        none.Only.Should().BeNull();
        none.Should().BeEmpty();
        none.ToString().Should().BeEmpty();
        Interventions.States.Where(none.Includes).Should().BeEmpty();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(5)]
    [InlineData(33)]
    [InlineData(int.MinValue)]
    public void What_is_not_named_is_not_possible(int number) => Of(Interventions.States).Includes((InterventionState)number).Should().BeFalse();

    [Fact]
    public void It_reads_like_this()
    {
        Of([InterventionState.NoticeOpen]).ToString().Should().Be("improvement notice open");
        Of([InterventionState.Closed, InterventionState.NoticeOpen]).ToString().Should().Be("improvement notice open or closed");
    }

    private static PossibleStates Of(InterventionState[] states) => states.Aggregate(default(PossibleStates), (some, state) => some.Or(state));
}
