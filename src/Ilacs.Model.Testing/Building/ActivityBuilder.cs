using System.Collections.Immutable;

namespace Ilacs.Model.Testing;

/// <summary>A record of an activity in the making; it is the record wherever one is wanted.</summary>
/// <remarks>A builder is immutable: each step gives another one, so that a record and its variants can begin alike.</remarks>
public abstract class ActivityBuilder
{
    private protected ActivityBuilder()
    {
    }

    private protected ImmutableArray<RecordSource> Sources { get; set; } = [];

    /// <summary>The record.</summary>
    /// <param name="builder">The builder.</param>
    /// <exception cref="ArgumentException">The steps do not fit together, such as grades for areas that the edition does not have.</exception>
    public static implicit operator Activity(ActivityBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.ToActivity();
    }

    /// <summary>The record.</summary>
    /// <exception cref="ArgumentException">The steps do not fit together, such as grades for areas that the edition does not have.</exception>
    public abstract Activity ToActivity();

    // Each step changes a copy.
    private protected ActivityBuilder Copy() => (ActivityBuilder)MemberwiseClone();
}
