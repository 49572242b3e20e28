using System.Diagnostics.CodeAnalysis;

namespace Ilacs.Model;

/// <summary>What applying an event gives: a new thread, or why the event is refused.</summary>
/// <remarks><c>default</c> is neither.</remarks>
public readonly struct TransitionResult
{
    private readonly InterventionThread? _thread;

    internal TransitionResult(InterventionThread thread) => _thread = thread;

    internal TransitionResult(FindingReport refusals) => Refusals = refusals;

    /// <summary>Whether the event was accepted.</summary>
    public bool IsAccepted => _thread is not null;

    /// <summary>The thread with the event.</summary>
    /// <exception cref="InvalidOperationException">The event was refused; the message says why. Or this is <c>default</c>.</exception>
    public InterventionThread Thread => _thread ?? throw new InvalidOperationException(ToString());

    /// <summary>Why the event was refused, with every guard that it breaks; clean if it was accepted. Pointers begin at the event.</summary>
    public FindingReport Refusals { get; }

    /// <summary>Gives the thread with the event; <c>false</c> if the event was refused, and for <c>default</c>.</summary>
    /// <param name="thread">The thread, or <c>null</c>.</param>
    public bool TryGetThread([NotNullWhen(true)] out InterventionThread? thread)
    {
        thread = _thread;
        return thread is not null;
    }

    /// <summary>The thread that came of it, or why it was refused; <c>(no result)</c> for <c>default</c>.</summary>
    public override string ToString() => _thread?.ToString() ?? (Refusals.IsClean ? "(no result)" : Refusals.ToString());
}
