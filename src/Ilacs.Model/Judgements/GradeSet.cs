using System.Collections;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>A set of grades, such as those that the area judgements permit for overall effectiveness.</summary>
/// <remarks>An immutable value; two sets are equal if they hold the same grades. It enumerates best first. <c>default</c> is the empty
/// set.</remarks>
[CollectionBuilder(typeof(GradeSet), nameof(Of))]
[JsonConverter(typeof(IlacsJsonConverter<GradeSet>))]
public readonly record struct GradeSet : IReadOnlyCollection<Grade>
{
    // Bit 0 stands for outstanding, bit 3 for inadequate.
    private readonly byte _bits;

    private GradeSet(int bits) => _bits = (byte)bits;

    /// <summary>The set without a grade.</summary>
    public static GradeSet Empty => default;

    /// <summary>The set of all four grades.</summary>
    public static GradeSet All => new(0b1111);

    /// <summary>How many grades are in the set: 0 to 4.</summary>
    public int Count => BitOperations.PopCount(_bits);

    /// <summary>Whether the set holds no grade.</summary>
    public bool IsEmpty => _bits == 0;

    /// <summary>The grade of a set that holds just one; <c>null</c> if it holds none or several.</summary>
    public Grade? Only => Count == 1 ? Best : null;

    /// <summary>The best grade in the set; <c>null</c> if it is empty.</summary>
    public Grade? Best => IsEmpty ? null : Grade.FromValue(BitOperations.TrailingZeroCount(_bits) + 1);

    /// <summary>The worst grade in the set; <c>null</c> if it is empty.</summary>
    public Grade? Worst => IsEmpty ? null : Grade.FromValue(BitOperations.Log2(_bits) + 1);

    internal int Bits => _bits;

    /// <summary>The set of the given grades; a grade given twice counts once.</summary>
    /// <param name="grades">Any number of grades.</param>
    /// <exception cref="ArgumentException">One of them is <c>default</c>.</exception>
    public static GradeSet Of(params ReadOnlySpan<Grade> grades)
    {
        var bits = 0;
        foreach (var grade in grades)
        {
            bits |= BitOf(grade, nameof(grades));
        }

        return new(bits);
    }

    /// <summary>All grades from <paramref name="best"/> to <paramref name="worst"/>, both inclusive.</summary>
    /// <param name="best">The best grade of the range.</param>
    /// <param name="worst">The worst grade of the range.</param>
    /// <exception cref="ArgumentException">One of them is <c>default</c>, or <paramref name="best"/> is worse than
    /// <paramref name="worst"/>.</exception>
    public static GradeSet Between(Grade best, Grade worst)
    {
        var first = BitOf(best, nameof(best));
        var last = BitOf(worst, nameof(worst));
        return first <= last
            ? new(last | (last - first))
            : throw new ArgumentException("The best grade of a range is not worse than its worst.", nameof(best));
    }

    /// <summary>Whether the set holds this grade.</summary>
    /// <param name="grade">A grade.</param>
    /// <exception cref="ArgumentException"><paramref name="grade"/> is <c>default</c>.</exception>
    public bool Contains(Grade grade) => (_bits & BitOf(grade, nameof(grade))) != 0;

    /// <summary>Whether every grade of this set is also in <paramref name="other"/>.</summary>
    /// <param name="other">The other set.</param>
    public bool IsSubsetOf(GradeSet other) => (_bits & ~other._bits) == 0;

    /// <summary>The grades that are in both sets.</summary>
    /// <param name="other">The other set.</param>
    public GradeSet Intersect(GradeSet other) => new(_bits & other._bits);

    /// <summary>The grades that are in either set.</summary>
    /// <param name="other">The other set.</param>
    public GradeSet Union(GradeSet other) => new(_bits | other._bits);

    /// <summary>The grades of this set that are not in <paramref name="other"/>.</summary>
    /// <param name="other">The other set.</param>
    public GradeSet Except(GradeSet other) => new(_bits & ~other._bits);

    /// <summary>The codes, best first, such as <c>good, requires-improvement</c>; <c>(none)</c> for the empty set.</summary>
    public override string ToString() => IsEmpty ? "(none)" : string.Join(", ", this);

    /// <summary>Enumerates the grades, best first, without allocating.</summary>
    public Enumerator GetEnumerator() => new(_bits);

    IEnumerator<Grade> IEnumerable<Grade>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal static GradeSet FromBits(int bits) => new(bits & 0b1111);

    internal Grade BestOf(string parameter) => Best ?? throw new ArgumentException("There is no grade among none.", parameter);

    internal Grade WorstOf(string parameter) => Worst ?? throw new ArgumentException("There is no grade among none.", parameter);

    private static int BitOf(Grade grade, string parameter) => 1 << (Grade.Checked(grade, parameter) - 1);

    /// <summary>Walks the grades of a set, best first.</summary>
    public struct Enumerator : IEnumerator<Grade>
    {
        private readonly byte _bits;
        private int _value;

        internal Enumerator(byte bits) => _bits = bits;

        /// <inheritdoc/>
        public readonly Grade Current => Grade.FromValue(_value);

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext()
        {
            while (++_value <= 4)
            {
                if ((_bits & (1 << (_value - 1))) != 0)
                {
                    return true;
                }
            }

            return false;
        }

        /// <inheritdoc/>
        public void Reset() => _value = 0;

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
