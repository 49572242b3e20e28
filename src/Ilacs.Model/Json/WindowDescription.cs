using static Ilacs.Model.Json.DraftMembers<Ilacs.Model.OnSiteWindow, Ilacs.Model.Json.WindowDescription.Draft>;

namespace Ilacs.Model.Json;

/// <summary>A period on site.</summary>
internal static class WindowDescription
{
    internal static readonly Shape<OnSiteWindow> Window = new RecordShape<OnSiteWindow, Draft>(
        "on-site-window",
        "A period on site without a longer break",
        [
            Required("from", "The first day on site", Values.Date, window => window.From, (ref draft, date) => draft.From = date),
            Optional(
                "to", "The last day on site (inclusive; missing if not known)", Values.DateIfAny, window =>
                    window.To, (ref draft, date) => draft.To = date),
        ],
        null,
        static (in draft) => new(draft.From, draft.To));

    internal struct Draft
    {
        internal ImpreciseDate From;
        internal ImpreciseDate? To;
    }
}
