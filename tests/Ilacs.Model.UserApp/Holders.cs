using Ilacs.Model;

namespace UserApp;

/// <summary>A type of somebody else that holds values of a type of the library in each way that a value can be held.</summary>
internal class Values<T>
    where T : struct
{
    public required T One { get; init; }

    public required T? Maybe { get; init; }

    public T? None { get; init; }

    public required T[] Many { get; init; }
}

/// <summary>The same for values that have a code, which is also the name of a member.</summary>
internal sealed class Codes<T> : Values<T>
    where T : struct
{
    public required Dictionary<T, int> Places { get; init; }
}

/// <summary>The same for records.</summary>
internal sealed class Records<T>
    where T : class
{
    public required T One { get; init; }

    public T? None { get; init; }

    public required T?[] Many { get; init; }
}

/// <summary>The types of the library one inside another.</summary>
internal sealed record Desk(string Name, Edition Edition)
{
    public required Dictionary<Edition, Dictionary<CycleEventType, GradeSet>> Seen { get; init; }

    public required List<KeyValuePair<OfstedUrn, InspectionHistory>> Histories { get; init; }

    public required ValidationReport? Report { get; init; }
}
