using System.Globalization;
using System.Text;
using ExcelDataReader;

namespace Ilacs.Model.OfficialStatistics;

/// <summary>The sheets of an Excel workbook, including hidden ones, because their content was published too.</summary>
internal static class XlsxTables
{
    // The configuration of the library names a Windows encoding even if no file has that encoding.
    static XlsxTables() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <param name="content">The file, checked by <see cref="XlsxCheck"/>.</param>
    /// <param name="errors">The errors of each sheet, by row and column from 1.</param>
    /// <param name="reading">The limits and what is used of them.</param>
    internal static IEnumerable<Table> Read(
        ArraySegment<byte> content, IReadOnlyList<IReadOnlyDictionary<(int Row, int Column), string>> errors, TableReading reading)
    {
        using var workbook = ExcelReaderFactory.CreateOpenXmlReader(content.ToStream(), new ExcelReaderConfiguration());
        for (var sheet = 0; sheet < workbook.ResultsCount; sheet++)
        {
            if (sheet > 0 && !workbook.NextResult())
            {
                yield break;
            }

            yield return new(workbook.Name ?? "", Rows(workbook, errors[sheet], reading));
        }
    }

    private static IEnumerable<TableRow> Rows(IExcelDataReader workbook, IReadOnlyDictionary<(int Row, int Column), string> errors, TableReading reading)
    {
        for (var line = 1; workbook.Read(); line++)
        {
            reading.Cancellation.ThrowIfCancellationRequested();
            var cells = new RowCells(reading);
            for (var i = 0; i < workbook.FieldCount; i++)
            {
                cells.Add(errors.GetValueOrDefault((line, i + 1)) ?? TextOf(workbook.GetValue(i)));
            }

            if (cells.HasText)
            {
                yield return cells.ToRow(workbook.Name, line);
            }
        }
    }

    private static string TextOf(object? value) => value switch
    {
        null => "",
        string text => text,
        double number => CellText.Of(number),
        bool flag => CellText.Of(flag),
        DateTime moment => CellText.Of(moment),
        TimeSpan time => time.ToString("c", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
