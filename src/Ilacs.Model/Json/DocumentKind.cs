using System.Text.Json.Serialization;

namespace Ilacs.Model.Json;

/// <summary>The kind of a document, as in its member <c>document</c>.</summary>
/// <remarks><c>default</c> is not one of these.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<DocumentKind>))]
public enum DocumentKind
{
    /// <summary>The inspection history of an authority, for <see cref="IlacsJson.InspectionHistory"/>. On the wire:
    /// <c>inspection-history</c>.</summary>
    InspectionHistory = 1,

    /// <summary>The intervention in one service area of an authority, for <see cref="IlacsJson.InterventionHistory"/>. On the wire:
    /// <c>intervention-history</c>.</summary>
    InterventionHistory = 2,

    /// <summary>The overall effectiveness grades that judgements permit, for <see cref="IlacsJson.Derivation"/>. On the wire:
    /// <c>derivation</c>.</summary>
    Derivation = 3,

    /// <summary>All issues found in a document, for <see cref="IlacsJson.Report"/>. On the wire: <c>validation-report</c>.</summary>
    ValidationReport = 4,

    /// <summary>The reason why there is no answer, for <see cref="IlacsJson.Refusal"/>. On the wire: <c>refusal</c>.</summary>
    Refusal = 5,

    /// <summary>The smallest changes of area grades that would lead to another overall effectiveness, for
    /// <see cref="IlacsJson.GradeChanges"/>. On the wire: <c>grade-changes</c>.</summary>
    GradeChanges = 6,

    /// <summary>Published inspections with the same judgements, for <see cref="IlacsJson.Precedents"/>.
    /// On the wire: <c>precedents</c>.</summary>
    Precedents = 7,

    /// <summary>An edition of the framework, for <see cref="IlacsJson.Edition"/>. On the wire: <c>edition</c>.</summary>
    Edition = 8,

    /// <summary>Several editions of the framework, for <see cref="IlacsJson.Editions"/>. On the wire: <c>editions</c>.</summary>
    Editions = 9,

    /// <summary>A deadline for an authority, for <see cref="IlacsJson.Deadline"/>.
    /// On the wire: <c>deadline</c>.</summary>
    Deadline = 10,

    /// <summary>An authority's monitoring visits up to a day, for <see cref="IlacsJson.MonitoringProgramme"/>.
    /// On the wire: <c>monitoring-programme</c>.</summary>
    MonitoringProgramme = 11,

    /// <summary>The events that may come next for an authority, for <see cref="IlacsJson.Outlook"/>. On the wire: <c>outlook</c>.</summary>
    Outlook = 12,

    /// <summary>The state of an intervention, on a day or after all recorded events, for <see cref="IlacsJson.InterventionStatus"/>.
    /// On the wire: <c>intervention-status</c>.</summary>
    InterventionStatus = 13,

    /// <summary>The events that can follow in an intervention, for <see cref="IlacsJson.InterventionTransitions"/>.
    /// On the wire: <c>intervention-transitions</c>.</summary>
    InterventionTransitions = 14,

    /// <summary>The date by which the next review of an intervention is expected, for <see cref="IlacsJson.ReviewDue"/>.
    /// On the wire: <c>review-due</c>.</summary>
    ReviewDue = 15,

    /// <summary>An authority of the register, for <c>NationalJson</c>. On the wire: <c>registered-authority</c>.</summary>
    RegisteredAuthority = 16,

    /// <summary>The authority that a code or name refers to, for <c>NationalJson</c>. On the wire: <c>authority-lookup</c>.</summary>
    AuthorityLookup = 17,

    /// <summary>The inspection outcomes of all authorities on a day, for <c>NationalJson</c>. On the wire:
    /// <c>national-picture</c>.</summary>
    NationalPicture = 18,

    /// <summary>The edition that applies to an inspection, for <see cref="IlacsJson.EditionLookup"/>. On the wire:
    /// <c>edition-lookup</c>.</summary>
    EditionLookup = 19,

    /// <summary>The outcomes of the next inspection after one overall effectiveness grade, for <c>NationalJson</c>. On the wire:
    /// <c>what-followed</c>.</summary>
    WhatFollowed = 20,

    /// <summary>How authorities left inadequate, for <c>NationalJson</c>. On the wire: <c>leaving-inadequate</c>.</summary>
    LeavingInadequate = 21,

    /// <summary>The months between inspections, stated and observed, for <c>NationalJson</c>. On the wire:
    /// <c>months-between-inspections</c>.</summary>
    MonthsBetweenInspections = 22,

    /// <summary>The days from the last day on site to publication, for <c>NationalJson</c>. On the wire:
    /// <c>publication-times</c>.</summary>
    PublicationTimes = 23,

    /// <summary>An authority compared with its region and with others, for <c>NationalJson</c>. On the wire:
    /// <c>authority-comparison</c>.</summary>
    AuthorityComparison = 24,

    /// <summary>The time since the latest inspection of each authority, for <c>NationalJson</c>. On the wire:
    /// <c>time-since-inspection</c>.</summary>
    TimeSinceInspection = 25,

    /// <summary>Whether a failure is persistent or systemic, for <see cref="IlacsJson.PersistentOrSystemicFailure"/>. On the wire:
    /// <c>persistent-or-systemic-failure</c>.</summary>
    PersistentOrSystemicFailure = 26,
}
