using System.Globalization;
using System.Text;
using System.Text.Json;
using Ilacs.Model;

namespace Ilacs.Cli.Output;

/// <summary>The published inspections as a folder: tables, metadata for programs (CSV on the Web), and a data dictionary with the
/// licence.</summary>
internal static class PublishedFolder
{
    private const string Licence = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";

    /// <exception cref="IOException">A file exists already, or cannot be written; then nothing is written.</exception>
    internal static void Write(string folder, PublishedInspections published)
    {
        PublishedTable[] tables = [PublishedTable.OfInspections(published), PublishedTable.OfJudgements(published)];
        using var files = new WholeOrNothing(folder);
        foreach (var table in tables)
        {
            using var writer = new StreamWriter(files.Create($"{table.Name}.csv"));
            CsvText.Write(writer, table.Columns.Select(column => column.Name), table.Rows);
        }

        using (var metadata = files.Create("csv-metadata.json"))
        {
            WriteMetadata(metadata, tables, published);
        }

        using (var dictionary = new StreamWriter(files.Create("data-dictionary.md"), new UTF8Encoding(false)))
        {
            dictionary.Write(Dictionary(tables, published));
        }

        files.Commit();
    }

    private static void WriteMetadata(Stream stream, PublishedTable[] tables, PublishedInspections published)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteStartArray("@context");
        json.WriteStringValue("http://www.w3.org/ns/csvw");
        json.WriteStartObject();
        json.WriteString("@language", "en");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteString("dc:title", "Published inspections of children's services in England");
        json.WriteString("dc:license", Licence);
        json.WriteString("dc:source", "Ofsted");
        json.WriteString("dc:modified", Day(published));
        json.WriteStartArray("tables");
        foreach (var table in tables)
        {
            WriteTable(json, table);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTable(Utf8JsonWriter json, PublishedTable table)
    {
        json.WriteStartObject();
        json.WriteString("url", $"{table.Name}.csv");
        json.WriteString("dc:title", table.Title);
        json.WriteStartObject("tableSchema");
        json.WriteStartArray("columns");
        foreach (var column in table.Columns)
        {
            json.WriteStartObject();
            json.WriteString("name", column.Name);
            json.WriteString("titles", column.Name);
            json.WriteString("dc:description", column.Description);
            json.WriteString("datatype", column.IsDate ? "date" : "string");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("primaryKey");
        foreach (var key in table.Key)
        {
            json.WriteStringValue(key);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string Dictionary(PublishedTable[] tables, PublishedInspections published)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# Published inspections of children's services in England\n\n");
        text.Append(CultureInfo.InvariantCulture, $"Complete to {published.Collection.CompleteTo!.Value.InWords()}. ");
        text.Append(CultureInfo.InvariantCulture, $"{published.Collection.Licence} ({Licence})\n");
        text.Append("Not an Ofsted document; Ofsted does not endorse it.\n");
        foreach (var table in tables)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {table.Name}.csv\n\n{table.Title}.\n\n| column | meaning |\n|---|---|\n");
            foreach (var column in table.Columns)
            {
                text.Append(CultureInfo.InvariantCulture, $"| `{column.Name}` | {column.Description} |\n");
            }
        }

        text.Append("\n## How they were checked\n\n");
        foreach (var evidence in PublishedInspections.Evidence)
        {
            text.Append(CultureInfo.InvariantCulture, $"- {evidence.InWords()}\n");
        }

        return text.ToString();
    }

    private static string Day(PublishedInspections published) =>
        published.Collection.CompleteTo!.Value.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
