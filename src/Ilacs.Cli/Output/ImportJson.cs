using System.Text.Json;
using Ilacs.Cli.Input;
using Ilacs.Model;

namespace Ilacs.Cli.Output;

/// <summary>An import, for programs.</summary>
internal static class ImportJson
{
    internal static void Write(Utf8JsonWriter json, Import import, string folder)
    {
        json.WriteString("folder", folder);
        json.WriteNumber("histories", import.Joined.Histories.Length);
        json.WriteNumber("events", import.Joined.Histories.Sum(history => history.Events.Length));
        var rows = import.Files.SelectMany(file => file.Tables).SelectMany(table => table.Rows).ToArray();
        json.WriteNumber("rows", rows.Length);
        json.WriteNumber("unreadable", rows.Count(row => !row.IsUnderstood));
        json.WriteStartArray("tables");
        foreach (var (file, table) in import.Files.SelectMany(file => file.Tables.Select(table => (file, table))))
        {
            json.WriteStartObject();
            json.WriteString("file", file.Name);
            json.WriteString("sheet", table.Sheet);
            json.WriteString("layout", table.Layout.Code);
            json.WriteString("dated", table.Dated?.ToString());
            json.WriteNumber("rows", table.Rows.Length);
            json.WriteNumber("events", table.Rows.Sum(row => row.Events.Length));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        FileProblems.Write(json, import.Problems);
        json.WriteStartArray("issues");
        foreach (var issue in import.Joined.Issues)
        {
            json.WriteStartObject();
            json.WriteString("authority", issue.Authority);
            json.WriteString("type", issue.CycleEvent?.Type.Code());
            json.WriteString("firstOnSiteDay", issue.CycleEvent?.FirstOnSiteDay.ToString());
            json.WriteString("code", issue.Code);
            json.WriteString("severity", issue.Severity.Code());
            json.WriteString("message", issue.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
