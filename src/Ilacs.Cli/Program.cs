using System.Text;
using Ilacs.Cli;
using Ilacs.Cli.Output;
using Microsoft.Win32.SafeHandles;

// What is printed is read again, by this program too, and that is UTF-8 whatever the terminal prefers.
var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
try
{
    Console.OutputEncoding = utf8;
    return CommandLine.Run(args, Output(), Console.Error, isTerminal: !Console.IsOutputRedirected);
}
catch (IOException notWritten)
{
    if (notWritten.HResult != BrokenPipe)
    {
        new HarmlessWriter(Console.Error).WriteLine($"The output could not be written: {notWritten.Message}");
    }

    return ExitCode.NotDone;
}

// The console passes over a pipe that was closed, and the program would work on for nobody. Only a pipe: a file may be that of the errors
// too.
TextWriter Output()
{
    if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
    {
        return Console.Out;
    }

    var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
    return pipe.CanSeek ? Console.Out : new StreamWriter(pipe, utf8) { AutoFlush = true };
}

internal partial class Program
{
    // The number of the error on every Unix.
    private const int BrokenPipe = 32;
}
