using System.Collections;
using System.Numerics;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>The possible states of an intervention on a day: one or, where dates are not exact, several.</summary>
/// <remarks>An immutable value; equal if the same states are possible. It enumerates in the order of <see cref="InterventionState"/>.
/// <c>default</c> has none.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<PossibleStates>))]
public readonly record struct PossibleStates : IReadOnlyCollection<InterventionState>
{
    // Bit 0 stands for the first state.
    private readonly byte _bits;

    private PossibleStates(int bits) => _bits = (byte)bits;

    /// <summary>Any state.</summary>
    internal static PossibleStates Any => new(0b1111);

    /// <summary>How many states are possible; 0 only for <c>default</c>.</summary>
    public int Count => BitOperations.PopCount(_bits);

    /// <summary>The state, if just one is possible; otherwise <c>null</c>.</summary>
    public InterventionState? Only => Count == 1 ? At(BitOperations.TrailingZeroCount(_bits)) : null;

    /// <summary>Whether a state is possible; <c>false</c> for a value that is not a named state.</summary>
    /// <param name="state">The state.</param>
    public bool Includes(InterventionState state) => Enum.IsDefined(state) && (_bits & BitOf(state)) != 0;

    /// <summary>Such as <c>notice-open</c>, or <c>notice-open or closed</c>.</summary>
    public override string ToString() => string.Join(" or ", this.Select(state => state.Label()));

    /// <summary>Enumerates the possible states in their order.</summary>
    public IEnumerator<InterventionState> GetEnumerator()
    {
        for (var i = 0; i < 8; i++)
        {
            if ((_bits & (1 << i)) != 0)
            {
                yield return At(i);
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal PossibleStates Or(InterventionState state) => new(_bits | BitOf(state));

    private static int BitOf(InterventionState state) => 1 << ((int)state - 1);

    private static InterventionState At(int bit) => (InterventionState)(bit + 1);
}
