namespace Ilacs.Model;

/// <summary>A value that is written on the wire as one short ASCII text, read exactly: no other case, no spaces, no culture.</summary>
internal interface IExactCode<TSelf>
    where TSelf : struct, IExactCode<TSelf>
{
    /// <summary>What is read, for messages: such as "a grade".</summary>
    static abstract string What { get; }

    /// <summary>The text on the wire; <c>null</c> for a <c>default</c> that has none.</summary>
    string? Wire { get; }

    /// <summary>Reads the text as the bytes that stand on the wire.</summary>
    static abstract bool TryRead(ReadOnlySpan<byte> text, out TSelf value);
}
