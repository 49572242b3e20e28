using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Ilacs.Model;

// Texts, codes and lists of them.
internal ref partial struct RecordReader
{
    private const int TextsKept = 64;

    /// <summary>Whether here stands a text; what is none is found and passed over.</summary>
    private bool IsText(string expected = "a text")
    {
        if (_json.TokenType == JsonTokenType.String)
        {
            return true;
        }

        WrongType(expected);
        return false;
    }

    /// <summary>Reads a text that is not empty, and that may well be one of those before it: then no other string is made.</summary>
    private string? ReadRepeatedText()
    {
        if (_json.TokenType != JsonTokenType.String || _json.ValueIsEscaped || _json.ValueSpan is not [var first, ..] text)
        {
            return ReadText();
        }

        // Any way to tell texts apart will do; where two share a place, the later one has it.
        var place = unchecked(text.Length + (3 * first) + (5 * text[^1]) + (7 * text[text.Length >> 1])) & (TextsKept - 1);
        if (_texts[place] is { Text: { } known } there && _document.Slice(there.At, there.Length).SequenceEqual(text))
        {
            return known;
        }

        var (at, length) = (Offset + 1, text.Length);
        if (ReadText() is { } read)
        {
            _texts[place] = (read, at, length);
            return read;
        }

        return null;
    }

    /// <summary>Reads a text that is not empty.</summary>
    /// <param name="isLimited">Whether it can be too long.</param>
    private string? ReadText(bool isLimited = true)
    {
        if (!IsText())
        {
            return null;
        }

        var text = Text();
        if (string.IsNullOrWhiteSpace(text))
        {
            Find(JsonFindings.ValueNotUnderstood, text is null ? "The text has half a surrogate pair." : "The text is empty.");
            KeepOrSkip();
            return null;
        }

        if (isLimited && text.Length > IlacsJsonLimits.LongestText && text.EnumerateRunes().Count() > IlacsJsonLimits.LongestText)
        {
            Find(JsonFindings.TextTooLong, FormattableString.Invariant($"The text has more than {IlacsJsonLimits.LongestText} characters."));
            KeepOrSkip();
            return null;
        }

        return text;
    }

    /// <summary>Reads one code of a list that may grow.</summary>
    /// <returns>Its index in the list, or <c>null</c>.</returns>
    private int? ReadListed(Names codes, string expected)
    {
        if (!IsText(expected))
        {
            return null;
        }

        if (IndexOf(codes) is >= 0 and var index)
        {
            return index;
        }

        UnknownCode(expected);
        return null;
    }

    /// <summary>Reads one value of a closed list, whose values are numbered from 1 in the order of their codes.</summary>
    private T? ReadListed<T>(Names codes)
        where T : struct, Enum
    {
        if (_json.TokenType == JsonTokenType.String && IndexOf(codes) is >= 0 and var index)
        {
            return Unsafe.BitCast<int, T>(index + 1);
        }

        // Listing the codes takes making, so it is done only here.
        var expected = $"one of {codes}";
        if (IsText(expected))
        {
            UnknownCode(expected);
        }

        return null;
    }

    /// <summary>Reads a whole number.</summary>
    /// <param name="least">The least that it may be.</param>
    /// <param name="most">The most that it may be; <c>null</c> if it may be any.</param>
    private int? ReadWholeNumber(int least, int? most = null)
    {
        if (_json.TokenType != JsonTokenType.Number)
        {
            WrongType("a number");
            return null;
        }

        if (_json.TryGetInt32(out var number) && number >= least && !(number > most))
        {
            return number;
        }

        NotUnderstood(FormattableString.Invariant($"a whole number from {least}{(most is null ? "" : $" to {most}")}"));
        return null;
    }

    private bool ReadCode<T>(out T value)
        where T : struct, IExactCode<T>
    {
        value = default;
        if (_json.TokenType != JsonTokenType.String)
        {
            // What is expected takes making, so it is asked for only here.
            WrongType(T.What);
            return false;
        }

        if (_json.ValueIsEscaped ? ExactCode.TryParse(Text(), out value) : T.TryRead(_json.ValueSpan, out value))
        {
            return true;
        }

        if (T.IsOneOfAList)
        {
            UnknownCode(T.What);
        }
        else
        {
            NotUnderstood(T.What);
        }

        return false;
    }

    private T? ReadOptional<T>()
        where T : struct, IExactCode<T> => ReadCode<T>(out var value) ? value : null;

    /// <summary>The items of an array that could be read; <see cref="_itemsThere"/> says how many there were.</summary>
    private ImmutableArray<T> ReadItems<T>(string what, Item<T> read)
    {
        _itemsThere = 0;
        if (!Enter(JsonTokenType.StartArray, what))
        {
            return [];
        }

        Collected<T> items = default;
        var index = -1;
        while (NextItem(ref index))
        {
            var (at, kept) = Mark();
            if (read(ref this, out var item))
            {
                items.Add(item);
            }
            else
            {
                KeepWhole(at, kept);
            }
        }

        Leave();
        _itemsThere = index + 1;
        return items.ToArray();
    }

    private delegate bool Item<T>(ref RecordReader reader, out T item);

    /// <summary>The items of an array. Most have one or two, for which nothing is made but the array itself.</summary>
    private struct Collected<T>
    {
        private T? _first;
        private T[]? _all;
        private int _count;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal void Add(T item)
        {
            switch (_count++)
            {
                case 0:
                    _first = item;
                    break;
                case 1:
                    _all = [_first!, item];
                    break;
                default:
                    if (_count > _all!.Length)
                    {
                        Array.Resize(ref _all, _all.Length * 2);
                    }

                    _all[_count - 1] = item;
                    break;
            }
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal readonly ImmutableArray<T> ToArray() => _count switch
        {
            0 => [],
            1 => ImmutableCollectionsMarshal.AsImmutableArray(new[] { _first! }),
            _ => ImmutableCollectionsMarshal.AsImmutableArray(_count == _all!.Length ? _all : _all[.._count]),
        };
    }

    // Sources repeat themselves: the same report, the same table.
    [InlineArray(TextsKept)]
    private struct Texts
    {
        private (string? Text, int At, int Length) _first;
    }
}
