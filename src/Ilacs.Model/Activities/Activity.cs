using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>A record of one activity in an authority's life under inspection: an inspection, a visit, a meeting or a paper.</summary>
/// <remarks>Immutable. Equal if all of it is, lists included. Whether it breaks a rule is a question for <see cref="SourcedRecord.Check"/>; the
/// record itself keeps what it is given. The kinds of activity are closed: nobody else can derive from this.</remarks>
[JsonConverter(typeof(ActivityConverter<Activity>))]
public abstract class Activity : SourcedRecord
{
    private protected Activity()
    {
    }

    /// <summary>Which kind of activity it is.</summary>
    public ActivityType Type => Kind;

    internal sealed override string What => Type.Code();

    private protected abstract ActivityType Kind { get; }

    private protected sealed override bool SaysTheSameAs(SourcedRecord other) => other is Activity one && Type == one.Type && SaysTheSameAs(one);

    private protected abstract bool SaysTheSameAs(Activity other);
}
