using NodaTime;

namespace Ilacs.Model.OfficialStatistics;

// The authority of a row.
internal sealed partial class RowReader
{
    /// <summary>An authority as a row names it.</summary>
    private readonly record struct Who(string Name, Authority? Stated, RegisteredAuthority? Registered);

    // Some tables have rows for England or a region. If such a row has the code of an authority, it is about that authority.
    private AuthorityLookup? WiderArea()
    {
        AuthorityLookup? area = null;
        foreach (var fact in new[] { ColumnFact.AuthorityName, ColumnFact.GssCode, ColumnFact.DfeCode, ColumnFact.OfstedUrn })
        {
            if (_columns.TryGetValue((fact, 0), out var columns)
                && columns.Select(column => Cell(column)).FirstOrDefault(cell => cell.Length > 0) is { } text)
            {
                var found = AuthorityRegister.Find(text);
                if (found.Status == AuthorityLookupStatus.WiderArea)
                {
                    area ??= found;
                }
                else if (found.IsFound || area is null)
                {
                    return null;
                }
            }
        }

        return area;
    }

    private Who ReadAuthority()
    {
        var column = ColumnOf(ColumnFact.AuthorityName);
        var name = Cell(column);
        var isDamaged = IsDamaged(name);
        if (isDamaged)
        {
            Wrong(column, RowProblems.TextNotUtf8, DamagedText);
        }

        var urn = ReadCode<OfstedUrn>(ColumnFact.OfstedUrn, OfstedUrn.TryParse, "an Ofsted number, which has five to seven digits");
        var dfeCode = ReadCode<DfeCode>(ColumnFact.DfeCode, DfeCode.TryParse, "a Department for Education code, which has three digits");
        var gssCode = ReadCode<GssCode>(ColumnFact.GssCode, GssCode.TryParse,
            "a GSS code, which is E06, E08, E09 or E10 followed by six digits");
        if (name.Length == 0)
        {
            Wrong(column, RowProblems.AuthorityMissing, "The name of the local authority is missing.");
        }

        var code = urn?.Code ?? dfeCode?.Code ?? gssCode?.Code;
        var stated = code is null ? null : new Authority(name.Length == 0 ? code : name, urn, dfeCode, gssCode);
        if ((name.Length == 0 || isDamaged) && stated is null)
        {
            return new(name, null, null);
        }

        var meant = MeantAuthority.Of(isDamaged ? "" : name, stated, DayOfTheRow());
        if (meant.Problem is var (problem, message))
        {
            Tell(column, problem, Severity.Warning, message);
        }

        if (meant.Registered is { } found)
        {
            TheRegionIsThatOfTheRegister(found);
            TheStatusIsThatOfTheRegister(found);
        }

        return new(name, stated, meant.Registered);
    }

    private delegate bool TryParse<T>(string? text, out T value);

    private T? ReadCode<T>(ColumnFact fact, TryParse<T> tryParse, string what)
        where T : struct
    {
        if (!_columns.TryGetValue((fact, 0), out var columns))
        {
            return null;
        }

        // Two releases of one layout name the column differently.
        var column = columns.FirstOrDefault(one => Cell(one).Length > 0, columns[0]);
        // If a column of whole numbers has a gap, pandas writes them all with ".0".
        var text = Cell(column) is var cell && cell.EndsWith(".0", StringComparison.Ordinal) ? cell[..^2] : cell;
        if (tryParse(text, out var value))
        {
            return value;
        }

        // The authority may still be known by its name or another code.
        if (text.Length > 0)
        {
            Tell(column, RowProblems.CodeNotUnderstood, Severity.Warning, $"'{text}' is not {what}.");
        }

        return null;
    }

    private LocalDate? DayOfTheRow()
    {
        for (var inspection = 0; inspection <= Layout.Inspections; inspection++)
        {
            foreach (var fact in new[] { ColumnFact.FirstOnSiteDay, ColumnFact.PublishedOn })
            {
                if (ColumnOf(fact, inspection) is { } column && _days[column].DayIn(Cell(column)) is { } day)
                {
                    return day;
                }
            }
        }

        return _dated?.Earliest;
    }

    private void TheRegionIsThatOfTheRegister(RegisteredAuthority authority)
    {
        var column = ColumnOf(ColumnFact.Region);
        var text = Cell(column);
        if (text.Length > 0 && (!OfstedRegion.TryParseLabel(text, out var region) || region != authority.OfstedRegion))
        {
            Tell(
                column, RowProblems.RegionContradictory, Severity.Warning,
                $"{authority} is in the Ofsted region {authority.OfstedRegion.Label()}, but the cell says '{text}'.");
        }
    }

    private void TheStatusIsThatOfTheRegister(RegisteredAuthority authority)
    {
        var column = ColumnOf(ColumnFact.AuthorityStatus);
        var text = Cell(column);
        var isNoMore = string.Equals(text, "No longer exists", StringComparison.OrdinalIgnoreCase);
        if (text.Length > 0 && !isNoMore && !string.Equals(text, "Current", StringComparison.OrdinalIgnoreCase))
        {
            Tell(column, RowProblems.StatusContradictory, Severity.Warning, $"Expected 'Current' or 'No longer exists', found '{text}'.");
        }
        else if (text.Length > 0 && isNoMore && authority.To is null)
        {
            Tell(
                column, RowProblems.StatusContradictory, Severity.Warning,
                $"According to the register, {authority} still exists, but the cell says '{text}'.");
        }
        else if (text.Length > 0 && !isNoMore && authority.To is { } to && _dated?.IsAfter(to) == Certainty.Certain)
        {
            Tell(column, RowProblems.StatusContradictory, Severity.Warning,
                $"According to the register, {authority.Name} ended on {to.ToWords()}, but the cell says '{text}'.");
        }
    }

    private void TheAuthorityExistedThen(Who who, OnSiteEvent cycleEvent)
    {
        if (who.Registered is { } authority && cycleEvent.FirstOnSiteDay.Day is { } day && !authority.ExistsOn(day)
            && AuthorityRegister.On(day) is { IsRefused: false })
        {
            Tell(
                ColumnOf(ColumnFact.AuthorityName), RowProblems.AuthorityNotInExistence, Severity.Warning,
                $"According to the register, {authority} did not exist on {day.ToWords()}, when the {cycleEvent.Type.Label()} began.");
        }
    }
}
