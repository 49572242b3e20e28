using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>The judgements of one inspection, one for each area of its edition.</summary>
/// <remarks>
/// <para>The typed way in is the method named as the edition, such as <see cref="Ilacs2023"/>; <see cref="TryCreate"/> is for input
/// whose areas are only known as text.</para>
/// <para>An immutable value; two are equal if they are of the same edition and say the same of every area. It enumerates in the order of
/// the edition's reports. <c>default</c> is of no edition: it says nothing, and asking it for its edition throws.</para>
/// </remarks>
[JsonConverter(typeof(IlacsJsonConverter<Judgements>))]
public readonly partial record struct Judgements : IReadOnlyCollection<AreaJudgement>
{
    internal const int BitsPerArea = 3;

    private const uint AreaMask = (1u << BitsPerArea) - 1;

    private readonly Edition? _edition;

    internal Judgements(Edition edition, uint packed)
    {
        _edition = edition;
        Packed = packed;
    }

    /// <summary>The edition whose areas are judged.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public Edition Edition => _edition ?? throw new InvalidOperationException("default(Judgements) is of no edition.");

    /// <summary>Whether this is <c>default</c>, which is of no edition.</summary>
    public bool IsDefault => _edition is null;

    /// <summary>How many areas the edition has; 0 for <c>default</c>.</summary>
    public int Count => _edition?.Areas.Length ?? 0;

    /// <summary>Whether every area that bears on overall effectiveness has a grade.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public bool EveryKeyAreaHasAGrade
    {
        get
        {
            for (var i = 0; i < Edition.KeyAreaCount; i++)
            {
                if (!At(i).IsGraded)
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>The judgements, three bits an area in the order of the edition, the first area lowest.</summary>
    internal uint Packed { get; }

    /// <summary>The judgement of an area.</summary>
    /// <param name="area">An area of this edition.</param>
    /// <exception cref="ArgumentException">The area belongs to another edition.</exception>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public Judgement this[Area area] => At(IndexOf(area));

    /// <summary>The judgement of the area with this code; <c>false</c> if the edition has no such area.</summary>
    /// <param name="areaCode">The code on the wire.</param>
    /// <param name="judgement">The judgement; not known if there is no such area.</param>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public bool TryGet([NotNullWhen(true)] string? areaCode, out Judgement judgement)
    {
        var found = Edition.TryFindArea(areaCode, out var area);
        judgement = found ? this[area!] : default;
        return found;
    }

    /// <summary>The same judgements but for one area.</summary>
    /// <param name="area">An area of this edition.</param>
    /// <param name="judgement">What is now said of it.</param>
    /// <exception cref="ArgumentException">The area belongs to another edition, or the judgement says that the edition does not judge it.</exception>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public Judgements With(Area area, Judgement judgement)
    {
        var shift = IndexOf(area) * BitsPerArea;
        return new(Edition, (Packed & ~(AreaMask << shift)) | (Bits(judgement, area) << shift));
    }

    /// <inheritdoc/>
    public bool Equals(Judgements other) => ReferenceEquals(_edition, other._edition) && Packed == other.Packed;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_edition, Packed);

    /// <summary>Such as <c>ilacs-2018: leaders good, help-and-protection requires-improvement, …</c>.</summary>
    public override string ToString() => IsDefault ? "(of no edition)" : $"{Edition}: {string.Join(", ", this)}";

    /// <summary>Enumerates the areas with their judgements, in the order of the edition's reports, without allocating.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<AreaJudgement> IEnumerable<AreaJudgement>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>For the typed ways in: one judgement for each area, in the edition's order.</summary>
    internal static Judgements InOrder(Edition edition, params ReadOnlySpan<Judgement> judgements)
    {
        if (judgements.Length != edition.Areas.Length)
        {
            throw new ArgumentException($"{edition} has {edition.Areas.Length} areas.", nameof(judgements));
        }

        var packed = 0u;
        for (var i = 0; i < judgements.Length; i++)
        {
            packed |= Bits(judgements[i], edition.Areas[i]) << (i * BitsPerArea);
        }

        return new(edition, packed);
    }

    /// <summary>The same judgements without those of sub-judgements.</summary>
    internal Judgements OfKeyAreas() => new(Edition, Packed & Edition.KeyAreaMask);

    /// <summary>Whether both are of the same edition and say the same of every area that bears on overall effectiveness.</summary>
    internal bool SameInKeyAreas(Judgements other) =>
        ReferenceEquals(_edition, other._edition) && ((Packed ^ other.Packed) & Edition.KeyAreaMask) == 0;

    internal Judgement At(int index) => Judgement.FromValue((Packed >> (index * BitsPerArea)) & AreaMask);

    private static uint Bits(Judgement judgement, Area area) => judgement.NoGrade == NoGrade.NotInEdition
        ? throw new ArgumentException($"The edition has the area {area}, so 'not-in-edition' cannot be right.", nameof(judgement))
        : (uint)judgement.Value;

    private int IndexOf(Area area)
    {
        ArgumentNullException.ThrowIfNull(area);
        var index = Edition.Areas.IndexOf(area);
        return index >= 0 ? index : throw new ArgumentException($"The area {area} is not one of {Edition}.", nameof(area));
    }

    /// <summary>Walks the areas with their judgements, in the order of the edition's reports.</summary>
    public struct Enumerator : IEnumerator<AreaJudgement>
    {
        private readonly Judgements _judgements;
        private int _index = -1;

        internal Enumerator(Judgements judgements) => _judgements = judgements;

        /// <inheritdoc/>
        public readonly AreaJudgement Current => new(_judgements.Edition.Areas[_index], _judgements.At(_index));

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => ++_index < _judgements.Count;

        /// <inheritdoc/>
        public void Reset() => _index = -1;

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
