using System.Diagnostics.CodeAnalysis;

namespace Ilacs.Model;

// The lists of interventions.
public static partial class CodesAndLabels
{
    /// <summary>Codes and labels of <see cref="ServiceArea"/>.</summary>
    /// <param name="value">One of the list.</param>
    extension(ServiceArea value)
    {
        /// <summary>The code on the wire, such as <c>social-care</c>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not in the list.</exception>
        public string Code() => ClosedLists.ServiceAreas.Code(value);

        /// <summary>The label for people, as it is written within a sentence, such as "children's social care".</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not in the list.</exception>
        public string Label() => ClosedLists.ServiceAreas.Label(value);

        /// <summary>Reads a code exactly as on the wire; <c>false</c> for anything else, <c>null</c> included.</summary>
        /// <param name="code">The code.</param>
        /// <param name="parsed">The value, or <c>default</c>.</param>
        public static bool TryParseCode([NotNullWhen(true)] string? code, out ServiceArea parsed) =>
            ClosedLists.ServiceAreas.TryParseCode(code, out parsed);
    }

    /// <summary>Codes and labels of <see cref="InterventionState"/>.</summary>
    /// <param name="value">One of the list.</param>
    extension(InterventionState value)
    {
        /// <summary>The code on the wire, such as <c>notice-open</c>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not in the list.</exception>
        public string Code() => ClosedLists.InterventionStates.Code(value);

        /// <summary>The label for people, as it is written within a sentence, such as "improvement notice open".</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not in the list.</exception>
        public string Label() => ClosedLists.InterventionStates.Label(value);

        /// <summary>Reads a code exactly as on the wire; <c>false</c> for anything else, <c>null</c> included.</summary>
        /// <param name="code">The code.</param>
        /// <param name="parsed">The value, or <c>default</c>.</param>
        public static bool TryParseCode([NotNullWhen(true)] string? code, out InterventionState parsed) =>
            ClosedLists.InterventionStates.TryParseCode(code, out parsed);
    }

    /// <summary>Codes and labels of <see cref="InterventionEventType"/>.</summary>
    /// <param name="value">One of the list.</param>
    extension(InterventionEventType value)
    {
        /// <summary>The code on the wire, such as <c>notice-issued</c>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not in the list.</exception>
        public string Code() => ClosedLists.InterventionEventTypes.Code(value);

        /// <summary>The label for people, as it is written within a sentence, such as "improvement notice issued".</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not in the list.</exception>
        public string Label() => ClosedLists.InterventionEventTypes.Label(value);

        /// <summary>Reads a code exactly as on the wire; <c>false</c> for anything else, <c>null</c> included.</summary>
        /// <param name="code">The code.</param>
        /// <param name="parsed">The value, or <c>default</c>.</param>
        public static bool TryParseCode([NotNullWhen(true)] string? code, out InterventionEventType parsed) =>
            ClosedLists.InterventionEventTypes.TryParseCode(code, out parsed);
    }

    /// <summary>Codes and labels of <see cref="InterventionTrigger"/>.</summary>
    /// <param name="value">One of the list.</param>
    extension(InterventionTrigger value)
    {
        /// <summary>The code on the wire, such as <c>court-judgement</c>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not in the list.</exception>
        public string Code() => ClosedLists.InterventionTriggers.Code(value);

        /// <summary>The label for people, as it is written within a sentence, such as "judgement of a court".</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not in the list.</exception>
        public string Label() => ClosedLists.InterventionTriggers.Label(value);

        /// <summary>Reads a code exactly as on the wire; <c>false</c> for anything else, <c>null</c> included.</summary>
        /// <param name="code">The code.</param>
        /// <param name="parsed">The value, or <c>default</c>.</param>
        public static bool TryParseCode([NotNullWhen(true)] string? code, out InterventionTrigger parsed) =>
            ClosedLists.InterventionTriggers.TryParseCode(code, out parsed);
    }

    /// <summary>Codes and labels of <see cref="ConditionKind"/>.</summary>
    /// <param name="value">One of the list.</param>
    extension(ConditionKind value)
    {
        /// <summary>The code on the wire, such as <c>improvement-plan</c>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not in the list.</exception>
        public string Code() => ClosedLists.ConditionKinds.Code(value);

        /// <summary>The label for people, as it is written within a sentence, such as "improvement plan".</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not in the list.</exception>
        public string Label() => ClosedLists.ConditionKinds.Label(value);

        /// <summary>Reads a code exactly as on the wire; <c>false</c> for anything else, <c>null</c> included.</summary>
        /// <param name="code">The code.</param>
        /// <param name="parsed">The value, or <c>default</c>.</param>
        public static bool TryParseCode([NotNullWhen(true)] string? code, out ConditionKind parsed) =>
            ClosedLists.ConditionKinds.TryParseCode(code, out parsed);
    }

    /// <summary>Codes and labels of <see cref="EndReason"/>.</summary>
    /// <param name="value">One of the list.</param>
    extension(EndReason value)
    {
        /// <summary>The code on the wire, such as <c>after-review</c>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not in the list.</exception>
        public string Code() => ClosedLists.EndReasons.Code(value);

        /// <summary>The label for people, as it is written within a sentence, such as "after a review".</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not in the list.</exception>
        public string Label() => ClosedLists.EndReasons.Label(value);

        /// <summary>Reads a code exactly as on the wire; <c>false</c> for anything else, <c>null</c> included.</summary>
        /// <param name="code">The code.</param>
        /// <param name="parsed">The value, or <c>default</c>.</param>
        public static bool TryParseCode([NotNullWhen(true)] string? code, out EndReason parsed) =>
            ClosedLists.EndReasons.TryParseCode(code, out parsed);
    }
}
