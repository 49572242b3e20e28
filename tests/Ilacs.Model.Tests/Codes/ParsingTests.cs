using System.Text;

namespace Ilacs.Model.Tests;

/// <summary>A text means the same as a string, as characters and as UTF-8.</summary>
public class ParsingTests
{
    private delegate bool Reads<T>(string? text, out T value);

    [Fact]
    public void Every_type_that_is_written_as_a_text_reads_it_in_each_form()
    {
        Check<Grade>("requires-improvement", "Good", Grade.TryParse);
        Check<NoGrade>("not-judged", "judged", NoGrade.TryParse);
        Check<Judgement>("good", "better", Judgement.TryParse);
        Check<OfstedUrn>("80534", "8053x", OfstedUrn.TryParse);
        Check<DfeCode>("891", "89", DfeCode.TryParse);
        Check<GssCode>("E10000024", "E1000002", GssCode.TryParse);
        Check<ImpreciseDate>("2022-07", "07-2022", ImpreciseDate.TryParse);
    }

    private static void Check<T>(string sound, string faulty, Reads<T> reads)
        where T : ISpanParsable<T>, IUtf8SpanParsable<T>
    {
        var value = T.Parse(sound, null);
        value.ToString().Should().Be(sound);
        T.Parse(sound.AsSpan(), null).Should().Be(value);
        T.Parse(Encoding.UTF8.GetBytes(sound), null).Should().Be(value);

        (reads(sound, out var read), read).Should().Be((true, value));
        (T.TryParse(sound, null, out read), read).Should().Be((true, value));
        (T.TryParse(sound.AsSpan(), null, out read), read).Should().Be((true, value));
        (T.TryParse(Encoding.UTF8.GetBytes(sound), null, out read), read).Should().Be((true, value));

        foreach (var text in (string[])[faulty, "", " " + sound, sound + " "])
        {
            FluentActions.Invoking(() => T.Parse(text, null)).Should().Throw<FormatException>();
            FluentActions.Invoking(() => T.Parse(text.AsSpan(), null)).Should().Throw<FormatException>();
            FluentActions.Invoking(() => T.Parse(Encoding.UTF8.GetBytes(text), null)).Should().Throw<FormatException>();
            (reads(text, out read), read).Should().Be((false, default(T)!));
            (T.TryParse(text, null, out read), read).Should().Be((false, default(T)!));
            (T.TryParse(text.AsSpan(), null, out read), read).Should().Be((false, default(T)!));
            (T.TryParse(Encoding.UTF8.GetBytes(text), null, out read), read).Should().Be((false, default(T)!));
        }

        reads(null, out _).Should().BeFalse();
    }
}
