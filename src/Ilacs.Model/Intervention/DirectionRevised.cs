using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>A revised direction takes the place of the open one, which ends. It may have another commissioner or an adviser instead, a partner, or a trust.</summary>
[JsonConverter(typeof(IlacsJsonConverter<DirectionRevised>))]
public sealed class DirectionRevised : StatutoryDirection
{
    /// <summary>Records one; at least the day of issue has to be given.</summary>
    public DirectionRevised()
    {
    }

    [SetsRequiredMembers]
    internal DirectionRevised(NoticeOrDirection facts)
        : base(facts)
    {
    }

    private protected override InterventionEventType Kind => InterventionEventType.DirectionRevised;
}
