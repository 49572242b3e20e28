// Starts an application on a free port of this machine, asks it for its page and for the style sheet, and stops it.
using System.Text.RegularExpressions;
using Application;

var builder = WebApplication.CreateBuilder();
builder.WebHost.UseUrls("http://127.0.0.1:0").UseStaticWebAssets();
builder.Logging.ClearProviders();
builder.Services.AddRazorComponents();
await using var app = builder.Build();
app.UseStaticFiles();
app.UseAntiforgery();
app.MapRazorComponents<Home>();
await app.StartAsync();
using HttpClient client = new() { BaseAddress = new Uri(app.Urls.Single()), Timeout = TimeSpan.FromSeconds(30) };
var page = await client.GetStringAsync("/");
Console.WriteLine($"{Regex.Count(page, "<th scope=\"row\">Help and protection</th>")} grids, {Regex.Count(page, "id=\"[^\"]*-title\"")} drawings with a title");
Console.WriteLine($"{page.Contains("Inspection passport", StringComparison.Ordinal)}: the passport");
Console.WriteLine($"{(await client.GetStringAsync("/_content/Ilacs.Model.Components/ilacs.css")).Contains(".ilacs-grid", StringComparison.Ordinal)}: the style sheet");
await app.StopAsync();
