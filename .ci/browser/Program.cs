// Looks at pages in a browser. The arguments are the browser, and the folder with the pages; or these, a page and a file for a picture of its top.
using System.Globalization;
using Browser;
using Microsoft.Playwright;

using var playwright = await Playwright.CreateAsync();
await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = args[0], Args = ["--no-sandbox"] });
if (args is [_, var folderOfPage, var page, var picture])
{
    await Picture.Take(browser, Path.Combine(folderOfPage, page), picture);
    return 0;
}

var faults = 0;
foreach (var expected in ExpectedPage.All)
{
    await foreach (var fault in PageCheck.Faults(browser, expected, Path.Combine(args[1], expected.File)))
    {
        Console.WriteLine($"{expected.File}: {fault}");
        faults++;
    }
}

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{ExpectedPage.All.Length} pages, {faults} faults"));
return faults == 0 ? 0 : 1;
