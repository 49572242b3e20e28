using System.Text;

namespace Ilacs.Model.Tests.Support;

/// <summary>What one test prints on the console, apart from what the others print at the same time.</summary>
internal sealed class PrintedHere : IDisposable
{
    private static readonly AsyncLocal<PrintedHere?> Current = new();

    private readonly StringBuilder _text = new();

    static PrintedHere() => Console.SetOut(new Divided(Console.Out));

    /// <summary>From now on the current test, and whatever it starts, prints here.</summary>
    internal static PrintedHere Begin() => Current.Value = new();

    public void Dispose() => Current.Value = null;

    public override string ToString() => _text.ToString();

    private sealed class Divided(TextWriter everybody) : TextWriter
    {
        public override Encoding Encoding => everybody.Encoding;

        public override string NewLine => "\n";

        public override void Write(char value)
        {
            if (Current.Value is { } here)
            {
                here._text.Append(value);
            }
            else
            {
                everybody.Write(value);
            }
        }
    }
}
