using System.Globalization;
using System.Text;
using Ilacs.Model.OfficialStatistics;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Tests;

/// <summary>The file of the counts that the rules carry, made from seeds/outcomes/inspections.csv.</summary>
internal static class ReportCountsFile
{
    internal const string Path = "src/Ilacs.Model/Editions/ReportCounts.cs";

    /// <summary>Every inspection with an overall effectiveness and a grade in every key area.</summary>
    internal static Case[] Cases => [.. Outcomes.Where(outcome => outcome.Judgements.EveryKeyAreaHasAGrade).Select(Case.Of)];

    /// <summary>Every inspection with an overall effectiveness.</summary>
    internal static PublishedOutcome[] Outcomes { get; } =
    [
        .. JoinedHistories.Of(OfficialFile.Read(Repository.PathOf("seeds/outcomes/inspections.csv"))).Outcomes
            .Where(outcome => outcome.Overall.IsGraded),
    ];

    private static readonly (string Name, Func<Case, bool> Speaks, Func<Case, bool> Holds)[] OfEveryProgramme =
    [
        ("WithEveryKeyArea", _ => true, one => one.LiesBetweenBestAndWorst),
        ("BestPermittedGrade", _ => true, one => one.Overall == OverallEffectiveness.Derive(one.Judgements).Indicative),
        ("LeadersBelowGood", one => one.Leaders.IsWorseThan(Grade.Good), one => one.Overall.IsWorseThan(Grade.Good)),
        ("TwoExperiencesAreasBelowGood", one => one.Experiences.Count(grade => grade.IsWorseThan(Grade.Good)) > 1,
            one => one.Overall.IsWorseThan(Grade.Good)),
        ("LeadersNotOutstanding", one => one.Leaders != Grade.Outstanding, one => one.Overall != Grade.Outstanding),
        ("NoExperiencesAreaOutstanding", one => !one.Experiences.Contains(Grade.Outstanding), one => one.Overall != Grade.Outstanding),
        ("AnExperiencesAreaRequiringImprovement", one => one.Experiences.Contains(Grade.RequiresImprovement),
            one => one.Overall != Grade.Outstanding),
    ];

    private static readonly (string Name, Func<Case, bool> Speaks, Func<Case, bool> Holds)[] OfIlacsOnly =
    [
        ("AnExperiencesAreaInadequate", one => one.Experiences.Contains(Grade.Inadequate), one => one.Overall == Grade.Inadequate),
        ("LeadersAloneInadequate", one => one.Leaders == Grade.Inadequate && !one.Experiences.Contains(Grade.Inadequate),
            one => one.Overall == Grade.RequiresImprovement),
    ];

    private static readonly (string Name, Func<Case, bool> Speaks, Func<Case, bool> Holds)[] OfTheSingleFrameworkOnly =
    [
        ("AKeyJudgementInadequate", one => one.HasInadequateKey, one => one.Overall == Grade.Inadequate),
        ("AKeyJudgementInadequateWithAnExperiencesJudgement", one => one.HasInadequateKey,
            one => one.Experiences.Contains(Grade.Inadequate)),
        ("OnlyASubJudgementInadequate", one => !one.HasInadequateKey && one.SubJudgements.Contains(Grade.Inadequate),
            one => one.Overall == Grade.RequiresImprovement),
    ];

    internal static string Text()
    {
        var text = new StringBuilder("""
            namespace Ilacs.Model;

            // The tests make this file from seeds/outcomes/inspections.csv; see CONTRIBUTING.md.

            /// <summary>In how many published inspections each part of the rules held, and how often each combination of grades was given.</summary>
            internal static class ReportCounts
            {

            """.ReplaceLineEndings("\n"));
        AddProgramme(text, "SingleInspectionFramework", judgements => judgements.Edition == Editions.Sif2013, [.. OfEveryProgramme, .. OfTheSingleFrameworkOnly]);
        text.Append('\n');
        AddProgramme(text, "Ilacs", judgements => judgements.Edition != Editions.Sif2013, [.. OfEveryProgramme, .. OfIlacsOnly]);
        text.Append("""

                // The grades of the key areas in the order of the edition, then how often overall was outstanding, good, requires improvement,
                // inadequate.
                internal static readonly (string Edition, string Grades, int Outstanding, int Good, int RequiresImprovement, int Inadequate)[] Combinations =
                [

            """.ReplaceLineEndings("\n"));
        foreach (var group in Cases.GroupBy(one => (one.Judgements.Edition.Code, one.Letters))
            .OrderBy(group => group.First().Judgements.Edition.FirstOnSiteDay).ThenBy(group => Rank(group.Key.Letters), StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"        (\"{group.Key.Code}\", \"{group.Key.Letters}\"");
            foreach (var grade in Grade.All)
            {
                text.Append(CultureInfo.InvariantCulture, $", {group.Count(one => one.Overall == grade)}");
            }

            text.Append("),\n");
        }

        return text.Append("    ];\n}\n").ToString();
    }

    private static void AddProgramme(
        StringBuilder text, string name, Func<Judgements, bool> isOfIt, (string Name, Func<Case, bool> Speaks, Func<Case, bool> Holds)[] counts)
    {
        text.Append(CultureInfo.InvariantCulture, $"    internal static class {name}\n    {{\n");
        var all = Outcomes.Count(outcome => isOfIt(outcome.Judgements));
        Add("Inspections", all, all);
        foreach (var (count, speaks, holds) in counts)
        {
            var cases = Cases.Where(one => isOfIt(one.Judgements) && speaks(one)).ToArray();
            Add(count, cases.Count(holds), cases.Length);
        }

        text.Append("    }\n");

        void Add(string count, int held, int of) =>
            text.Append(CultureInfo.InvariantCulture, $"        internal static readonly Observation {count} = new({held}, {of});\n");
    }

    // From the best to the worst, area by area.
    private static string Rank(string letters) => string.Concat(letters.Select(letter => "OGRI".IndexOf(letter, StringComparison.Ordinal)));

    internal sealed record Case(Judgements Judgements, Grade Overall, Grade Leaders, Grade[] Experiences, Grade[] SubJudgements)
    {
        internal string Letters => string.Concat(Judgements.Where(one => one.Area.IsKey).Select(one => "OGRI"[one.Judgement.Grade!.Value.Value - 1]));

        internal bool HasInadequateKey => Leaders == Grade.Inadequate || Experiences.Contains(Grade.Inadequate);

        internal bool LiesBetweenBestAndWorst => Experiences.Append(Leaders).Any(grade => !grade.IsWorseThan(Overall))
            && Experiences.Append(Leaders).Any(grade => !grade.IsBetterThan(Overall));

        internal static Case Of(PublishedOutcome outcome) => new(
            outcome.Judgements,
            outcome.Overall.Grade!.Value,
            GradesOf(outcome, AreaRoles.Leaders).Single(),
            GradesOf(outcome, AreaRoles.Experiences),
            GradesOf(outcome, AreaRoles.SubJudgement));

        private static Grade[] GradesOf(PublishedOutcome outcome, AreaRoles role) =>
            [.. outcome.Judgements.Where(one => one.Area.Role == role).Select(one => one.Judgement.Grade).OfType<Grade>()];
    }
}
