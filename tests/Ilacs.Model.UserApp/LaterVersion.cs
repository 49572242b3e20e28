using System.Text;
using Ilacs.Model;

namespace UserApp;

/// <summary>A document with a member that this version of the library does not know.</summary>
internal static class LaterVersion
{
    private const string Member = "\"later\":{\"one\":[1,\"two\",null]}";

    internal static void Show(Sheet sheet, byte[] document)
    {
        sheet.Title("A later version");
        var written = Encoding.UTF8.GetString(IlacsJson.Any.Write(IlacsJson.Any.Read(document).ValueOrThrow(), indented: false));
        var later = Encoding.UTF8.GetBytes($"{written[..^1]},{Member}}}");
        var strict = IlacsJson.Any.Read(later);
        sheet.Line(strict.Issues);
        sheet.Holds("strictly there is an error", !strict.IsValid);

        var lenient = IlacsJson.Any.Read(later, JsonReadOptions.Lenient);
        sheet.Line(lenient.Issues);
        sheet.Holds("leniently there is none", lenient is { IsValid: true, IsComplete: false });
        sheet.Line(string.Join('\n', lenient.Value switch
        {
            InspectionHistory history => history.UnknownMembers,
            InterventionHistory intervention => intervention.UnknownMembers,
            _ => [],
        }));
        var back = Encoding.UTF8.GetString(IlacsJson.Any.Write(lenient.ValueOrThrow(), indented: false));
        sheet.Holds("the member is written back", back.Contains(Member, StringComparison.Ordinal));
        sheet.Holds("and nothing else is lost", back.Length == later.Length);
    }
}
