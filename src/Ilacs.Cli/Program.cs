using System.Text;
using Ilacs.Cli;
using Ilacs.Cli.Output;
using Microsoft.Win32.SafeHandles;

// Other programs read the output, and so does this one: it is UTF-8 whatever the terminal prefers.
var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
try
{
    Console.OutputEncoding = utf8;
    return CommandLine.Run(
        args, Output(), Console.Error, Console.IsOutputRedirected ? null : Width(), Console.IsErrorRedirected ? null : Width());
}
catch (IOException notWritten)
{
    if (notWritten.HResult != BrokenPipe)
    {
        new HarmlessWriter(Console.Error).WriteLine($"The output could not be written: {notWritten.Message}");
    }

    return ExitCode.NotDone;
}

// Some terminals do not say how wide they are.
static int Width()
{
    const int Usual = 80;
    try
    {
        return Console.WindowWidth is > 0 and var width ? width : Usual;
    }
    catch (IOException)
    {
        return Usual;
    }
}

// Console.Out ignores a closed pipe, and the program would work on for nobody. Only for a pipe: standard error may share a file.
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
    // EPIPE on every Unix.
    private const int BrokenPipe = 32;
}
