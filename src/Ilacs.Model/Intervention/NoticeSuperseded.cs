using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>A statutory direction takes the place of the open notice, which ends.</summary>
[JsonConverter(typeof(IlacsJsonConverter<NoticeSuperseded>))]
public sealed class NoticeSuperseded : StatutoryDirection
{
    /// <summary>Records one; at least the day of issue has to be given.</summary>
    public NoticeSuperseded()
    {
    }

    [SetsRequiredMembers]
    internal NoticeSuperseded(NoticeOrDirection facts)
        : base(facts)
    {
    }

    private protected override InterventionEventType Kind => InterventionEventType.NoticeSuperseded;
}
