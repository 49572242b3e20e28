using BenchmarkDotNet.Running;
using Ilacs.Model.Benchmarks;

if (args is ["--all", .. var more])
{
    return more switch
    {
        [] => AllBenchmarks.Run(isRehearsal: false),
        ["--rehearse"] => AllBenchmarks.Run(isRehearsal: true),
        _ => Unknown(more),
    };
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;

static int Unknown(string[] arguments)
{
    Console.Error.WriteLine($"--all takes nothing but --rehearse, and not {string.Join(' ', arguments)}.");
    return 2;
}
