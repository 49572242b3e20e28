namespace Ilacs.Model;

/// <summary>The bounds that a parameter with a number sets.</summary>
public static class NumberParameter
{
    /// <summary>The bounds that a parameter with a number sets.</summary>
    /// <param name="parameter">The parameter.</param>
    extension(Parameter<NumberRange> parameter)
    {
        /// <summary>The least that the reading in use allows, inclusive; <c>null</c> if it sets none, or if the parameter is not
        /// known.</summary>
        public int? Minimum => parameter.TryGetValue(out var range) ? range.Minimum : null;

        /// <summary>The most that the reading in use allows, inclusive; <c>null</c> if it sets none, or if the parameter is not
        /// known.</summary>
        public int? Maximum => parameter.TryGetValue(out var range) ? range.Maximum : null;
    }
}
