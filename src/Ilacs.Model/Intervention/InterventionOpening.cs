using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Ilacs.Model;

/// <summary>The recorded state of an intervention on a day, where its beginning is not known.</summary>
/// <remarks>It says nothing about the time before that day.</remarks>
[JsonConverter(typeof(IlacsJsonConverter<InterventionOpening>))]
public sealed record InterventionOpening : SourcedRecord
{
    private readonly InterventionState _state;
    private readonly ImpreciseDate _on;

    /// <summary>For an object initialiser, which has to set every required property.</summary>
    public InterventionOpening()
    {
    }

    /// <summary>Records the state on a day.</summary>
    /// <param name="state">The state on that day.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="ArgumentException">The date is <c>default</c>, or the state is not one of the named ones.</exception>
    [SetsRequiredMembers]
    public InterventionOpening(InterventionState state, ImpreciseDate on) => (State, On) = (state, on);

    /// <summary>The state on that day.</summary>
    /// <exception cref="ArgumentException">The state is not one of the named ones.</exception>
    public required InterventionState State
    {
        get => _state;
        init => _state = Enum.IsDefined(value) ? value : throw new ArgumentException("Not one of the named states.", nameof(value));
    }

    /// <summary>The day for which the state is recorded.</summary>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    public required ImpreciseDate On
    {
        get => _on;
        init => _on = ImpreciseDate.NotDefault(value);
    }

    /// <summary>The day for which the state is recorded.</summary>
    public override ImpreciseDate Began => On;

    internal override string What => State.Code();

    internal override string Label => State.Label();

    internal override ImpreciseDate? DateOf(string member) => member == "on" ? On : null;

    internal override IEnumerable<(string Name, object? Value)> Facts() => [(nameof(On), On), .. base.Facts()];

    private protected override void Ask(LazyPointer at, ref IssueSink found)
    {
    }

}
