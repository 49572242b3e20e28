namespace Ilacs.Model;

/// <summary>The documents that the inspection cycle rests on.</summary>
internal static class CycleSources
{
    internal static readonly Citation OfstedTalkOfOctober2017 = new(
        "Ofsted (Lisa Pascoe), slides on ILACS, October 2017",
        link: "https://sambuz.com/doc/children-s-services-ilacs-ppt-presentation-533059");

    internal static readonly Citation OfstedArticleOf2019 = new(
        "Ofsted, article on inspecting children's services in LGA First, about 2019",
        link: "https://www.lgafirst.co.uk/comment/inspecting-childrens-services/");

    internal static readonly Citation OfstedSpeechOf2022 = new(
        "Ofsted, speech to the Association of Directors of Children's Services, 2022 (gov.uk)");

    internal static readonly Citation FirstMonitoringVisits = new(
        "Cheshire East Council, 10 July 2025; a local group on monitoring in Harrow, 20 October 2025; Messenger Newspapers on Trafford; Ofsted's official files on Nottingham");

    internal static readonly Citation WokinghamOf2023 = new(
        "Wokingham Borough Council, paper of 2023 on its inspection",
        link: "https://wokingham.moderngov.co.uk/mgAi.aspx?ID=39870");

    internal static readonly Citation OfstedMonitoringHandbookOfMay2016 =
        new("Ofsted, handbook on monitoring local authorities judged inadequate, May 2016, no. 160035");

    internal static readonly Citation OfstedOnActionPlansAugust2018 = new(
        "Ofsted spokesperson in Children and Young People Now, 16 August 2018",
        link: "https://www.cypnow.co.uk/print_article/cyp/news/2005662/ofsted-to-require-struggling-councils-produce-urgent-action-plans?print=true");

    internal static readonly Citation FrameworkAsReportedInSeptember2018 = new(
        "The framework as Children and Young People Now reported and quoted it, 17 September 2018",
        link: "https://www.cypnow.co.uk/news/article/ofsted-relaxes-inspections-for-struggling-inadequate-councils");

    internal static readonly Citation ReturnOfVisitsApril2021 = new(
        "Children and Young People Now, questions and answers on the return of Ofsted's visits, 27 April 2021",
        link: "https://www.cypnow.co.uk/features/article/inspections-clinic-return-of-ofsted-visits-q-a");

    internal static readonly Citation CouncilSlidesOfMarch2018 = new(
        "A council's slides on ILACS for its scrutiny committee, 8 March 2018",
        link: "https://sambuz.com/doc/ilacs-inspections-of-local-ilacs-inspections-of-local-ppt-presentation-532802");

    internal static readonly Citation CumbriaOfNovember2020 = new(
        "Cumbria County Council, paper of November 2020 on the inspection cycle",
        link: "http://councilportal.cumbria.gov.uk/mgAi.aspx?ID=59570");

    internal static readonly Citation KirkleesGuidance = new(
        "Kirklees Safeguarding Children Partnership, ILACS guidance for professionals",
        link: "https://www.kirkleessafeguardingchildren.co.uk/procedures-local-protocols-and-guidance/ilacs-inspection-guidance-for-professionals/");

    internal static readonly Citation NottinghamshireGuide = new(
        "Nottinghamshire County Council, one-minute guide to Ofsted inspections, after May 2024",
        link: "https://www.nottinghamshire.gov.uk/global-content/one-minute-guides/ofsted-inspections");

    internal static readonly Citation BathMinutesOfJuly2025 = new("Bath and North East Somerset Council, minutes of 3 July 2025");

    internal static readonly Citation NorfolkOfOctober2021 = new("Norfolk County Council, paper on the focused visit of October 2021");

    internal static readonly Citation JointInspectionGuidance = new(
        "Ofsted and others, guidance on joint inspections of arrangements for children in need of help and protection",
        link: "https://www.gov.uk/government/publications/joint-inspections-of-arrangements-and-services-for-children-in-need-of-help-and-protection");

    internal static readonly Citation NottinghamReportOnTheSixthVisit = new(
        "Nottingham City Council, report to its Children and Young People Scrutiny Committee on the sixth monitoring visit", "section 1");

    internal static readonly Citation NottinghamMinutesOnMonitoring = new(
        "Nottingham City Council, Children and Young People Scrutiny Committee, minutes of 3 November 2022", "item 20, point i");

    internal static readonly Citation NottinghamMinutesOnThePlan = new(
        "Nottingham City Council, Children and Young People Scrutiny Committee, minutes of 3 November 2022", "item 20, point h");

    internal static readonly Citation NottinghamshireReportOfOctober2022 = new(
        "Nottinghamshire County Council, report of 10 October 2022 on a focused visit", "paragraphs 2, 3 and 6");

    internal static readonly Citation VisitAnalysisOfNovember2024 = new(
        "South East Sector Led Improvement Programme, analysis of Ofsted visits, 21 November 2024",
        link: "https://seslip.co.uk/ofsted-visit-analysis-page-11");

    internal static readonly Citation BradfordAndWandsworthReports = new(
        "Ofsted's inspection reports on Bradford (31 January 2023) and Wandsworth (20 July 2018)");

    internal static readonly Citation ThirdPartySummaryOf2026 = new(
        "A third party's summary of the framework changes of April 2026 (repository JT-39/ofsted-ilacs-scrape-tool, read in July 2026)");

    internal static readonly Citation PublishedIlacsReports = new("Ofsted's ILACS inspection reports, on site January 2018 to July 2026");

    internal static readonly Citation Si2007No462 = new(
        "The Education and Inspections Act 2006 (Inspection of Local Authorities) Regulations 2007, SI 2007/462");

    internal static readonly Citation FrameworkUpdateLog = new(
        "Ofsted, Inspecting local authority children's services from 2018 (landing page), update log as copied by GovWire",
        link: "http://govwire.co.uk/news/ofsted/guidance-inspecting-local-authority-childrens-services-112580");

    internal static readonly Citation EducationAct1996 = new(
        "Education Act 1996",
        "section 497A, as applied by section 50 of the Children Act 2004",
        "https://www.legislation.gov.uk/ukpga/1996/56/section/497A");

    internal static readonly Citation Si2015No1792 = new(
        "The Children Act 2004 (Joint Area Reviews) Regulations 2015, SI 2015/1792",
        "explanatory note on regulation 4",
        "https://www.legislation.gov.uk/uksi/2015/1792/note/made/data.xht");

    internal static readonly Citation DudleyAndSeftonReports = new(
        "Ofsted's inspection reports on Dudley (13 January 2023) and Sefton (9 May 2022)");

    internal static readonly Citation OfstedOnFocusedVisitsNovember2017 = new("Ofsted (Schooling) in Community Care, 29 November 2017");

    internal static readonly Citation OfstedGuideToAssuranceVisits =
        new("Ofsted, guide to assurance visits in autumn 2020, in a copy on agenparl.eu");

    internal static readonly Citation JointInspectionLetters = new(
        "Ofsted and others, 64 letters on joint targeted area inspections of 2016 to 2025",
        "data-to-insight/ofsted-jtai-scrape-tool at 98c6166");
}
