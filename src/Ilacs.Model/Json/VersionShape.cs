using System.Text;

namespace Ilacs.Model.Json;

/// <summary>The version of the format: any with the same first number; see <see cref="SchemaVersion"/>.</summary>
internal sealed class VersionShape()
    : PatternShape<string>("version", "A version of the format", $"{SchemaVersion.Major}\\.(?:0|[1-9][0-9]{{0,8}})")
{
    internal static readonly VersionShape Instance = new();

    internal override bool TryRead(ref RecordReader reader, out string value)
    {
        const string Expected = "a version such as 1.0";
        value = SchemaVersion.Current;
        if (!reader.IsText(Expected))
        {
            return false;
        }

        // No version needs escapes; the length of an escaped string is only known once they are resolved.
        switch (SchemaVersion.Of(reader.IsEscaped ? Encoding.UTF8.GetBytes(reader.Text() ?? "") : reader.Bytes))
        {
            case SchemaVersion.Standing.NoVersion:
                reader.NotUnderstood(Expected);
                return false;
            case SchemaVersion.Standing.Later:
                reader.Tell(
                    IssueCodes.SchemaVersionLater,
                    $"Version {reader.Raw()} is later than {SchemaVersion.Current}, the latest that this reader knows.");
                return true;
            case SchemaVersion.Standing.OtherFormat:
                reader.FindAnotherFormat(
                    $"Version {reader.Raw()} is a different format from {SchemaVersion.Current}. Nothing was read.");
                return false;
            default:
                return true;
        }
    }

    internal override void Write(RecordWriter writer, string value) => writer.Json.WriteStringValue(value);
}
