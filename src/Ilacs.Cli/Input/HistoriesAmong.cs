using Ilacs.Model;

namespace Ilacs.Cli.Input;

/// <summary>The inspection histories among documents, by authority. Only their places are kept; a history is read again when
/// needed.</summary>
internal sealed class HistoriesAmong
{
    private readonly ILookup<object, (Authority Authority, DocumentPlace Place)> _byCode;

    internal HistoriesAmong(string[] files)
    {
        List<(Authority Authority, DocumentPlace Place)> all = [];
        foreach (var document in DocumentFile.In(files))
        {
            if (document.Unreadable is null && CheckedRecord.KindOf(document.Bytes) == DocumentKind.InspectionHistory
                && CheckedRecord.OfOther(document).History is { } history)
            {
                all.Add((history.Authority, document.Place));
            }
        }

        _byCode = all.SelectMany(one => CodesOf(one.Authority), (one, code) => (one, code)).ToLookup(one => one.code, one => one.one);
    }

    /// <summary>Where the histories of an authority are.</summary>
    internal IEnumerable<DocumentPlace> Of(Authority authority) =>
        CodesOf(authority).SelectMany(code => _byCode[code])
            .Where(one => authority.IsSameAs(one.Authority))
            .Select(one => one.Place)
            .Distinct();

    private static IEnumerable<object> CodesOf(Authority authority) =>
        new object?[] { authority.Urn, authority.DfeCode, authority.GssCode }.OfType<object>();
}
