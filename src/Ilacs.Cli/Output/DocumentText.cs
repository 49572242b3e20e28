using System.CommandLine;
using System.Text.Json;

namespace Ilacs.Cli.Output;

/// <summary>Documents for programs, as the library writes them: indented, with a line feed at the end.</summary>
internal static class DocumentText
{
    /// <summary>Writes a document; a long one in parts.</summary>
    internal static void Write<T>(TextWriter output, JsonOutput<T> format, T value)
        where T : notnull
    {
        using var text = new TextStream(output);
        using (var json = new Utf8JsonWriter(text, RecordWriter.Options(indented: true)))
        {
            try
            {
                format.Shape.Write(new(json), value);
            }
            catch
            {
                // Half an answer is not an answer.
                json.Reset();
                throw;
            }
        }

        output.Write('\n');
    }

    /// <summary>Writes to standard error what cannot be part of a document or table: a line for each.</summary>
    internal static void Tell(ParseResult parsed, IEnumerable<object> lines)
    {
        foreach (var line in lines)
        {
            parsed.InvocationConfiguration.Error.WriteLine(line);
        }
    }
}
