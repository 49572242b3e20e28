using System.Text.Json.Serialization;

namespace Ilacs.Model.National;

/// <summary>A history that was given but is not counted.</summary>
[JsonConverter(typeof(IlacsJsonConverter<NotCounted>))]
public sealed record NotCounted
{
    internal NotCounted(InspectionHistory history, Refusal because)
    {
        History = history;
        Refusal = because;
    }

    /// <summary>The history.</summary>
    public InspectionHistory History { get; }

    /// <summary>Why it is not counted: <see cref="RefusalCodes.AuthorityNotThere"/>, <see cref="RefusalCodes.AuthorityNotFound"/> or
    /// <see cref="RefusalCodes.SeveralHistories"/>.</summary>
    public Refusal Refusal { get; }

    /// <summary>The authority and the reason.</summary>
    public override string ToString() => $"{History.Authority.Name}: {Refusal.Reason}";
}
