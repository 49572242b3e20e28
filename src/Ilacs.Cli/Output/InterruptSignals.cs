using System.Runtime.InteropServices;

namespace Ilacs.Cli.Output;

/// <summary>While it exists, an interrupt or termination only asks to stop, and files already written can be removed. A
/// second one is done.</summary>
internal sealed class InterruptSignals : IDisposable
{
    // What Linux sends when a file grows beyond the limit of its user; without this it would end the program, and with it the write fails.
    private const int FileTooLarge = 25;

    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration[] _registered;

    internal InterruptSignals()
    {
        PosixSignal[] signals = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP];
        _registered =
        [
            .. signals.Select(signal => PosixSignalRegistration.Create(signal, Ask)),
            .. OperatingSystem.IsLinux()
                ? [PosixSignalRegistration.Create((PosixSignal)FileTooLarge, context => context.Cancel = true)]
                : Array.Empty<PosixSignalRegistration>(),
        ];
    }

    internal CancellationToken Token => _source.Token;

    public void Dispose()
    {
        foreach (var registered in _registered)
        {
            registered.Dispose();
        }

        _source.Dispose();
    }

    private void Ask(PosixSignalContext context)
    {
        context.Cancel = !_source.IsCancellationRequested;
        _source.Cancel();
    }
}
