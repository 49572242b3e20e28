namespace Ilacs.Model.OfficialStatistics;

/// <summary>Who wrote the file, which decides how dates, grades and kinds of inspection are spelt.</summary>
internal enum LayoutFamily
{
    /// <summary>Ofsted's official statistics.</summary>
    Official = 1,

    /// <summary>The summaries that Data to Insight and others scrape from the reports.</summary>
    Scraped,

    /// <summary>Our own file of inspections.</summary>
    Own,
}
