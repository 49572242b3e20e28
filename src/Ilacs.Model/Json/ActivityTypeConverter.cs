namespace Ilacs.Model;

/// <summary>Reads and writes an activity by its code.</summary>
internal sealed class ActivityTypeConverter : ClosedListConverter<ActivityType>
{
    private protected override string What => "the code of an activity";

    private protected override bool TryParse(string? code, out ActivityType value) => ActivityTypes.TryParse(code, out value);

    private protected override string Code(ActivityType value) => value.Code();
}
