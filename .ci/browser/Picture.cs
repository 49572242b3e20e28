using Microsoft.Playwright;

namespace Browser;

/// <summary>The picture for the README: the top of a page, down to the end of the timeline.</summary>
internal static class Picture
{
    internal static async Task Take(IBrowser browser, string page, string file)
    {
        var opened = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1240, Height = 900 } });
        await opened.GotoAsync(new Uri(page).AbsoluteUri);
        var end = await opened.Locator(".ilacs-timeline .ilacs-key").BoundingBoxAsync();
        await opened.ScreenshotAsync(new()
        {
            Path = file,
            FullPage = true,
            Clip = new() { X = 0, Y = 0, Width = 1240, Height = end!.Y + end.Height + 16 },
        });
    }
}
