using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Tests;

/// <summary>Documents that once went wrong, each read in every way there is.</summary>
public class KeptCaseTests
{
    private const string Folder = "seeds/hostile";

    public static TheoryData<string> Documents =>
        [.. Directory.EnumerateFiles(Repository.PathOf(Folder)).Select(path => Path.GetFileName(path)!).Where(name => name != "README.md").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void What_once_went_wrong_holds(string name)
    {
        var document = File.ReadAllBytes(Repository.PathOf($"{Folder}/{name}"));
        foreach (var format in AnyFormat.All)
        {
            foreach (var options in new[] { new JsonReadOptions(), JsonReadOptions.Lenient, new() { LongestDocument = 100 } })
            {
                Invariants.Hold(format, document, options);
                Invariants.HoldHoweverTheBytesCome(format, document, new(1), options);
            }
        }
    }
}
