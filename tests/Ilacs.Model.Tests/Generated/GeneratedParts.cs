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
        ["rules"] = DerivationTables.Rules,
        ["fit"] = DerivationTables.Fit,
        ["cycle-parameters"] = CycleTables.Parameters,
        ["readings-in-conflict"] = CycleTables.Conflicts,
        ["deadlines"] = CycleTables.Deadlines,
        ["pandemic-periods"] = CycleTables.PandemicPeriods,
        ["lifecycle"] = InterventionTables.Diagram,
        ["transitions"] = InterventionTables.Transitions,
        ["unobserved-transitions"] = InterventionTables.UnobservedTransitions,
        ["cycle-event-members"] = DocumentTables.CycleEvents,
        ["event-members"] = DocumentTables.Events,
        ["codes"] = DocumentTables.Codes,
        ["answers"] = DocumentTables.Answers,
        ["limits"] = DocumentTables.Limits,
        ["issues"] = IssueTables.Issues,
        ["issues-by-code"] = IssueTables.ByCode,
        ["refusals"] = () => ConstantTables.Of("src/Ilacs.Model/Validation/RefusalCodes.cs"),
        ["file-problems"] = () => ConstantTables.Of("src/Ilacs.Model.OfficialStatistics/Tables/TableProblems.cs"),
        ["row-problems"] = () => ConstantTables.Of("src/Ilacs.Model.OfficialStatistics/Rows/RowProblems.cs"),
        ["join-issues"] = () => ConstantTables.Of("src/Ilacs.Model.OfficialStatistics/Joining/JoinCodes.cs"),
        ["successions"] = RegisterTables.Successions,
    };
}
