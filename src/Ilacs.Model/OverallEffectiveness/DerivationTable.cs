namespace Ilacs.Model;

/// <summary>The answer for every combination of judgements of one edition, since there are few: at most four areas with six states each so
/// far. Looking one up takes no more than an index.</summary>
internal sealed class DerivationTable
{
    private static readonly object Growing = new();
    private static DerivationTable?[] _tables = [];

    private readonly Entry[] _entries;
    private readonly uint _keyAreas;

    private DerivationTable(Edition edition)
    {
        _keyAreas = edition.KeyAreaMask;
        _entries = new Entry[_keyAreas + 1];

        // From the top down, so the completions of a judgement that is not known (0) are there before it is asked for.
        for (var packed = _keyAreas; ; packed--)
        {
            _entries[packed] = Fill(edition, packed);
            if (packed == 0)
            {
                return;
            }
        }
    }

    internal static DerivationTable Of(Edition edition)
    {
        var tables = _tables;
        return edition.Ordinal < tables.Length && tables[edition.Ordinal] is { } table ? table : Add(edition);
    }

    internal Entry this[Judgements judgements] => _entries[judgements.Packed & _keyAreas];

    private static DerivationTable Add(Edition edition)
    {
        lock (Growing)
        {
            if (edition.Ordinal >= _tables.Length)
            {
                // A reader may still hold the shorter array; it finds nothing there and comes here.
                Array.Resize(ref _tables, edition.Ordinal + 1);
            }

            return _tables[edition.Ordinal] ??= new(edition);
        }
    }

    private Entry Fill(Edition edition, uint packed)
    {
        var judgements = new Judgements(edition, packed);
        for (var i = 0; i < edition.KeyAreaCount; i++)
        {
            switch (judgements.At(i).Value)
            {
                case 0:
                    return AnyOf(judgements, edition.Areas[i]);
                case > 5:
                    return default; // No judgement of an area has this value.
            }
        }

        var permitted = DerivationRuleReading.Permitted(edition, judgements, SourceStrength.Unsourced);
        if (permitted.IsEmpty)
        {
            throw new InvalidOperationException($"The rules of {edition} contradict each other: they leave nothing for {judgements}.");
        }

        var strength = default(SourceStrength);
        if (permitted.Count == 1)
        {
            // The rules of which strength suffice to leave just that grade? That they may be read with an area left out has no source.
            strength = judgements.EveryKeyAreaHasAGrade ? SourceStrength.Statute : SourceStrength.Unsourced;
            while (DerivationRuleReading.Permitted(edition, judgements, strength) != permitted)
            {
                strength++;
            }
        }

        var indicative = edition.IndicativeFit is not null && judgements.EveryKeyAreaHasAGrade ? permitted.Best : null;
        return new(permitted, strength, indicative);
    }

    private Entry AnyOf(Judgements judgements, Area notKnown)
    {
        var permitted = GradeSet.Empty;
        var weakest = default(SourceStrength);
        foreach (var grade in GradeSet.All)
        {
            var completed = this[judgements.With(notKnown, grade)];
            permitted = permitted.Union(completed.Permitted);
            weakest = weakest < completed.Strength ? completed.Strength : weakest;
        }

        return new(permitted, permitted.Count == 1 ? weakest : default, null);
    }

    internal readonly struct Entry
    {
        private readonly byte _permitted;
        private readonly byte _strength;
        private readonly byte _indicative;

        internal Entry(GradeSet permitted, SourceStrength strength, Grade? indicative)
        {
            _permitted = (byte)permitted.Bits;
            _strength = (byte)strength;
            _indicative = indicative is { } grade ? grade.Value : (byte)0;
        }

        internal GradeSet Permitted => GradeSet.FromBits(_permitted);

        internal SourceStrength Strength => (SourceStrength)_strength;

        internal Grade? Indicative => _indicative == 0 ? null : Grade.FromValue(_indicative);
    }
}
