using System.Buffers;
using System.Text.Json;
using NodaTime;

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

    /// <summary>Reads the intervention in one service area of an authority and checks it.</summary>
    /// <remarks>Where an event cannot be read, the thread ends before it: what comes after may rest on it. The findings name every fault all the
    /// same.</remarks>
    /// <param name="utf8Json">The document in UTF-8, without a byte order mark.</param>
    /// <param name="asOf">The day to which the thread is kept up, so that a review that is not recorded was not held; <c>null</c> to ask nothing
    /// about reviews.</param>
    /// <param name="history">The history of the same authority, to ask whether the thread agrees with it; <c>null</c> to ask nothing about that.</param>
    /// <exception cref="ArgumentException">The day is not in the ISO calendar or not in the years 1 to 9999.</exception>
    public static JsonReadResult<InterventionThread> ReadThread(ReadOnlySpan<byte> utf8Json, LocalDate? asOf = null, InspectionHistory? history = null)
    {
        if (asOf is { } day)
        {
            DayNumber.Checked(day, nameof(asOf));
        }

        return new RecordReader(utf8Json).ReadThread(asOf, history);
    }

    /// <summary>Reads one event of an intervention by itself, of whatever kind, and checks it.</summary>
    /// <param name="utf8Json">The object in UTF-8, without a byte order mark.</param>
    public static JsonReadResult<InterventionEvent> ReadInterventionEvent(ReadOnlySpan<byte> utf8Json) =>
        new RecordReader(utf8Json).ReadInterventionEvent();

    /// <summary>What a document says it is; <c>null</c> if it says nothing of the kind, or is no document.</summary>
    /// <param name="utf8Json">The document in UTF-8, without a byte order mark.</param>
    public static DocumentKind? KindOf(ReadOnlySpan<byte> utf8Json) => new RecordReader(utf8Json).ReadKind();

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

    /// <summary>Writes a thread in canonical form, refused events included.</summary>
    /// <param name="thread">The thread.</param>
    /// <param name="indented">Whether it is indented for people, with a line feed at the end; otherwise it has no white space at all.</param>
    /// <returns>The document in UTF-8.</returns>
    public static byte[] Write(InterventionThread thread, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(thread);
        return ToBytes(json => RecordWriter.Write(json, thread), indented);
    }

    /// <summary>Writes one event of an intervention by itself in canonical form.</summary>
    /// <param name="happened">The event.</param>
    /// <param name="indented">Whether it is indented for people, with a line feed at the end; otherwise it has no white space at all.</param>
    /// <returns>The object in UTF-8.</returns>
    public static byte[] Write(InterventionEvent happened, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return ToBytes(json => RecordWriter.Write(json, happened), indented);
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
