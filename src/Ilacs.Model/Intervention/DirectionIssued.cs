using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>A statutory direction is issued where none is open, and no notice.</summary>
[JsonConverter(typeof(IlacsJsonConverter<DirectionIssued>))]
public sealed class DirectionIssued : StatutoryDirection
{
    /// <summary>Records one; at least the day of issue has to be given.</summary>
    public DirectionIssued()
    {
    }

    [SetsRequiredMembers]
    internal DirectionIssued(NoticeOrDirection facts)
        : base(facts)
    {
    }

    private protected override InterventionEventType Kind => InterventionEventType.DirectionIssued;
}
