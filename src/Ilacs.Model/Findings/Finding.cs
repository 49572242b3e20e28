namespace Ilacs.Model;

/// <summary>One thing found in somebody's data: which rule, where, and a plain sentence.</summary>
/// <param name="Code">The kind of finding.</param>
/// <param name="Pointer">Where, as a JSON Pointer (RFC 6901) in the names used on the wire; empty for the whole.</param>
/// <param name="Message">What was found, in a plain sentence that names the value.</param>
public sealed record Finding(FindingCode Code, string Pointer, string Message)
{
    /// <summary>How serious it is; always the severity of <see cref="Code"/>.</summary>
    public Severity Severity => Code.Severity;

    /// <summary>Such as <c>error area-missing /leaders: …</c>.</summary>
    public override string ToString() => $"{Severity.Code()} {Code}{(Pointer.Length == 0 ? "" : " " + Pointer)}: {Message}";
}
