namespace Ilacs.Model;

/// <summary>The documents that more than one edition rests on.</summary>
internal static class KnownSources
{
    internal static readonly Source IlacsReports = new(
        "Ofsted's published ILACS inspection reports, on site from January 2018 to March 2026 (310 with overall effectiveness)",
        "judgement tables");

    internal static readonly Source SifReports = new(
        "Ofsted's published single inspection framework reports, on site from November 2013 to June 2018 (167, of which 166 grade every key judgement)",
        "judgement tables");

    internal static readonly Source Ilacs2026Reports = new(
        "Ofsted's published ILACS inspection reports, on site from 27 April to July 2026 (11, none with overall effectiveness)",
        "judgement tables");

    internal static readonly Source NottinghamMinutesOfNovember2022 = new(
        "Nottingham City Council, Children and Young People Scrutiny Committee, minutes of 3 November 2022",
        "point d of the item on the ILACS inspection");

    internal static readonly Source FrameworkLandingPage = new(
        "Ofsted, Inspecting local authority children's services from 2018 (landing page and its update log)",
        Link: "https://www.gov.uk/government/publications/inspecting-local-authority-childrens-services-from-2018");

    internal static readonly Source OfstedAnnouncementOfNovember2025 = new(
        "Ofsted press release of 27 November 2025 on the removal of the overall effectiveness judgement in ILACS");
}
