using Microsoft.AspNetCore.Components;

namespace Ilacs.Model.Components;

/// <summary>What is expected or possible next for an authority, as of a day: what, when, why and who says so. Based on published sources; not
/// a prediction.</summary>
public sealed partial class WhatComesNext : ComponentBase
{
    /// <summary>The number of rows, if there is that much to say. The rest is named after the table.</summary>
    public const int MostRows = 6;

    private NextRow[] _rows = [];
    private Outlook _outlook = null!;

    /// <summary>The inspections, visits and other events.</summary>
    [Parameter, EditorRequired]
    public InspectionHistory History { get; set; } = null!;

    /// <summary>The day that the question is about.</summary>
    [Parameter, EditorRequired]
    public LocalDate AsOf { get; set; }

    [CascadingParameter]
    private CitationList? Citations { get; set; }

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        ArgumentNullException.ThrowIfNull(History);
        _outlook = History.Next(AsOf);
        // What is expected comes first, then what a source of the record expects, then what is possible or not known, then what is over.
        _rows =
        [
            .. _outlook.Events.Where(next => next.Expectation == Expectation.Expected).Select(Row),
            .. _outlook.Expectations.Where(one => one.OutsideSince is null).Select(Row),
            .. _outlook.Events.Where(next => next.Expectation != Expectation.Expected).Select(Row),
            .. _outlook.Expectations.Where(one => one.OutsideSince is not null).Select(Row),
        ];
    }

    private static NextRow Row(ExpectedEvent next) => new(
        $"{Words.Sentence(next.Deadline?.Kind.Label() ?? next.Type.Label())}: {next.Expectation.Label()}",
        OutlookSentences.When(next) is { Length: > 0 } when ? Words.Sentence(when) : "No source gives a time",
        string.Join(' ', next.Reasons.Select(reason => reason.Sentence)),
        next.Strength is { } strength ? Words.Sentence(strength.Label()) : next.Evidence.IsEmpty ? "No source" : "Sources do not say",
        [.. next.Evidence.Select(one => one.Citation).Distinct()]);

    private static NextRow Row(ExpectationAsOf expectation) => new(
        Words.Sentence(expectation.What),
        expectation.Stated.When is { } when
            ? $"{Words.Sentence(when.When())}{(expectation.OutsideSince is null ? "" : " (this time has passed)")}"
            : "The source gives no time",
        $"Stated {expectation.Stated.SaidOn.When()}.",
        expectation.Stated.Sources.IsEmpty ? "The record, without a source" : string.Join("; ", expectation.Stated.Sources.Select(source => source.Summary)),
        []);

    private sealed record NextRow(string What, string When, string Why, string Who, ImmutableArray<Citation> Citations);
}
