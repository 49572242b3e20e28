namespace Ilacs.Model;

/// <summary>The documents that the lifecycle of interventions rests on.</summary>
internal static class InterventionSources
{
    internal static readonly Citation Cases = new(
        "Improvement notices and directions as the Department for Education, councils, Ofsted and the press published them, 2010 to 2025",
        "the 30 cases in seeds/conformance/intervention");

    internal static readonly Citation Collection = new(
        "Department for Education, Improvement notices and directions (collection), as of 9 April 2024",
        link: "http://www.education.gov.uk/childrenandyoungpeople/safeguardingchildren/a00223342/improving-childrens-care-doncaster");

    internal static readonly Citation AnswerOfMay2022 = new(
        "Department for Education, written answer 4514 of 27 May 2022 on the powers to make children's services improve",
        link: "https://www.parallelparliament.co.uk/question/4514/children-social-services");

    internal static readonly Citation AnswerOf2016 = new(
        "Department for Education, written answer to a question of 11 April 2016 in the House of Lords on the appointment of commissioners",
        link: "https://www.ukpol.co.uk/lord-black-of-brentwood-2016-parliamentary-question-to-the-department-for-education/");

    internal static readonly Citation PressOnSefton = new(
        "Community Care, 25 May 2022, on the direction issued to Sefton",
        link: "https://www.communitycare.co.uk/2022/05/25/council-at-risk-of-losing-control-of-childrens-services-as-dfe-sends-in-commissioner/");

    internal static readonly Citation PressOnReviews = new(
        "Press reports on the notices for Lancashire (2016), Gloucestershire (2017), Trafford (2019), Bury (2022) and Peterborough (2023), among them Community Care, 15 August 2017");

    internal static readonly Citation NottinghamMinutesOnSupport = new(
        "Nottingham City Council, Children and Young People Scrutiny Committee, minutes of 3 November 2022", "item 20, points j, u and ff");

    internal static readonly Citation NottinghamReportOnSupport = new(
        "Nottingham City Council, report to its Children and Young People Scrutiny Committee on the sixth monitoring visit", "paragraph 3.3");
}
