using System.Security.Cryptography;
using System.Text;

namespace UserApp;

/// <summary>What is printed, and how much of it did not hold.</summary>
internal sealed class Sheet(TextWriter text)
{
    internal int Failed { get; private set; }

    internal static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexString(SHA256.HashData(bytes));

    internal static string Hash(string text) => Hash(Encoding.UTF8.GetBytes(text));

    internal void Title(string title) => text.Write($"\n== {title}\n");

    internal void Line(object? line) => text.Write($"{line}\n");

    internal void Holds(string what, bool holds)
    {
        Line($"{what}: {(holds ? "yes" : "NO")}");
        Failed += holds ? 0 : 1;
    }

    internal void Broke(Exception how)
    {
        Line($"BROKE OFF: {how}");
        Failed++;
    }
}
