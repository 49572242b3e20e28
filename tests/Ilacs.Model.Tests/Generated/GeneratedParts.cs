namespace Ilacs.Model.Tests;

/// <summary>What the guides have from the model, by the name of the part.</summary>
internal static class GeneratedParts
{
    internal static IReadOnlyDictionary<string, Func<string>> All { get; } = new Dictionary<string, Func<string>>
    {
        ["packages"] = CodeMap.Packages,
        ["edition-timeline"] = EditionTables.Timeline,
        ["editions"] = EditionTables.All,
        ["areas"] = EditionTables.Areas,
        ["provisions"] = DerivationTables.Provisions,
        ["fit"] = DerivationTables.Fit,
        ["cycle-parameters"] = CycleTables.Parameters,
        ["readings-in-conflict"] = CycleTables.Conflicts,
        ["deadlines"] = CycleTables.Deadlines,
        ["pandemic-periods"] = CycleTables.PandemicPeriods,
        ["lifecycle"] = InterventionTables.Diagram,
        ["transitions"] = InterventionTables.Transitions,
        ["not-offered"] = InterventionTables.NotOffered,
        ["activity-members"] = DocumentTables.Activities,
        ["event-members"] = DocumentTables.Events,
        ["codes"] = DocumentTables.Codes,
        ["limits"] = DocumentTables.Limits,
        ["findings"] = FindingTables.Findings,
        ["findings-by-code"] = FindingTables.ByCode,
        ["refusals"] = () => ConstantTables.Of("src/Ilacs.Model/Findings/RefusalCodes.cs"),
        ["file-problems"] = () => ConstantTables.Of("src/Ilacs.Model.OfficialStatistics/Tables/TableProblems.cs"),
        ["row-problems"] = () => ConstantTables.Of("src/Ilacs.Model.OfficialStatistics/Rows/RowProblems.cs"),
        ["join-findings"] = () => ConstantTables.Of("src/Ilacs.Model.OfficialStatistics/Joining/JoinCodes.cs"),
        ["successions"] = RegisterTables.Successions,
    };
}
