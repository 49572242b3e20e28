namespace Ilacs.Cli.Commands;

/// <summary>A command as the help lists it.</summary>
/// <param name="Name">The word that calls it.</param>
/// <param name="Make">Makes it when it is called and not before: options list what the model has, and asking for that takes time.</param>
/// <param name="Description">What it does.</param>
internal sealed record ListedCommand(string Name, Func<ICommand> Make, string Description)
{
    /// <summary>Every command, in the order of the help.</summary>
    internal static IReadOnlyList<ListedCommand> All { get; } =
    [
        new(
            "check",
            () => new CheckCommand(),
            "Check records: each inspection with what its judgements leave of overall effectiveness, each event of an "
            + "intervention with the state after it, and every issue. An intervention is compared with the history of its "
            + "authority if that is given too."),
        new(
            "next",
            () => new NextCommand(),
            "What is expected and possible next for an authority, by when, and who says so. A reading of stated rules, no "
            + "forecast of what Ofsted will do."),
        new(
            "monitoring",
            () => new MonitoringCommand(),
            "Whether an authority is monitored after an inadequate judgement, how many visits were held, and how many more there may be."),
        new(
            "deadline",
            () => new DeadlineCommand(),
            "The day by which something is due, in working days of England and Wales: how it was counted and who says so."),
        new(
            "lifecycle",
            () => new LifecycleCommand(),
            "What can happen in an intervention, row by row with its sources; or what happened in one, and where it stands."),
        new(
            "derive",
            () => new DeriveCommand(),
            "Which overall-effectiveness grades the area judgements permit, which one is determined, which one is indicative, and why."),
        new(
            "outcomes",
            () => new OutcomesCommand(),
            "Compare published inspections with the overall-effectiveness grades that their area judgements permit. "
            + "Determined counts those with a grade in every key area whose judgements permit one grade only."),
        new(
            "import",
            () => new ImportCommand(),
            "Join files of inspections and visits into a history for each authority. What several files have is one record "
            + "with all its sources; where they differ both are kept. Writes the histories, problems.csv with every cell that "
            + "was not understood, and issues.csv with where the sources agree and differ."),
        new(
            "summary",
            () => new SummaryCommand(),
            "Count the latest outcome of each authority as at a day: grades overall and of each area, by region, movement "
            + "between ILACS inspections, times between inspections, and who is monitored."),
        new(
            "precedents",
            () => new PrecedentsCommand(),
            "How many published inspections had exactly these judgements, with which overall effectiveness, and which they are."),
        new(
            "published",
            () => new PublishedCommand(),
            "The published inspections of all authorities that come with this tool, as tables with their data dictionary and licence."),
        new("followed", () => new FollowedCommand(), "The findings of the next inspection, after one overall effectiveness."),
        new("leaving-inadequate", () => new LeavingInadequateCommand(), "How authorities came out of inadequate, and after how long."),
        new("intervals", () => new IntervalsCommand(), "The months between inspections: stated by sources, and observed."),
        new("publication", () => new PublicationCommand(), "The days from the last day on site to the publication of the report."),
        new("compare", () => new CompareCommand(), "The judgements of an authority beside those of its region and of others that you name."),
        new("waiting", () => new WaitingCommand(), "How long ago each authority was last inspected, longest first."),
        new(
            "authority",
            () => new AuthorityCommand(),
            "Which local authority a code or name means: its codes, regions, time, predecessors and successors."),
        new("editions", () => new EditionsCommand(), "The editions of the framework: their dates, areas, rules and sources."),
        new(
            "schema",
            () => new SchemaCommand(),
            "The JSON Schema (2020-12) of a document, for programs that check documents without this library."),
        new(
            "convert",
            () => new ConvertCommand(),
            "Documents to JSON Lines, one line for each, and back, in canonical form. A document with an error is told and "
            + "left out; the others are converted."),
    ];
}
