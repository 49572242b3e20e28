using System.Text;
using System.Text.Json;
using UserApp;

if (args is not [var folder])
{
    Console.Error.WriteLine("The one argument is a folder with documents.");
    return 2;
}

using var text = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
Sheet sheet = new(text);
try
{
    sheet.Holds("System.Text.Json has no reflection to fall back on", !JsonSerializer.IsReflectionEnabledByDefault);
    var paths = Directory.GetFiles(folder, "*.json");
    Array.Sort(paths, StringComparer.Ordinal);
    List<object> values = [];
    foreach (var path in paths)
    {
        values.AddRange(await OneDocument.ShowAsync(sheet, path));
    }

    await ManyLines.ShowAsync(sheet, values);
    LaterVersion.Show(sheet, File.ReadAllBytes(paths[0]));
    await OwnTypes.ShowAsync(sheet, values);
    Answers.Show(sheet, values);
    sheet.Title("Schema");
    sheet.Line(string.Join(", ", [.. IlacsJson.Formats, .. NationalJson.Formats]));
    sheet.Line($"{IlacsJson.InspectionHistory} {Sheet.Hash(IlacsJson.InspectionHistory.Schema)}");
}
catch (Exception how) when (how is not OutOfMemoryException)
{
    sheet.Broke(how);
}

sheet.Line($"\n{(sheet.Failed == 0 ? "all of it holds" : "NOT all of it holds")}");
return sheet.Failed == 0 ? 0 : 1;
