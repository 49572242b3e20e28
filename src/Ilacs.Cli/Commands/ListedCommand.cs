namespace Ilacs.Cli.Commands;

/// <summary>A command as the help lists it.</summary>
/// <param name="Name">The word that calls it.</param>
/// <param name="Make">Makes it, only when it is called: its options list codes of the model, which takes time.</param>
/// <param name="Description">What it does.</param>
internal sealed record ListedCommand(string Name, Func<ICommand> Make, string Description)
{
    /// <summary>Every command, in the order of the help.</summary>
    internal static IReadOnlyList<ListedCommand> All { get; } =
    [
        new("check", () => new CheckCommand(), "Check records of inspections and interventions, and list everything wrong with them."),
        new(
            "next", () => new NextCommand(),
            "Show what comes next for an authority, by when, and which sources say so. Not a prediction of what Ofsted will do."),
        new(
            "monitoring", () => new MonitoringCommand(),
            "Show whether an authority has monitoring visits after an inadequate judgement, how many it has had and how "
            + "many more it may have."),
        new(
            "passport", () => new PassportCommand(),
            "Write a page to look at and print: judgements, a timeline, what comes next, notices and directions of an authority."),
        new("deadline", () => new DeadlineCommand(), "Count working days of England and Wales to the day by which something is due."),
        new(
            "lifecycle", () => new LifecycleCommand(),
            "Show what happened in an intervention and whether a notice or direction is open; or what can happen in one."),
        new(
            "derive", () => new DeriveCommand(),
            "Show which grades of overall effectiveness the grades of the areas leave possible, and why. Not Ofsted's judgement."),
        new(
            "outcomes", () => new OutcomesCommand(),
            "Compare the overall effectiveness of published inspections with the grades that the rules permit."),
        new(
            "import", () => new ImportCommand(),
            "Turn files of inspections and visits into one record for each authority, and list what was not understood and "
            + "where files differ."),
        new(
            "summary", () => new SummaryCommand(),
            "Count the latest outcomes of all authorities on a day: grades, changes, times between inspections and monitoring."),
        new(
            "precedents", () => new PrecedentsCommand(),
            "List the published inspections with exactly these grades, and their overall effectiveness."),
        new(
            "published", () => new PublishedCommand(),
            "The published inspections of all authorities, as tables with a data dictionary and licence."),
        new("followed", () => new FollowedCommand(), "Show how the next inspection went, after one grade of overall effectiveness."),
        new(
            "leaving-inadequate", () => new LeavingInadequateCommand(),
            "Show how authorities moved out of inadequate, and how long it took."),
        new("intervals", () => new IntervalsCommand(), "Show the months between inspections, as sources state them and as they were."),
        new(
            "publication", () => new PublicationCommand(),
            "Show how many days passed between the last day on site and publication of the report."),
        new("compare", () => new CompareCommand(), "Compare the judgements of an authority with its region and with other authorities."),
        new("waiting", () => new WaitingCommand(), "List all authorities by how long ago they were last inspected, the longest first."),
        new(
            "authority", () => new AuthorityCommand(),
            "Find a local authority by code or name, with its codes, region, predecessors and successors."),
        new("editions", () => new EditionsCommand(), "List the editions of the framework, with their dates, areas, rules and sources."),
        new("schema", () => new SchemaCommand(), "Print the JSON Schema of a document, for other programs."),
        new("convert", () => new ConvertCommand(), "Convert documents to JSON Lines and back. Those with errors are listed and left out."),
    ];
}
