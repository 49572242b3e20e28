using System.Diagnostics.CodeAnalysis;

namespace Ilacs.Model;

// Those of why an event on site was deferred, paused or returned to.
public static partial class CodesAndLabels
{
    /// <summary>Codes and labels of <see cref="Interruption"/>.</summary>
    /// <param name="value">One of the list.</param>
    extension(Interruption value)
    {
        /// <summary>The code on the wire, such as <c>paused</c>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not in the list.</exception>
        public string Code() => ClosedLists.Interruptions.Code(value);

        /// <summary>The label for people, as it is written within a sentence, such as "paused".</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not in the list.</exception>
        public string Label() => ClosedLists.Interruptions.Label(value);

        /// <summary>Reads a code exactly as on the wire; <c>false</c> for anything else, <c>null</c> included.</summary>
        /// <param name="code">The code.</param>
        /// <param name="parsed">The value, or <c>default</c>.</param>
        public static bool TryParseCode([NotNullWhen(true)] string? code, out Interruption parsed) =>
            ClosedLists.Interruptions.TryParseCode(code, out parsed);
    }
}
