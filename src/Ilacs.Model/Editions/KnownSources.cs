namespace Ilacs.Model;

/// <summary>The documents that more than one edition rests on.</summary>
internal static class KnownSources
{
    internal static readonly Citation IlacsReports = new(
        "Ofsted's ILACS inspection reports, on site January 2018 to March 2026",
        "judgement tables");

    internal static readonly Citation AllReports =
        new("Ofsted's inspection reports under the single inspection framework and ILACS, on site 2013 to July 2026");

    internal static readonly Citation SifReports = new(
        "Ofsted's single inspection framework reports, begun on site November 2013 to June 2018",
        "judgement tables");

    internal static readonly Citation Ilacs2026Reports = new(
        "Ofsted's ILACS inspection reports, on site April to July 2026",
        "judgement tables");

    internal static readonly Citation NottinghamMinutesOfNovember2022 = new(
        "Nottingham City Council, Children and Young People Scrutiny Committee, minutes of 3 November 2022",
        "point d of the item on the ILACS inspection");

    internal static readonly Citation CheshireEastOfMay2024 = new(
        "Cheshire East Council, statement on its inspection of 2024, 16 May 2024, as reported on audlem.org",
        link: "https://audlem.org/news/ofsted-report-on-ce-children-services.html");

    internal static readonly Citation HarrowOfMarch2025 = new(
        "Harrow Council, news of 4 March 2025 on its inspection",
        link: "https://www.harrow.gov.uk/news/article/11398");

    internal static readonly Citation RevisionsOf2018To2020 = new(
        "Children and Young People Now, August and September 2018, the Association of Directors of Children's Services, the British Association "
            + "of Social Workers and FE News on revisions of the framework");

    internal static readonly Citation FrameworkUpdates = new(
        "Ofsted, update log of the framework's page, as copied on govdiff.njk.onl, and summary of framework changes of 5 April 2024 on gov.uk");

    internal static readonly Citation FrameworkLandingPage = new(
        "Ofsted, Inspecting local authority children's services from 2018 (landing page and its update log)",
        link: "https://www.gov.uk/government/publications/inspecting-local-authority-childrens-services-from-2018");

    internal static readonly Citation OfstedAnnouncementOfNovember2025 = new(
        "Ofsted press release of 27 November 2025 on the removal of the overall effectiveness judgement in ILACS");
}
