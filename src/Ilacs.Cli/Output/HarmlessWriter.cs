using System.Text;

namespace Ilacs.Cli.Output;

/// <summary>The way out to standard error and to a terminal: all that is written is made harmless.</summary>
/// <param name="inner">Where it goes.</param>
internal sealed class HarmlessWriter(TextWriter inner) : TextWriter
{
    /// <summary>The way round, for what this program itself says to a terminal, such as colours.</summary>
    internal TextWriter Inner => inner;

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value)
    {
        if (Harmless.IsHarmful(value))
        {
            inner.Write(Harmless.Escaped(value));
        }
        else
        {
            inner.Write(value);
        }
    }

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void Write(ReadOnlySpan<char> buffer) => Write(buffer.ToString());

    public override void Write(string? value) => inner.Write(Harmless.Of(value ?? ""));

    // A carriage return of the platform would be harmful.
    public override void WriteLine() => inner.Write('\n');

    public override void WriteLine(string? value) => inner.Write(Harmless.Of(value ?? "") + "\n");

    public override void Flush() => inner.Flush();
}
