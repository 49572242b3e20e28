using BenchmarkDotNet.Running;
using Ilacs.Model.Benchmarks;

if (args is ["--ratios", .. var more])
{
    return more switch
    {
        [] => RatioRun.Run(isRehearsal: false),
        ["--rehearse"] => RatioRun.Run(isRehearsal: true),
        _ => Unknown(more),
    };
}

if (args is ["--startup", var tool])
{
    return Startup.Run(tool);
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;

static int Unknown(string[] arguments)
{
    Console.Error.WriteLine($"--ratios takes nothing but --rehearse, and not {string.Join(' ', arguments)}.");
    return 2;
}
