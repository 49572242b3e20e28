// Starts the service on a free port of this machine, asks it over HTTP, and stops it, whatever happens. The argument is the folder of the seeds.
await using var app = Service.Build();
await app.StartAsync();
try
{
    using HttpClient client = new() { BaseAddress = new Uri(app.Urls.Single()), Timeout = TimeSpan.FromSeconds(30) };
    Seeds seeds = new(args[0]);
    await Documents.Ask(client, seeds);
    await Codes.Ask(client);
    await Load.Run(client, seeds);
    return 0;
}
finally
{
    await app.StopAsync();
}
