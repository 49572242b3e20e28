namespace Ilacs.Model.Testing;

/// <summary>Builds a record of a visit.</summary>
/// <typeparam name="TBuilder">The type of the builder.</typeparam>
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

    /// <summary>Sets the edition.</summary>
    /// <param name="edition">The edition; <c>null</c> to leave it out.</param>
    public TBuilder Under(Edition? edition) => With(one => one.Edition = edition);

    /// <summary>Sets the theme of the visit.</summary>
    /// <param name="theme">The theme; <c>null</c> if not known.</param>
    public TBuilder About(VisitTheme? theme) => With(one => one.Theme = theme);

    /// <summary>Sets whether the letter was published.</summary>
    /// <param name="isPublished">Whether it is; <c>null</c> if not known.</param>
    public TBuilder WithLetterPublished(bool? isPublished) => With(one => one.LetterIsPublished = isPublished);
}
