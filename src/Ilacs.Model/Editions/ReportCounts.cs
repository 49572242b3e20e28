namespace Ilacs.Model;

// The tests make this file from seeds/outcomes/inspections.csv; see CONTRIBUTING.md.

/// <summary>In how many published inspections each part of the rules held, and how often each combination of grades was given.</summary>
internal static class ReportCounts
{
    internal static class SingleInspectionFramework
    {
        internal static readonly Observation Inspections = new(167, 167);
        internal static readonly Observation WithEveryKeyArea = new(166, 166);
        internal static readonly Observation BestPermittedGrade = new(161, 166);
        internal static readonly Observation LeadersBelowGood = new(101, 101);
        internal static readonly Observation TwoExperiencesAreasBelowGood = new(100, 100);
        internal static readonly Observation LeadersNotOutstanding = new(154, 154);
        internal static readonly Observation NoExperiencesAreaOutstanding = new(162, 162);
        internal static readonly Observation AnExperiencesAreaRequiringImprovement = new(114, 114);
        internal static readonly Observation AKeyJudgementInadequate = new(39, 39);
        internal static readonly Observation AKeyJudgementInadequateWithAnExperiencesJudgement = new(39, 39);
        internal static readonly Observation OnlyASubJudgementInadequate = new(7, 7);
    }

    internal static class Ilacs
    {
        internal static readonly Observation Inspections = new(310, 310);
        internal static readonly Observation WithEveryKeyArea = new(310, 310);
        internal static readonly Observation BestPermittedGrade = new(303, 310);
        internal static readonly Observation LeadersBelowGood = new(102, 102);
        internal static readonly Observation TwoExperiencesAreasBelowGood = new(98, 98);
        internal static readonly Observation LeadersNotOutstanding = new(219, 219);
        internal static readonly Observation NoExperiencesAreaOutstanding = new(215, 215);
        internal static readonly Observation AnExperiencesAreaRequiringImprovement = new(144, 144);
        internal static readonly Observation AnExperiencesAreaInadequate = new(33, 33);
        internal static readonly Observation LeadersAloneInadequate = new(3, 4);
    }

    // The grades of the key areas in the order of the edition, then how often overall was outstanding, good, requires improvement,
    // inadequate.
    internal static readonly (string Edition, string Grades, int Outstanding, int Good, int RequiresImprovement, int Inadequate)[] Combinations =
    [
        ("sif-2013", "OGO", 3, 0, 0, 0),
        ("sif-2013", "OGG", 0, 9, 0, 0),
        ("sif-2013", "GGO", 0, 1, 0, 0),
        ("sif-2013", "GGG", 0, 23, 0, 0),
        ("sif-2013", "GGR", 0, 5, 2, 0),
        ("sif-2013", "GRG", 0, 15, 3, 0),
        ("sif-2013", "GRR", 0, 0, 4, 0),
        ("sif-2013", "RRG", 0, 0, 5, 0),
        ("sif-2013", "RRR", 0, 0, 57, 0),
        ("sif-2013", "RRI", 0, 0, 0, 1),
        ("sif-2013", "RIR", 0, 0, 0, 2),
        ("sif-2013", "IRI", 0, 0, 0, 1),
        ("sif-2013", "IIR", 0, 0, 0, 19),
        ("sif-2013", "III", 0, 0, 0, 16),
        ("ilacs-2018", "OOO", 5, 0, 0, 0),
        ("ilacs-2018", "OOG", 9, 0, 0, 0),
        ("ilacs-2018", "OGO", 11, 0, 0, 0),
        ("ilacs-2018", "OGG", 0, 11, 0, 0),
        ("ilacs-2018", "GGO", 0, 2, 0, 0),
        ("ilacs-2018", "GGG", 0, 35, 0, 0),
        ("ilacs-2018", "GGR", 0, 3, 0, 0),
        ("ilacs-2018", "GRO", 0, 2, 0, 0),
        ("ilacs-2018", "GRG", 0, 10, 2, 0),
        ("ilacs-2018", "GRR", 0, 0, 5, 0),
        ("ilacs-2018", "RRG", 0, 0, 8, 0),
        ("ilacs-2018", "RRR", 0, 0, 37, 0),
        ("ilacs-2018", "RRI", 0, 0, 0, 1),
        ("ilacs-2018", "RIR", 0, 0, 0, 4),
        ("ilacs-2018", "IRR", 0, 0, 2, 1),
        ("ilacs-2018", "IRI", 0, 0, 0, 3),
        ("ilacs-2018", "IIG", 0, 0, 0, 1),
        ("ilacs-2018", "IIR", 0, 0, 0, 4),
        ("ilacs-2018", "III", 0, 0, 0, 9),
        ("ilacs-2023", "OOOO", 16, 0, 0, 0),
        ("ilacs-2023", "OOOG", 8, 0, 0, 0),
        ("ilacs-2023", "OOGO", 1, 0, 0, 0),
        ("ilacs-2023", "OOGG", 1, 0, 0, 0),
        ("ilacs-2023", "OGOO", 14, 0, 0, 0),
        ("ilacs-2023", "OGOG", 3, 2, 0, 0),
        ("ilacs-2023", "OGGO", 3, 2, 0, 0),
        ("ilacs-2023", "OGGG", 0, 5, 0, 0),
        ("ilacs-2023", "GOGR", 0, 2, 0, 0),
        ("ilacs-2023", "GGOG", 0, 5, 0, 0),
        ("ilacs-2023", "GGOR", 0, 2, 0, 0),
        ("ilacs-2023", "GGGO", 0, 3, 0, 0),
        ("ilacs-2023", "GGGG", 0, 17, 0, 0),
        ("ilacs-2023", "GGGR", 0, 9, 0, 0),
        ("ilacs-2023", "GGRG", 0, 5, 0, 0),
        ("ilacs-2023", "GROO", 0, 2, 0, 0),
        ("ilacs-2023", "GRGO", 0, 2, 0, 0),
        ("ilacs-2023", "GRGG", 0, 8, 0, 0),
        ("ilacs-2023", "GRGR", 0, 0, 1, 0),
        ("ilacs-2023", "GRRG", 0, 0, 1, 0),
        ("ilacs-2023", "GRRR", 0, 0, 1, 0),
        ("ilacs-2023", "RGGI", 0, 0, 0, 1),
        ("ilacs-2023", "RRGG", 0, 0, 2, 0),
        ("ilacs-2023", "RRGR", 0, 0, 6, 0),
        ("ilacs-2023", "RRRG", 0, 0, 4, 0),
        ("ilacs-2023", "RRRR", 0, 0, 8, 0),
        ("ilacs-2023", "RRRI", 0, 0, 0, 2),
        ("ilacs-2023", "RIII", 0, 0, 0, 1),
        ("ilacs-2023", "IRRR", 0, 0, 1, 0),
        ("ilacs-2023", "IIRR", 0, 0, 0, 1),
        ("ilacs-2023", "IIRI", 0, 0, 0, 2),
        ("ilacs-2023", "IIIR", 0, 0, 0, 3),
        ("ilacs-2023", "IIII", 0, 0, 0, 1),
    ];
}
