using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Tests;

/// <summary>The folders of the library depend on one another in one direction only.</summary>
public class DirectionTests
{
    /// <summary>Lowest first: code in a folder uses only its own folder and those before it.</summary>
    internal static IReadOnlyList<string> Folders { get; } =
    [
        "Codes", "Evidence", "Validation", "Dates", "Authorities", "Judgements", "Editions", "OverallEffectiveness", "Events",
        "Cycle", "Cycle/Questions", "Cycle/Answers", "Cycle/Rules", "Intervention", "Json", "Json/Answers",
    ];

    // Callers ask a history itself; these only pass the question on to the folders above.
    private static readonly string[] DoorsOfTheHistory =
    [
        nameof(InspectionHistory.Validate), nameof(InspectionHistory.Monitoring), nameof(InspectionHistory.Next), nameof(InspectionHistory.LatestInspection),
        nameof(InspectionHistory.CurrentJudgement), nameof(InspectionHistory.CurrentOverallEffectiveness),
        nameof(InspectionHistory.PersistentOrSystemicFailure),
    ];

    private static readonly Dictionary<string, int> Heights = Folders.Select((folder, i) => (folder, i)).ToDictionary(one => one.folder, one => one.i);

    private static readonly Mono.Cecil.TypeDefinition[] Types = [.. CompiledLibrary.Module.Types.Where(type => !type.Name.StartsWith('<'))];

    [Fact]
    public void Every_folder_of_the_library_has_its_place_in_the_order() =>
        CompiledLibrary.SourceFiles.Select(CompiledLibrary.FolderOfFile).Distinct().Should().BeEquivalentTo(Folders);

    [Fact]
    public void Every_type_of_the_library_is_declared_in_a_folder() =>
        Types.Select(CompiledLibrary.NameOf).Should().NotBeEmpty().And.BeSubsetOf(CompiledLibrary.FolderOf.Keys);

    [Fact]
    public void Code_uses_only_its_own_folder_and_those_below_it()
    {
        // Nothing depends on JSON but the attributes that name a converter, which are no code.
        // The issue codes are one list for all folders, and their evidence is where their rules have it; the codes and labels of every closed list are
        // one table; the questions for a day as .NET has it are one list too; and so are the documents and the converters.
        string[] lists =
        [
            nameof(IssueCodes), nameof(ClosedLists), nameof(CodesAndLabels), nameof(DateOnlyOverloads), nameof(IlacsJson), nameof(Converters),
        ];
        var users = Types.Where(type => !lists.Contains(type.Name)).ToArray();
        var uses = users.Select(CompiledLibrary.NameOf).Zip(users.Select(type => CompiledLibrary.UsedBy(type, IsDoor)), (user, used) => used.Select(CompiledLibrary.NameOf).Select(name => (user, name)))
            .SelectMany(one => one).Where(one => CompiledLibrary.FolderOf.ContainsKey(one.name)).Distinct().ToArray();
        uses.Should().HaveCountGreaterThan(1000, "otherwise nothing was looked at");
        uses.Where(one => Height(one.name) > Height(one.user))
            .Select(one => $"{one.user} of {CompiledLibrary.FolderOf[one.user]} uses {one.name} of {CompiledLibrary.FolderOf[one.name]}").Should().BeEmpty();
    }

    private static bool IsDoor(Mono.Cecil.MethodDefinition method) =>
        method.DeclaringType.Name == nameof(InspectionHistory) && DoorsOfTheHistory.Contains(method.Name);

    private static int Height(string type) => Heights[CompiledLibrary.FolderOf[type]];
}
