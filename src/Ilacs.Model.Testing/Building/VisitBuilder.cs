namespace Ilacs.Model.Testing;

/// <summary>A record of a visit in the making.</summary>
/// <typeparam name="TBuilder">The builder of that kind.</typeparam>
/// <typeparam name="TVisit">The kind of visit.</typeparam>
public abstract class VisitBuilder<TBuilder, TVisit> : OnSiteBuilder<TBuilder, TVisit>
    where TBuilder : VisitBuilder<TBuilder, TVisit>
    where TVisit : Visit
{
    private protected VisitBuilder(Days from, Days? to)
        : base(from, to)
    {
    }

    private protected VisitBuilder(TVisit like)
        : base(like) => (Edition, Theme, LetterIsPublished) = (like.Edition, like.Theme, like.LetterIsPublished);

    private protected Edition? Edition { get; private set; }

    private protected VisitTheme? Theme { get; private set; }

    private protected bool? LetterIsPublished { get; private set; }

    /// <summary>Sets the edition that the record names.</summary>
    /// <param name="edition">The edition; <c>null</c> if it names none.</param>
    public TBuilder Under(Edition? edition) => With(one => one.Edition = edition);

    /// <summary>Sets what the visit looked at.</summary>
    /// <param name="theme">The theme; <c>null</c> if it is not known.</param>
    public TBuilder About(VisitTheme? theme) => With(one => one.Theme = theme);

    /// <summary>Sets whether the letter is published at all.</summary>
    /// <param name="isPublished">Whether it is; <c>null</c> if that is not known.</param>
    public TBuilder WithLetterPublished(bool? isPublished) => With(one => one.LetterIsPublished = isPublished);
}
