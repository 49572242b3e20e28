namespace Ilacs.Model.Validation;

/// <summary>The JSON Pointer of a record, made only when something is found in it.</summary>
/// <param name="start">The pointer, or that of the list in which the record is.</param>
/// <param name="index">Its place in that list, from 0; -1 if it is in none.</param>
internal readonly struct LazyPointer(string start, int index = -1)
{
    /// <summary>A pointer that is there already.</summary>
    public static implicit operator LazyPointer(string pointer) => new(pointer);

    /// <summary>The pointer to a member of the record.</summary>
    public static string operator +(LazyPointer record, string member) => record.ToString() + member;

    /// <summary>The pointer.</summary>
    public override string ToString() => index < 0 ? start : FormattableString.Invariant($"{start}/{index}");
}
