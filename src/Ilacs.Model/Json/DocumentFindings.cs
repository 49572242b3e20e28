namespace Ilacs.Model;

/// <summary>What was found in a document, each with its place in the text; nothing is made until there is one.</summary>
internal struct DocumentFindings
{
    // A finding of the rules has a pointer; where that leads is looked up at the end, for all of them in one walk.
    private const int NotYetLocated = -1;

    private List<(Finding Finding, int Offset)>? _found;
    private int _errors;
    private int _others;

    internal readonly int Count => _found?.Count ?? 0;

    /// <summary>Whether even errors are only counted from now on, and need not be made.</summary>
    internal readonly bool IsFull => _errors == IlacsJsonLimits.MostFindings;

    /// <summary>One that is not listed any more.</summary>
    internal void AddUnlisted() => _others++;

    /// <summary>A finding at a place.</summary>
    internal void Add(Finding finding, int offset)
    {
        _found ??= [];
        if (Count == IlacsJsonLimits.MostFindings)
        {
            AddUnlisted();
            if (IsFull || finding.Severity != Severity.Error)
            {
                return;
            }

            // An error has its place before what is none.
            _found.RemoveAt(_found.FindLastIndex(static one => one.Finding.Severity != Severity.Error));
        }

        _errors += finding.Severity == Severity.Error ? 1 : 0;
        _found.Add((finding, offset));
    }

    /// <summary>A finding of the rules, whose pointer begins at the document.</summary>
    internal void Add(Finding finding) => Add(finding, NotYetLocated);

    /// <summary>Takes back all but those of one kind.</summary>
    internal void KeepOnly(FindingCode code)
    {
        _found?.RemoveAll(one => one.Finding.Code != code);
        _errors = _found?.Count(one => one.Finding.Severity == Severity.Error) ?? 0;
        _others = 0;
    }

    /// <summary>All of them in the order of the document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="firstLine">The number of its first line.</param>
    internal readonly FindingReport ToReport(ReadOnlySpan<byte> document, int firstLine)
    {
        if (_found is null)
        {
            return default;
        }

        Locate(document);
        var scanner = new TextScanner(firstLine);
        List<Finding> inOrder = new(_found.Count + 1);
        foreach (var (finding, offset) in _found.OrderBy(one => one.Offset))
        {
            inOrder.Add(finding with { Position = scanner.PositionOf(document, offset) });
        }

        if (_others > 0)
        {
            inOrder.Add(
                new(JsonFindings.FindingsNotAll, "", FormattableString.Invariant(
                    $"More findings than these: {_others}."))
                { Position = scanner.PositionOf(document, document.Length) });
        }

        return new([.. inOrder]);
    }

    /// <summary>Adds findings to those of a document, each with its position, in the order of the document.</summary>
    internal static FindingReport Join(FindingReport before, FindingReport found, ReadOnlySpan<byte> document, int firstLine)
    {
        var known = before.Select(finding => finding with { Position = null }).ToHashSet();
        DocumentFindings others = default;
        foreach (var finding in found.Where(finding => !known.Contains(finding with { Position = null })))
        {
            others.Add(finding);
        }

        return new(
            [.. before.Concat(others.ToReport(RecordReader.WithoutMark(document), firstLine)).OrderBy(
                finding => (finding.Position!.Value.Line, finding.Position.Value.Column))]);
    }

    private readonly void Locate(ReadOnlySpan<byte> document)
    {
        var pointers = new HashSet<string>(
            _found!.Where(one => one.Offset == NotYetLocated).Select(one => one.Finding.Pointer), StringComparer.Ordinal);
        if (pointers.Count == 0)
        {
            return;
        }

        var offsets = JsonText.OffsetsOf(document, pointers);
        for (var i = 0; i < _found!.Count; i++)
        {
            if (_found[i].Offset == NotYetLocated)
            {
                _found[i] = (_found[i].Finding, offsets[_found[i].Finding.Pointer]);
            }
        }
    }
}
