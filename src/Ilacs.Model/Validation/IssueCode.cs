namespace Ilacs.Model.Validation;

/// <summary>A kind of issue: a permanent code with its severity. Each is declared beside the rule that gives it.</summary>
public sealed class IssueCode
{
    internal IssueCode(string code, Severity severity, string title, Evidence? evidence = null)
    {
        Code = code;
        Severity = severity;
        Title = title;
        Evidence = evidence;
    }

    /// <summary>The code on the wire, such as <c>area-missing</c>. It never changes its meaning and is never used again for
    /// another.</summary>
    public string Code { get; }

    /// <summary>How serious an issue with this code is.</summary>
    public Severity Severity { get; }

    /// <summary>The rule that was broken, in one plain sentence.</summary>
    public string Title { get; }

    /// <summary>What the rule rests on; <c>null</c> where it follows from what the words mean, or from the shape of the data.</summary>
    public Evidence? Evidence { get; }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
