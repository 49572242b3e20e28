namespace Ilacs.Model.Json;

/// <summary>The issues found in a document, each with its place in the text. Nothing is allocated until there is one.</summary>
internal struct DocumentIssues
{
    // An issue of the rules has a pointer. Its place is looked up at the end, for all of them in one pass.
    private const int NotYetLocated = -1;

    private List<(ValidationIssue Issue, int Offset)>? _found;
    private int _errors;
    private int _others;

    internal readonly int Count => _found?.Count ?? 0;

    /// <summary>Whether even errors are only counted from now on.</summary>
    internal readonly bool IsFull => _errors == IlacsJsonLimits.MostIssues;

    /// <summary>Counts an issue that is no longer listed.</summary>
    internal void AddUnlisted() => _others++;

    /// <summary>Adds an issue at a place.</summary>
    internal void Add(ValidationIssue issue, int offset)
    {
        _found ??= [];
        if (Count == IlacsJsonLimits.MostIssues)
        {
            AddUnlisted();
            if (IsFull || issue.Severity != Severity.Error)
            {
                return;
            }

            // An error takes the place of another issue.
            _found.RemoveAt(_found.FindLastIndex(static one => one.Issue.Severity != Severity.Error));
        }

        _errors += issue.Severity == Severity.Error ? 1 : 0;
        _found.Add((issue, offset));
    }

    /// <summary>Adds an issue of the rules, whose pointer begins at the document.</summary>
    internal void Add(ValidationIssue issue) => Add(issue, NotYetLocated);

    /// <summary>Removes all issues but those with one code.</summary>
    internal void KeepOnly(IssueCode code)
    {
        _found?.RemoveAll(one => one.Issue.Code != code);
        _errors = _found?.Count(one => one.Issue.Severity == Severity.Error) ?? 0;
        _others = 0;
    }

    /// <summary>All issues in the order of the document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="firstLine">The number of its first line.</param>
    internal readonly ValidationReport ToReport(ReadOnlySpan<byte> document, int firstLine)
    {
        if (_found is null)
        {
            return default;
        }

        Locate(document);
        var scanner = new TextScanner(firstLine);
        List<ValidationIssue> inOrder = new(_found.Count + 1);
        foreach (var (issue, offset) in _found.OrderBy(one => one.Offset))
        {
            inOrder.Add(issue with { Position = scanner.PositionOf(document, offset) });
        }

        if (_others > 0)
        {
            inOrder.Add(
                new(IssueCodes.IssuesNotAll, "", FormattableString.Invariant(
                    $"There are {_others} more issues."))
                { Position = scanner.PositionOf(document, document.Length) });
        }

        return new([.. inOrder]);
    }

    /// <summary>Adds issues to those of a document, each with its position, in the order of the document.</summary>
    internal static ValidationReport Join(ValidationReport before, ValidationReport found, ReadOnlySpan<byte> document, int firstLine)
    {
        var known = before.Select(issue => issue with { Position = null }).ToHashSet();
        DocumentIssues others = default;
        foreach (var issue in found.Where(issue => !known.Contains(issue with { Position = null })))
        {
            others.Add(issue);
        }

        return new(
            [.. before.Concat(others.ToReport(RecordReader.WithoutMark(document), firstLine)).OrderBy(
                issue => (issue.Position!.Value.Line, issue.Position.Value.Column))]);
    }

    private readonly void Locate(ReadOnlySpan<byte> document)
    {
        var pointers = new HashSet<string>(
            _found!.Where(one => one.Offset == NotYetLocated).Select(one => one.Issue.Pointer), StringComparer.Ordinal);
        if (pointers.Count == 0)
        {
            return;
        }

        var offsets = JsonText.OffsetsOf(document, pointers);
        for (var i = 0; i < _found!.Count; i++)
        {
            if (_found[i].Offset == NotYetLocated)
            {
                _found[i] = (_found[i].Issue, offsets[_found[i].Issue.Pointer]);
            }
        }
    }
}
