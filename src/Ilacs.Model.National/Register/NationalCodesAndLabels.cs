using System.Diagnostics.CodeAnalysis;

namespace Ilacs.Model.National;

/// <summary>The codes and labels of the closed lists in this package, in the same form as <see cref="CodesAndLabels"/>.</summary>
public static class NationalCodesAndLabels
{
    /// <summary>Codes and labels of <see cref="OfstedRegion"/>.</summary>
    /// <param name="value">A value in the list.</param>
    extension(OfstedRegion value)
    {
        /// <summary>The code on the wire, such as <c>north-west</c>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not in the list.</exception>
        public string Code() => NationalLists.OfstedRegions.Code(value);

        /// <summary>The label for people, for use within a sentence, such as "North West".</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not in the list.</exception>
        public string Label() => NationalLists.OfstedRegions.Label(value);

        /// <summary>Reads a code exactly as on the wire; <c>false</c> for anything else, including <c>null</c>.</summary>
        /// <param name="code">The code.</param>
        /// <param name="parsed">The value, or <c>default</c>.</param>
        public static bool TryParseCode([NotNullWhen(true)] string? code, out OfstedRegion parsed) =>
            NationalLists.OfstedRegions.TryParseCode(code, out parsed);

        /// <summary>Reads a label. Case does not matter, and any run of white space counts as one space. <c>false</c> for anything else,
        /// including <c>null</c>.</summary>
        /// <param name="text">The label.</param>
        /// <param name="parsed">The value, or <c>default</c>.</param>
        public static bool TryParseLabel([NotNullWhen(true)] string? text, out OfstedRegion parsed) =>
            NationalLists.OfstedRegions.TryParseLabel(text, out parsed);
    }

    /// <summary>Codes and labels of <see cref="OnsRegion"/>.</summary>
    /// <param name="value">A value in the list.</param>
    extension(OnsRegion value)
    {
        /// <summary>The code on the wire, such as <c>north-west</c>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not in the list.</exception>
        public string Code() => NationalLists.OnsRegions.Code(value);

        /// <summary>The label for people, for use within a sentence, such as "North West".</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not in the list.</exception>
        public string Label() => NationalLists.OnsRegions.Label(value);

        /// <summary>Reads a code exactly as on the wire; <c>false</c> for anything else, including <c>null</c>.</summary>
        /// <param name="code">The code.</param>
        /// <param name="parsed">The value, or <c>default</c>.</param>
        public static bool TryParseCode([NotNullWhen(true)] string? code, out OnsRegion parsed) =>
            NationalLists.OnsRegions.TryParseCode(code, out parsed);

        /// <summary>Reads a label. Case does not matter, and any run of white space counts as one space. <c>false</c> for anything else,
        /// including <c>null</c>.</summary>
        /// <param name="text">The label.</param>
        /// <param name="parsed">The value, or <c>default</c>.</param>
        public static bool TryParseLabel([NotNullWhen(true)] string? text, out OnsRegion parsed) =>
            NationalLists.OnsRegions.TryParseLabel(text, out parsed);
    }

    /// <summary>Codes and labels of <see cref="AuthorityLookupStatus"/>.</summary>
    /// <param name="value">A value in the list.</param>
    extension(AuthorityLookupStatus value)
    {
        /// <summary>The code on the wire, such as <c>not-in-existence</c>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not in the list.</exception>
        public string Code() => NationalLists.LookupStatuses.Code(value);

        /// <summary>The label for people, for use within a sentence, such as "not in existence on that day".</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not in the list.</exception>
        public string Label() => NationalLists.LookupStatuses.Label(value);

        /// <summary>Reads a code exactly as on the wire; <c>false</c> for anything else, including <c>null</c>.</summary>
        /// <param name="code">The code.</param>
        /// <param name="parsed">The value, or <c>default</c>.</param>
        public static bool TryParseCode([NotNullWhen(true)] string? code, out AuthorityLookupStatus parsed) =>
            NationalLists.LookupStatuses.TryParseCode(code, out parsed);
    }

    /// <summary>Codes and labels of <see cref="LatestStatus"/>.</summary>
    /// <param name="value">A value in the list.</param>
    extension(LatestStatus value)
    {
        /// <summary>The code on the wire, such as <c>not-inspected</c>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not in the list.</exception>
        public string Code() => NationalLists.LatestStatuses.Code(value);

        /// <summary>The label for people, for use within a sentence, such as "not inspected".</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not in the list.</exception>
        public string Label() => NationalLists.LatestStatuses.Label(value);

        /// <summary>Reads a code exactly as on the wire; <c>false</c> for anything else, including <c>null</c>.</summary>
        /// <param name="code">The code.</param>
        /// <param name="parsed">The value, or <c>default</c>.</param>
        public static bool TryParseCode([NotNullWhen(true)] string? code, out LatestStatus parsed) =>
            NationalLists.LatestStatuses.TryParseCode(code, out parsed);
    }

    /// <summary>Codes and labels of <see cref="Change"/>.</summary>
    /// <param name="value">A value in the list.</param>
    extension(Change value)
    {
        /// <summary>The code on the wire, such as <c>stayed-below-good</c>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not in the list.</exception>
        public string Code() => NationalLists.Changes.Code(value);

        /// <summary>The label for people, for use within a sentence, such as "stayed below good".</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not in the list.</exception>
        public string Label() => NationalLists.Changes.Label(value);

        /// <summary>Reads a code exactly as on the wire; <c>false</c> for anything else, including <c>null</c>.</summary>
        /// <param name="code">The code.</param>
        /// <param name="parsed">The value, or <c>default</c>.</param>
        public static bool TryParseCode([NotNullWhen(true)] string? code, out Change parsed) =>
            NationalLists.Changes.TryParseCode(code, out parsed);
    }
}
