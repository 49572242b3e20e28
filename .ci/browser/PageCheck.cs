using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Browser;

/// <summary>What is wrong with a page, as people find it who see it, hear it, go through it by keyboard, zoom in or print it.</summary>
internal static partial class PageCheck
{
    private static readonly string[] Rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    // 320 is 1,280 at a zoom of 400 %.
    private static readonly int[] Widths = [1400, 800, 360, 320];

    internal static async IAsyncEnumerable<string> Faults(IBrowser browser, ExpectedPage expected, string path)
    {
        var page = await browser.NewPageAsync();
        List<string> asked = [];
        List<string> said = [];
        page.Request += (_, request) => asked.Add(request.Url);
        page.Console += (_, message) => said.Add(message.Text);
        page.PageError += (_, error) => said.Add(error);
        var address = new Uri(path).AbsoluteUri;
        await page.GotoAsync(address);

        foreach (var fault in await Shown(page, expected))
        {
            yield return fault;
        }

        foreach (var width in Widths)
        {
            await page.SetViewportSizeAsync(width, 900);
            foreach (var open in new[] { false, true })
            {
                await page.EvaluateAsync("open => document.querySelectorAll('details').forEach(one => one.open = open)", open);
                var found = await page.RunAxe(new AxeRunOptions { RunOnly = new() { Type = "tag", Values = [.. Rules] } });
                foreach (var violation in found.Violations)
                {
                    yield return $"at {width} pixels axe finds: {violation.Help} ({violation.Nodes.Length} times, {violation.Nodes[0].Html})";
                }
            }

            if (await page.EvaluateAsync<bool>("document.scrollingElement.scrollWidth > document.scrollingElement.clientWidth"))
            {
                yield return $"at {width} pixels the page scrolls sideways";
            }
        }

        foreach (var fault in await ByKeyboard(page))
        {
            yield return fault;
        }

        var pages = await Printed(page);
        if (pages != expected.PrintedPages)
        {
            yield return $"it prints on {pages} pages, not on {expected.PrintedPages}";
        }

        foreach (var url in asked.Where(url => url.Split('#')[0] != address))
        {
            yield return $"it asks for {url}";
        }

        foreach (var message in said)
        {
            yield return $"the browser says: {message}";
        }

        await page.CloseAsync();
    }

    private static async Task<List<string>> Shown(IPage page, ExpectedPage expected)
    {
        var rowsOfTimeline = await page.Locator(".ilacs-timeline tbody tr").CountAsync();
        var marks = await page.Locator(".ilacs-timeline rect.ilacs-mark, .ilacs-timeline .ilacs-tick, .ilacs-timeline rect.ilacs-expected, .ilacs-timeline .ilacs-stated").CountAsync();
        List<string> faults = [];
        await Count("heading of the page", "h1", 1);
        await Count("short answers", ".ilacs-tile", 4);
        await Count("inspections in the grid", ".ilacs-grid thead th", expected.Inspections);
        await Count("areas in the grid", ".ilacs-grid tbody tr", expected.Areas);
        await Count("slots of monitoring", ".ilacs-slot", expected.Slots);
        await Count("states of the intervention", ".ilacs-state", expected.States);
        await Count("scripts", "script", 0);
        if (marks < rowsOfTimeline)
        {
            faults.Add($"the timeline has {marks} marks and its table {rowsOfTimeline} rows");
        }

        foreach (var heading in new[] { "Judgements", "Timeline", "What comes next", "Areas for improvement", "Issues in the record", "Sources" })
        {
            if (!await page.GetByRole(AriaRole.Heading, new() { Name = heading, Exact = true, Level = 2 }).IsVisibleAsync())
            {
                faults.Add($"the heading '{heading}' is not seen");
            }
        }

        return faults;

        async Task Count(string what, string selector, int number)
        {
            var found = await page.Locator(selector).CountAsync();
            if (found != number)
            {
                faults.Add($"{what}: {found}, not {number}");
            }
        }
    }

    // Each stop of the Tab key in the order of the page, with something to see that shows where one is.
    private static async Task<List<string>> ByKeyboard(IPage page)
    {
        await page.SetViewportSizeAsync(1400, 900);
        await page.EvaluateAsync("document.querySelectorAll('a[href], summary, [tabindex=\"0\"]').forEach((one, i) => one.dataset.stop = i)");
        var stops = await page.EvaluateAsync<int>("[...document.querySelectorAll('[data-stop]')].filter(one => one.checkVisibility()).length");
        var order = await page.EvaluateAsync<int[]>("[...document.querySelectorAll('[data-stop]')].filter(one => one.checkVisibility()).map(one => +one.dataset.stop)");
        List<string> faults = [];
        for (var i = 0; i < stops; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            var at = await page.EvaluateAsync<int>("+(document.activeElement.dataset.stop ?? -1)");
            if (at != order[i])
            {
                faults.Add($"stop {i + 1} of the Tab key is another element than in the order of the page");
                break;
            }

            if (await page.EvaluateAsync<bool>("getComputedStyle(document.activeElement).outlineStyle === 'none'"))
            {
                faults.Add($"stop {i + 1} of the Tab key does not show that it has the focus");
            }
        }

        return faults;
    }

    private static async Task<int> Printed(IPage page)
    {
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(one => one.open = false)");
        var printed = await page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true });
        return PageOfPdf().Count(Encoding.Latin1.GetString(printed));
    }

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PageOfPdf();
}
