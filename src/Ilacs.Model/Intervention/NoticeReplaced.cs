using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>A new improvement notice takes the place of the open one, which ends. What is called a revised notice is one of these.</summary>
[JsonConverter(typeof(IlacsJsonConverter<NoticeReplaced>))]
public sealed class NoticeReplaced : ImprovementNotice
{
    /// <summary>Records one; at least the day of issue has to be given.</summary>
    public NoticeReplaced()
    {
    }

    [SetsRequiredMembers]
    internal NoticeReplaced(NoticeOrDirection facts)
        : base(facts)
    {
    }

    private protected override InterventionEventType Kind => InterventionEventType.NoticeReplaced;
}
