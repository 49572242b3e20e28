namespace Ilacs.Model.OfficialStatistics;

/// <summary>Who wrote the file: that decides how days, grades and kinds of inspection are spelt in it.</summary>
internal enum LayoutFamily
{
    /// <summary>Ofsted's official statistics.</summary>
    Official = 1,

    /// <summary>The summaries that Data to Insight and others scrape from the reports.</summary>
    Scraped,

    /// <summary>Our own file of inspections.</summary>
    Own,
}
