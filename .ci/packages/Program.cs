// What the packed files hold: their list for reading, and what must not be in any of them.
switch (args)
{
    case ["list", var folder, var version]:
        foreach (var package in Package.AllIn(folder, ".nupkg"))
        {
            Console.Write(Listing.Of(package, version));
        }

        return 0;

    case ["nothing-of-this-machine", var folder, .. var names]:
        return Report([.. Package.AllIn(folder, "pkg").SelectMany(package => Machine.FoundIn(package, names))]);

    case ["same", var folder, var other]:
        return Report([.. Sameness.Differences(folder, other)]);

    default:
        Console.Error.WriteLine("list FOLDER VERSION, nothing-of-this-machine FOLDER NAME..., or same FOLDER FOLDER");
        return 2;
}

static int Report(string[] problems)
{
    Array.ForEach(problems, Console.WriteLine);
    return problems.Length == 0 ? 0 : 1;
}
