using System.Collections.Immutable;

namespace Ilacs.Model.Testing;

/// <summary>Builds a record of one kind of event. It can be used wherever the record is expected.</summary>
/// <remarks>A builder is immutable: each step returns a new one, so a record and its variants can share their first steps.</remarks>
/// <typeparam name="TBuilder">The type of the builder.</typeparam>
/// <typeparam name="TEvent">The type of record.</typeparam>
public abstract class EventBuilder<TBuilder, TEvent>
    where TBuilder : EventBuilder<TBuilder, TEvent>
    where TEvent : CycleEvent
{
    private protected EventBuilder()
    {
    }

    private protected ImmutableArray<RecordSource> Sources { get; set; } = [];

    /// <summary>The record.</summary>
    /// <param name="builder">The builder.</param>
    /// <exception cref="ArgumentException">The steps do not fit together, such as grades for areas that the edition does not
    /// have.</exception>
    public static implicit operator TEvent(EventBuilder<TBuilder, TEvent> builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Build();
    }

    /// <summary>Adds a source that states the record.</summary>
    /// <param name="source">The source.</param>
    public TBuilder AccordingTo(RecordSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return With(one => one.Sources = one.Sources.Add(source));
    }

    /// <summary>Adds a source that states the record.</summary>
    /// <param name="document">The document.</param>
    /// <param name="dated">The date of the document, if known.</param>
    public TBuilder AccordingTo(string document, Days? dated = null) => AccordingTo(new RecordSource(document, null, dated?.Possible));

    /// <summary>The record without its sources.</summary>
    public TBuilder WithoutSources() => With(one => one.Sources = []);

    /// <summary>The record.</summary>
    /// <exception cref="ArgumentException">The steps do not fit together, such as grades for areas that the edition does not
    /// have.</exception>
    public abstract TEvent Build();

    // Each step changes a copy.
    private protected TBuilder With(Action<TBuilder> change)
    {
        var changed = (TBuilder)MemberwiseClone();
        change(changed);
        return changed;
    }
}
