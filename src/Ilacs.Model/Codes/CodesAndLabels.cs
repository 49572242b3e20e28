using System.Diagnostics.CodeAnalysis;

namespace Ilacs.Model;

/// <summary>The codes and labels of every closed list.</summary>
/// <remarks>A code is read by <c>TryParseCode</c>. In C#, <c>TryParse</c> of an enum is always that of <see cref="Enum"/>, which reads the
/// names of its values and any number.</remarks>
public static partial class CodesAndLabels
{
    /// <summary>Codes and labels of <see cref="SourceStrength"/>.</summary>
    /// <param name="value">One of the list.</param>
    extension(SourceStrength value)
    {
        /// <summary>The code on the wire, such as <c>ofsted-statement</c>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not in the list.</exception>
        public string Code() => ClosedLists.SourceStrengths.Code(value);

        /// <summary>The label for people, as it is written within a sentence, such as "statement by Ofsted".</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not in the list.</exception>
        public string Label() => ClosedLists.SourceStrengths.Label(value);

        /// <summary>Reads a code exactly as on the wire; <c>false</c> for anything else, <c>null</c> included.</summary>
        /// <param name="code">The code.</param>
        /// <param name="parsed">The value, or <c>default</c>.</param>
        public static bool TryParseCode([NotNullWhen(true)] string? code, out SourceStrength parsed) =>
            ClosedLists.SourceStrengths.TryParseCode(code, out parsed);
    }

    /// <summary>Codes and labels of <see cref="Severity"/>.</summary>
    /// <param name="value">One of the list.</param>
    extension(Severity value)
    {
        /// <summary>The code on the wire, such as <c>error</c>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not in the list.</exception>
        public string Code() => ClosedLists.Severities.Code(value);

        /// <summary>The label for people, as it is written within a sentence, such as "error".</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not in the list.</exception>
        public string Label() => ClosedLists.Severities.Label(value);

        /// <summary>Reads a code exactly as on the wire; <c>false</c> for anything else, <c>null</c> included.</summary>
        /// <param name="code">The code.</param>
        /// <param name="parsed">The value, or <c>default</c>.</param>
        public static bool TryParseCode([NotNullWhen(true)] string? code, out Severity parsed) =>
            ClosedLists.Severities.TryParseCode(code, out parsed);
    }

    /// <summary>Codes and labels of <see cref="EditionLookupStatus"/>.</summary>
    /// <param name="value">One of the list.</param>
    extension(EditionLookupStatus value)
    {
        /// <summary>The code on the wire, such as <c>presumed-in-force</c>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not in the list.</exception>
        public string Code() => ClosedLists.EditionLookupStatuses.Code(value);

        /// <summary>The label for people, as it is written within a sentence, such as "presumed to be in force".</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not in the list.</exception>
        public string Label() => ClosedLists.EditionLookupStatuses.Label(value);

        /// <summary>Reads a code exactly as on the wire; <c>false</c> for anything else, <c>null</c> included.</summary>
        /// <param name="code">The code.</param>
        /// <param name="parsed">The value, or <c>default</c>.</param>
        public static bool TryParseCode([NotNullWhen(true)] string? code, out EditionLookupStatus parsed) =>
            ClosedLists.EditionLookupStatuses.TryParseCode(code, out parsed);
    }

    /// <summary>Codes and labels of <see cref="Verdict"/>.</summary>
    /// <param name="value">One of the list.</param>
    extension(Verdict value)
    {
        /// <summary>The code on the wire, such as <c>not-applied</c>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not in the list.</exception>
        public string Code() => ClosedLists.Verdicts.Code(value);

        /// <summary>The label for people, as it is written within a sentence, such as "not applied".</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not in the list.</exception>
        public string Label() => ClosedLists.Verdicts.Label(value);

        /// <summary>Reads a code exactly as on the wire; <c>false</c> for anything else, <c>null</c> included.</summary>
        /// <param name="code">The code.</param>
        /// <param name="parsed">The value, or <c>default</c>.</param>
        public static bool TryParseCode([NotNullWhen(true)] string? code, out Verdict parsed) =>
            ClosedLists.Verdicts.TryParseCode(code, out parsed);
    }

    /// <summary>Codes and labels of <see cref="OverallEffectivenessStatus"/>.</summary>
    /// <param name="value">One of the list.</param>
    extension(OverallEffectivenessStatus value)
    {
        /// <summary>The code on the wire, such as <c>not-made</c>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not in the list.</exception>
        public string Code() => ClosedLists.OverallEffectivenessStatuses.Code(value);

        /// <summary>The label for people, as it is written within a sentence, such as "not judged by Ofsted".</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not in the list.</exception>
        public string Label() => ClosedLists.OverallEffectivenessStatuses.Label(value);
    }

    /// <summary>Codes and labels of <see cref="CycleEventType"/>.</summary>
    /// <param name="value">One of the list.</param>
    extension(CycleEventType value)
    {
        /// <summary>The code on the wire, such as <c>standard-inspection</c>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not in the list.</exception>
        public string Code() => ClosedLists.CycleEventTypes.Code(value);

        /// <summary>The label for people, as it is written within a sentence, such as "standard inspection".</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not in the list.</exception>
        public string Label() => ClosedLists.CycleEventTypes.Label(value);

        /// <summary>Whether the event is an inspection that grades the areas of its edition; visits, meetings, papers and expectations are
        /// not graded.</summary>
        public bool IsGraded() => value is >= CycleEventType.StandardInspection and <= CycleEventType.SingleInspectionReinspection;

        /// <summary>Reads a code exactly as on the wire; <c>false</c> for anything else, <c>null</c> included.</summary>
        /// <param name="code">The code.</param>
        /// <param name="parsed">The value, or <c>default</c>.</param>
        public static bool TryParseCode([NotNullWhen(true)] string? code, out CycleEventType parsed) =>
            ClosedLists.CycleEventTypes.TryParseCode(code, out parsed);

        /// <summary>Reads a label, or what official files, council papers and the guidance print in its place. Case does not count, and any
        /// run of white space counts as one space; <c>false</c> for anything else, <c>null</c> included.</summary>
        /// <param name="text">The printed name.</param>
        /// <param name="parsed">The value, or <c>default</c>.</param>
        public static bool TryParseLabel([NotNullWhen(true)] string? text, out CycleEventType parsed) =>
            ClosedLists.CycleEventTypes.TryParseLabel(text, out parsed);
    }

    /// <summary>Codes and labels of <see cref="VisitTheme"/>.</summary>
    /// <param name="value">One of the list.</param>
    extension(VisitTheme value)
    {
        /// <summary>The code on the wire, such as <c>front-door</c>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not in the list.</exception>
        public string Code() => ClosedLists.VisitThemes.Code(value);

        /// <summary>The label for people, as it is written within a sentence, such as "front door".</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not in the list.</exception>
        public string Label() => ClosedLists.VisitThemes.Label(value);

        /// <summary>The label in Ofsted's official files; <c>null</c> if they have none.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not in the list.</exception>
        public string? OfficialLabel() => ClosedLists.VisitThemes.OtherLabel(value);

        /// <summary>Reads a code exactly as on the wire; <c>false</c> for anything else, <c>null</c> included.</summary>
        /// <param name="code">The code.</param>
        /// <param name="parsed">The value, or <c>default</c>.</param>
        public static bool TryParseCode([NotNullWhen(true)] string? code, out VisitTheme parsed) =>
            ClosedLists.VisitThemes.TryParseCode(code, out parsed);

        /// <summary>Reads a label, or what official files, council papers and the guidance print in its place. Case does not count, and any
        /// run of white space counts as one space; <c>false</c> for anything else, <c>null</c> included.</summary>
        /// <param name="text">The printed name.</param>
        /// <param name="parsed">The value, or <c>default</c>.</param>
        public static bool TryParseLabel([NotNullWhen(true)] string? text, out VisitTheme parsed) =>
            ClosedLists.VisitThemes.TryParseLabel(text, out parsed);
    }

    /// <summary>Codes and labels of <see cref="PlanResponse"/>.</summary>
    /// <param name="value">One of the list.</param>
    extension(PlanResponse value)
    {
        /// <summary>The code on the wire, such as <c>accepted</c>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not in the list.</exception>
        public string Code() => ClosedLists.PlanResponses.Code(value);

        /// <summary>The label for people, as it is written within a sentence, such as "accepted".</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not in the list.</exception>
        public string Label() => ClosedLists.PlanResponses.Label(value);

        /// <summary>Reads a code exactly as on the wire; <c>false</c> for anything else, <c>null</c> included.</summary>
        /// <param name="code">The code.</param>
        /// <param name="parsed">The value, or <c>default</c>.</param>
        public static bool TryParseCode([NotNullWhen(true)] string? code, out PlanResponse parsed) =>
            ClosedLists.PlanResponses.TryParseCode(code, out parsed);
    }

    /// <summary>Codes and labels of <see cref="DeadlineKind"/>.</summary>
    /// <param name="value">One of the list.</param>
    extension(DeadlineKind value)
    {
        /// <summary>The code on the wire, such as <c>action-plan</c>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not in the list.</exception>
        public string Code() => ClosedLists.DeadlineKinds.Code(value);

        /// <summary>The label for people, as it is written within a sentence, such as "action plan".</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not in the list.</exception>
        public string Label() => ClosedLists.DeadlineKinds.Label(value);

        /// <summary>Reads a code exactly as on the wire; <c>false</c> for anything else, <c>null</c> included.</summary>
        /// <param name="code">The code.</param>
        /// <param name="parsed">The value, or <c>default</c>.</param>
        public static bool TryParseCode([NotNullWhen(true)] string? code, out DeadlineKind parsed) =>
            ClosedLists.DeadlineKinds.TryParseCode(code, out parsed);
    }

    /// <summary>Codes and labels of <see cref="CountedFrom"/>.</summary>
    /// <param name="value">One of the list.</param>
    extension(CountedFrom value)
    {
        /// <summary>The code on the wire, such as <c>received</c>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not in the list.</exception>
        public string Code() => ClosedLists.CountedFrom.Code(value);

        /// <summary>The label for people, as it is written within a sentence, such as "receipt".</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not in the list.</exception>
        public string Label() => ClosedLists.CountedFrom.Label(value);

        /// <summary>Reads a code exactly as on the wire; <c>false</c> for anything else, <c>null</c> included.</summary>
        /// <param name="code">The code.</param>
        /// <param name="parsed">The value, or <c>default</c>.</param>
        public static bool TryParseCode([NotNullWhen(true)] string? code, out CountedFrom parsed) =>
            ClosedLists.CountedFrom.TryParseCode(code, out parsed);
    }

    /// <summary>Codes and labels of <see cref="Expectation"/>.</summary>
    /// <param name="value">One of the list.</param>
    extension(Expectation value)
    {
        /// <summary>The code on the wire, such as <c>expected</c>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not in the list.</exception>
        public string Code() => ClosedLists.Expectations.Code(value);

        /// <summary>The label for people, as it is written within a sentence, such as "expected".</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not in the list.</exception>
        public string Label() => ClosedLists.Expectations.Label(value);

        /// <summary>Reads a code exactly as on the wire; <c>false</c> for anything else, <c>null</c> included.</summary>
        /// <param name="code">The code.</param>
        /// <param name="parsed">The value, or <c>default</c>.</param>
        public static bool TryParseCode([NotNullWhen(true)] string? code, out Expectation parsed) =>
            ClosedLists.Expectations.TryParseCode(code, out parsed);
    }

    /// <summary>Codes and labels of <see cref="MonitoringStatus"/>.</summary>
    /// <param name="value">One of the list.</param>
    extension(MonitoringStatus value)
    {
        /// <summary>The code on the wire, such as <c>not-monitored</c>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not in the list.</exception>
        public string Code() => ClosedLists.MonitoringStatuses.Code(value);

        /// <summary>The label for people, as it is written within a sentence, such as "not monitored".</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not in the list.</exception>
        public string Label() => ClosedLists.MonitoringStatuses.Label(value);

        /// <summary>Reads a code exactly as on the wire; <c>false</c> for anything else, <c>null</c> included.</summary>
        /// <param name="code">The code.</param>
        /// <param name="parsed">The value, or <c>default</c>.</param>
        public static bool TryParseCode([NotNullWhen(true)] string? code, out MonitoringStatus parsed) =>
            ClosedLists.MonitoringStatuses.TryParseCode(code, out parsed);
    }

    /// <summary>Codes and labels of <see cref="DocumentKind"/>.</summary>
    /// <param name="value">One of the list.</param>
    extension(DocumentKind value)
    {
        /// <summary>The code on the wire, such as <c>inspection-history</c>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not in the list.</exception>
        public string Code() => ClosedLists.DocumentKinds.Code(value);

        /// <summary>The label for people, as it is written within a sentence, such as "inspection history".</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not in the list.</exception>
        public string Label() => ClosedLists.DocumentKinds.Label(value);

        /// <summary>Reads a code exactly as on the wire; <c>false</c> for anything else, <c>null</c> included.</summary>
        /// <param name="code">The code.</param>
        /// <param name="parsed">The value, or <c>default</c>.</param>
        public static bool TryParseCode([NotNullWhen(true)] string? code, out DocumentKind parsed) =>
            ClosedLists.DocumentKinds.TryParseCode(code, out parsed);
    }

    /// <summary>Codes and labels of <see cref="Certainty"/>.</summary>
    /// <param name="value">One of the list.</param>
    extension(Certainty value)
    {
        /// <summary>The code on the wire, such as <c>possible</c>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not in the list.</exception>
        public string Code() => ClosedLists.Certainties.Code(value);

        /// <summary>The label for people, as it is written within a sentence, such as "possible".</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not in the list.</exception>
        public string Label() => ClosedLists.Certainties.Label(value);

        /// <summary>Reads a code exactly as on the wire; <c>false</c> for anything else, <c>null</c> included.</summary>
        /// <param name="code">The code.</param>
        /// <param name="parsed">The value, or <c>default</c>.</param>
        public static bool TryParseCode([NotNullWhen(true)] string? code, out Certainty parsed) =>
            ClosedLists.Certainties.TryParseCode(code, out parsed);
    }
}
