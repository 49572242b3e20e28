using System.CommandLine;
using System.Text.Json;

namespace Ilacs.Cli.Output;

/// <summary>Documents for programs, as the library writes them: indented, with a line feed at the end.</summary>
internal static class DocumentText
{
    /// <summary>Writes a document. What is long is written on in parts.</summary>
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
                // Half an answer is none.
                json.Reset();
                throw;
            }
        }

        output.Write('\n');
    }

    /// <summary>Says beside a document, or a table, what cannot be part of it: a line for each.</summary>
    internal static void Tell(ParseResult parsed, IEnumerable<object> lines)
    {
        foreach (var line in lines)
        {
            parsed.InvocationConfiguration.Error.WriteLine(line);
        }
    }
}
