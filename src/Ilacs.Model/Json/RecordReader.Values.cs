using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Ilacs.Model;

// Texts, codes and lists of them.
internal ref partial struct RecordReader
{
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

    /// <summary>Reads a text that is not empty.</summary>
    /// <param name="likely">A text that it may well be again: then no other string is made.</param>
    private string? ReadText(string? likely = null)
    {
        if (!IsText())
        {
            return null;
        }

        if (likely is not null && !_json.ValueIsEscaped && Ascii.Equals(_json.ValueSpan, likely))
        {
            return likely;
        }

        var text = Text();
        if (string.IsNullOrWhiteSpace(text))
        {
            Find(JsonFindings.ValueNotUnderstood, text is null ? "The text has half a surrogate pair." : "The text is empty.");
            return null;
        }

        return text;
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

        NotUnderstood(T.What);
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

        ImmutableArray<T>.Builder? items = null;
        T? first = default;
        var count = 0;
        var index = -1;
        while (NextItem(ref index))
        {
            if (!read(ref this, out var item))
            {
                continue;
            }

            // Most arrays have one item, for which no builder is needed.
            if (count++ == 0)
            {
                first = item;
            }
            else
            {
                if (items is null)
                {
                    items = ImmutableArray.CreateBuilder<T>();
                    items.Add(first!);
                }

                items.Add(item);
            }
        }

        Leave();
        _itemsThere = index + 1;
        return count switch
        {
            0 => [],
            1 => ImmutableCollectionsMarshal.AsImmutableArray(new[] { first! }),
            _ => items!.ToImmutable(),
        };
    }

    private delegate bool Item<T>(ref RecordReader reader, out T item);
}
