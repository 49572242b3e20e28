using System.Collections.Immutable;

namespace Ilacs.Model;

/// <summary>The bank holidays of England and Wales with Christmas Day and Good Friday, for the years that are covered.</summary>
internal static class BankHolidays
{
    // Sorted, written as yyyymmdd.
    private static readonly int[] Days =
    [
        20110103, 20110422, 20110425, 20110429, 20110502, 20110530, 20110829, 20111226, 20111227,
        20120102, 20120406, 20120409, 20120507, 20120604, 20120605, 20120827, 20121225, 20121226,
        20130101, 20130329, 20130401, 20130506, 20130527, 20130826, 20131225, 20131226,
        20140101, 20140418, 20140421, 20140505, 20140526, 20140825, 20141225, 20141226,
        20150101, 20150403, 20150406, 20150504, 20150525, 20150831, 20151225, 20151228,
        20160101, 20160325, 20160328, 20160502, 20160530, 20160829, 20161226, 20161227,
        20170102, 20170414, 20170417, 20170501, 20170529, 20170828, 20171225, 20171226,
        20180101, 20180330, 20180402, 20180507, 20180528, 20180827, 20181225, 20181226,
        20190101, 20190419, 20190422, 20190506, 20190527, 20190826, 20191225, 20191226,
        20200101, 20200410, 20200413, 20200508, 20200525, 20200831, 20201225, 20201228,
        20210101, 20210402, 20210405, 20210503, 20210531, 20210830, 20211227, 20211228,
        20220103, 20220415, 20220418, 20220502, 20220602, 20220603, 20220829, 20220919, 20221226, 20221227,
        20230102, 20230407, 20230410, 20230501, 20230508, 20230529, 20230828, 20231225, 20231226,
        20240101, 20240329, 20240401, 20240506, 20240527, 20240826, 20241225, 20241226,
        20250101, 20250418, 20250421, 20250505, 20250526, 20250825, 20251225, 20251226,
        20260101, 20260403, 20260406, 20260504, 20260525, 20260831, 20261225, 20261228,
        20270101, 20270326, 20270329, 20270503, 20270531, 20270830, 20271227, 20271228,
        20280103, 20280414, 20280417, 20280501, 20280529, 20280828, 20281225, 20281226,
    ];

    /// <summary>The published lists that state the days, in the order of their years and with no gap between them.</summary>
    internal static ImmutableArray<BankHolidayList> Lists { get; } =
    [
        new(2011, 2011, new(
            "Directgov, Bank holidays and British Summer Time, as archived on 6 January 2011 and copied by others",
            "England and Wales, 2011",
            "https://web.archive.org/web/20110106104158/"
                + "http://www.direct.gov.uk/en/Governmentcitizensandrights/LivingintheUK/DG_073741")),

        // The page itself no longer shows these years.
        new(2012, 2018, new(
            "GOV.UK bank holidays for England and Wales, 2012 to 2018, in the source of its page",
            "lib/data/bank-holidays.json",
            "https://github.com/alphagov/calendars/blob/1ce47d4340a71ae8f0dfef468fe0a5fef6e07b5f/lib/data/bank-holidays.json")),
        new(2019, 2028, new(
            "GOV.UK bank holidays for England and Wales, 2019 to 2028, as published to 21 August 2026", link: "https://www.gov.uk/bank-holidays")),
    ];

    /// <summary>The days by their numbers, in order.</summary>
    internal static IEnumerable<int> Numbers => Days.Select(day => DayNumber.Of(day / 10_000, day / 100 % 100, day % 100));
}
