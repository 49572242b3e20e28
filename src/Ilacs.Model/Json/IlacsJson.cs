using System.Buffers;
using System.Text.Json;

namespace Ilacs.Model;

/// <summary>Records as JSON: read strictly, with all findings at once; written in one canonical form.</summary>
/// <remarks>
/// <para>Reading never throws for what a document holds. An unknown, missing or doubled member, a null, a wrong type, a code, date or number
/// that is not exactly as the format says: each is a finding with pointer, line and column. What is well-formed is still read, and the rules
/// are asked about every activity that was understood; those between activities only if all of them were.</para>
/// <para>A document in canonical form that is read and written again gives the same bytes.</para>
/// </remarks>
public static class IlacsJson
{
    /// <summary>Reads a history and checks it.</summary>
    /// <param name="utf8Json">The document in UTF-8, without a byte order mark.</param>
    public static JsonReadResult<InspectionHistory> ReadHistory(ReadOnlySpan<byte> utf8Json) => new RecordReader(utf8Json).ReadHistory();

    /// <summary>Reads one activity by itself, of whatever kind, and checks it.</summary>
    /// <param name="utf8Json">The object in UTF-8, without a byte order mark.</param>
    public static JsonReadResult<Activity> ReadActivity(ReadOnlySpan<byte> utf8Json) => new RecordReader(utf8Json).ReadActivity();

    /// <summary>Writes a history in canonical form.</summary>
    /// <param name="history">The history.</param>
    /// <param name="indented">Whether it is indented for people, with a line feed at the end; otherwise it has no white space at all.</param>
    /// <returns>The document in UTF-8.</returns>
    public static byte[] Write(InspectionHistory history, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(history);
        return ToBytes(json => RecordWriter.Write(json, history), indented);
    }

    /// <summary>Writes one activity by itself in canonical form.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="indented">Whether it is indented for people, with a line feed at the end; otherwise it has no white space at all.</param>
    /// <returns>The object in UTF-8.</returns>
    public static byte[] Write(Activity activity, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return ToBytes(json => RecordWriter.Write(json, activity), indented);
    }

    private static byte[] ToBytes(Action<Utf8JsonWriter> write, bool indented)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, RecordWriter.Options(indented)))
        {
            write(json);
        }

        if (indented)
        {
            buffer.Write("\n"u8);
        }

        return buffer.WrittenSpan.ToArray();
    }
}
