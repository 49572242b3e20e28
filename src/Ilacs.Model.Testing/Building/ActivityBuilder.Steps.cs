namespace Ilacs.Model.Testing;

/// <summary>A record of one kind of activity in the making.</summary>
/// <typeparam name="TBuilder">The builder of that kind.</typeparam>
/// <typeparam name="TActivity">The kind of record.</typeparam>
public abstract class ActivityBuilder<TBuilder, TActivity> : ActivityBuilder
    where TBuilder : ActivityBuilder<TBuilder, TActivity>
    where TActivity : Activity
{
    private protected ActivityBuilder()
    {
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
    /// <param name="dated">Days it was written, if that is known.</param>
    public TBuilder AccordingTo(string document, Days? dated = null) => AccordingTo(new RecordSource(document, null, dated?.Possible));

    /// <summary>The record without its sources.</summary>
    public TBuilder WithoutSources() => With(one => one.Sources = []);

    /// <summary>The record.</summary>
    /// <exception cref="ArgumentException">The steps do not fit together, such as grades for areas that the edition does not have.</exception>
    public abstract TActivity Build();

    /// <inheritdoc/>
    public sealed override Activity ToActivity() => Build();

    private protected TBuilder With(Action<TBuilder> change)
    {
        var changed = (TBuilder)Copy();
        change(changed);
        return changed;
    }
}
