namespace Ilacs.Model.National;

/// <summary>The documents that the register is based on.</summary>
internal static class RegisterSources
{
    internal static readonly Citation Statistics2025 = new(
        "Ofsted, Local authority inspection outcomes as at 31 March 2025",
        "names, statistical codes, regions and status");

    internal static readonly Citation CodesOfTheDepartment = new(
        "Department for Education, R package dfeR (repository dfe-analytical-services/dfeR)",
        "data-raw/old_la_codes.csv",
        "https://github.com/dfe-analytical-services/dfeR");

    internal static readonly Citation ProviderLookup = new(
        "Data to Insight, look-up table of providers (repository data-to-insight/ofsted-ilacs-scrape-tool)",
        "import_data/la_lookup/Provider_data_lookup.csv",
        "https://github.com/data-to-insight/ofsted-ilacs-scrape-tool");

    internal static readonly Citation ScrapedNames = new(
        "Data to Insight, list made of Ofsted's web site (repository data-to-insight/ofsted-ilacs-scrape-tool)",
        link: "https://github.com/data-to-insight/ofsted-ilacs-scrape-tool");

    internal static readonly Citation InspectionReports = new("Ofsted's inspection reports, as listed in seeds/outcomes/inspections.csv");

    internal static readonly Citation MySociety = new(
        "mySociety, names and codes of local authorities (repository mysociety/uk_local_authority_names_and_codes)",
        "uk_local_authorities_current.csv, version 1.6.1",
        "https://github.com/mysociety/uk_local_authority_names_and_codes");

    internal static readonly Citation MySocietyNames = new(
        "mySociety, names and codes of local authorities (repository mysociety/uk_local_authority_names_and_codes)",
        "data/lookup_name_to_registry.csv",
        "https://github.com/mysociety/uk_local_authority_names_and_codes");

    internal static readonly Citation Si2018No648 = new(
        "The Bournemouth, Dorset and Poole (Structural Changes) Order 2018, SI 2018/648", "explanatory note");

    internal static readonly Citation Si2019No957 = new(
        "The Buckinghamshire (Structural Changes) Order 2019, SI 2019/957", "articles 3 and 4");

    internal static readonly Citation Si2020No156 = new(
        "The Northamptonshire (Structural Changes) Order 2020, SI 2020/156", "articles 3 and 4", "https://legislation.gov.uk/uksi/2020/156/part/2/made/data.xht");

    internal static readonly Citation Si2022No331 = new(
        "The Cumbria (Structural Changes) Order 2022, SI 2022/331", "explanatory note", "https://www.legislation.gov.uk/uksi/2022/331/note/made/data.xht");

    internal static readonly Citation Si2022No328 = new(
        "The North Yorkshire (Structural Changes) Order 2022, SI 2022/328", "part 4, read in the draft", "https://legislation.gov.uk/ukdsi/2022/9780348231380/part/4");

    internal static readonly Citation Si2022No329 = new(
        "The Somerset (Structural Changes) Order 2022, SI 2022/329", "article 2");

    internal static readonly Citation Si2024No1328 = new(
        "The Barnsley and Sheffield (Boundary Change) Order 2024, SI 2024/1328", "articles 1 and 2", "https://beta.bailii.org/uk/legis/num_reg/2024/uksi_20241328_en_1.html");

    internal static readonly Citation Si2026No264 = new(
        "The Surrey (Structural Changes) Order 2026, SI 2026/264, as public code cites it", link: "https://www.legislation.gov.uk/uksi/2026/264/made");

    internal static readonly Citation SurreyDebate = new(
        "House of Commons, general committee on the draft Surrey (Structural Changes) Order 2026, 25 February 2026",
        "the minister's opening",
        "https://parallelparliament.co.uk/mp/alison-mcgovern/debate/2026-02-25/commons/general-committees/draft-surrey-structural-changes-order-2026");

    internal static readonly Citation SurreyMinistryLetter = new(
        "Policy Wire on the ministry's letter of 28 October 2025 to Surrey's councils",
        link: "http://policy-wire.co.uk/surrey-unitary-councils-secondary-legislation-and-2026-elections");

    internal static readonly Citation LordsAnswerHl14186 = new(
        "Ministry of Housing, Communities and Local Government, written answer HL14186, 2026",
        link: "https://www.parallelparliament.co.uk/question/HL14186/local-government-reorganisation");

    internal static readonly Citation SifReportsOfNovember2013 =
        new("Ofsted's single inspection framework reports, begun on site from November 2013");

    internal static readonly Citation NoneFound = new("No document found");
}
