using System.Text;

namespace Ilacs.Cli.Tests.Support;

/// <summary>A file for one test.</summary>
internal sealed class TemporaryFile : IDisposable
{
    internal TemporaryFile(string text)
        : this(Encoding.UTF8.GetBytes(text))
    {
    }

    internal TemporaryFile(byte[] bytes) => File.WriteAllBytes(Path, bytes);

    internal string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), System.IO.Path.GetRandomFileName() + ".csv");

    public void Dispose() => File.Delete(Path);
}
