using System.Text;
using Ilacs.Cli;

try
{
    // What is printed is read again, by this program too, and that is UTF-8 whatever the terminal prefers.
    Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
    return CommandLine.Run(args, Console.Out, Console.Error);
}
catch (IOException notWritten)
{
    Console.Error.WriteLine($"The output could not be written: {notWritten.Message}");
    return ExitCode.NotDone;
}
