using System.Text;
using Ilacs.Model;

namespace Ilacs.Cli.Output;

/// <summary>Writes to standard error or a terminal: everything written is made harmless.</summary>
/// <param name="inner">Where it goes.</param>
/// <param name="width">The columns of the terminal; <c>null</c> for a file or a pipe.</param>
internal sealed class HarmlessWriter(TextWriter inner, int? width = null) : TextWriter
{
    /// <summary>The writer itself, for what this program says to a terminal, such as colours.</summary>
    internal TextWriter Inner => inner;

    internal int? Width => width;

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

    public override void WriteLine(string? value) => inner.Write(Wrapped.At(width, Harmless.Of(value ?? "")) + "\n");

    public override void Flush() => inner.Flush();
}
