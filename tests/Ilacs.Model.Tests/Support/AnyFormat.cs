namespace Ilacs.Model.Tests.Support;

/// <summary>A format of whatever kind, so that one test can be about all of them.</summary>
internal abstract class AnyFormat
{
    internal static AnyFormat[] All { get; } =
    [
        new Of<InspectionHistory>(IlacsJson.InspectionHistory), new Of<InterventionHistory>(IlacsJson.InterventionHistory), new Of<CycleEvent>(IlacsJson.CycleEvent),
        new Of<InterventionEvent>(IlacsJson.InterventionEvent), new Of<object>(IlacsJson.Any),
    ];

    internal abstract JsonFormat Format { get; }

    internal string Name => Format.Name;

    internal static AnyFormat Named(string name) => All.Single(format => format.Name == name);

    internal abstract Outcome Read(ReadOnlySpan<byte> document, JsonReadOptions? options = null);

    internal abstract Outcome Read(Stream document, JsonReadOptions? options = null);

    internal abstract Task<Outcome> ReadAsync(Stream document, JsonReadOptions? options = null);

    internal abstract IEnumerable<(int Number, Outcome Result)> ReadLines(Stream lines, JsonReadOptions? options = null);

    internal abstract byte[] Write(object value, bool indented = true);

    internal abstract void WriteLines(IEnumerable<object> values, Stream lines);

    internal abstract Task WriteLinesAsync(IEnumerable<object> values, Stream lines);

    /// <summary>Whether two values say the same; a report has no equality of its own.</summary>
    internal static bool AreSame(object? one, object? other) => one is ValidationReport report && other is ValidationReport second
        ? report.SequenceEqual(second)
        : Equals(one, other);

    public override string ToString() => Name;

    /// <summary>What was read, of whatever kind.</summary>
    internal sealed record Outcome(object? Value, ValidationReport Issues, bool IsComplete)
    {
        internal bool IsValid => Value is not null && Issues.IsValid;

        internal string[] Codes => [.. Issues.Select(issue => issue.Code.Code)];

        internal bool IsSameAs(Outcome other) => AreSame(Value, other.Value) && Issues.SequenceEqual(other.Issues) && IsComplete == other.IsComplete;
    }

    private sealed class Of<T>(JsonFormat<T> format) : AnyFormat
        where T : notnull
    {
        internal override JsonFormat Format => format;

        internal override Outcome Read(ReadOnlySpan<byte> document, JsonReadOptions? options) => From(format.Read(document, options));

        internal override Outcome Read(Stream document, JsonReadOptions? options) => From(format.Read(document, options));

        internal override async Task<Outcome> ReadAsync(Stream document, JsonReadOptions? options) => From(await format.ReadAsync(document, options));

        internal override IEnumerable<(int Number, Outcome Result)> ReadLines(Stream lines, JsonReadOptions? options) =>
            format.ReadLines(lines, options).Select(line => (line.Number, From(line.Result)));

        internal override byte[] Write(object value, bool indented) => format.Write((T)value, indented);

        internal override void WriteLines(IEnumerable<object> values, Stream lines) => format.WriteLines(values.Cast<T>(), lines);

        internal override Task WriteLinesAsync(IEnumerable<object> values, Stream lines) => format.WriteLinesAsync(values.Cast<T>().ToAsyncEnumerable(), lines);

        private static Outcome From(JsonReadResult<T> read)
        {
            read.IsValid.Should().Be(read.HasValue && read.Issues.IsValid);
            return new(read.HasValue ? read.Value : null, read.Issues, read.IsComplete);
        }
    }
}
