using System.IO.Compression;
using System.Text;

namespace Ilacs.Model.OfficialStatistics.Tests;

/// <summary>Makes zip archives in memory.</summary>
internal static class Archive
{
    internal static byte[] Of(params (string Path, string Text)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, text) in parts)
            {
                using var part = archive.CreateEntry(path).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }
}
