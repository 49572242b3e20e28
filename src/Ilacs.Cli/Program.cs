using Ilacs.Cli;

try
{
    return CommandLine.Run(args, Console.Out, Console.Error);
}
catch (IOException notWritten)
{
    Console.Error.WriteLine($"The output could not be written: {notWritten.Message}");
    return ExitCode.NotDone;
}
