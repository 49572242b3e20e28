using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Ilacs.Model.Json;

/// <summary>A member of an object, described once.</summary>
/// <param name="name">Its name in JSON.</param>
/// <param name="title">The title in the schema.</param>
/// <param name="isRequired">Whether it is required.</param>
/// <param name="shape">The shape of its value.</param>
internal abstract class Member(string name, string title, bool isRequired, Shape shape)
{
    internal string Name { get; } = name;

    internal string Title { get; } = title;

    internal bool IsRequired { get; } = isRequired;

    internal Shape Shape { get; } = shape;

    /// <summary>The name for writing, already escaped.</summary>
    internal JsonEncodedText Encoded { get; } = JsonEncodedText.Encode(name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);

    /// <summary>The JSON Pointer to it from the object.</summary>
    internal string Pointer { get; } = JsonPointer.To(name);
}

/// <summary>A member of the objects of one type, which can be written.</summary>
internal abstract class Member<T>(string name, string title, bool isRequired, Shape shape) : Member(name, title, isRequired, shape)
{
    /// <summary>Writes the member, unless its value can be left out.</summary>
    internal abstract void Write(RecordWriter writer, T record);

    /// <summary>Writes the member if it is required, has a value to state, or has unknown members inside.</summary>
    private protected void Write<TValue>(RecordWriter writer, Shape<TValue> shape, TValue value, bool isSaid)
    {
        if (isSaid || IsRequired || writer.HasUnknownMembersIn(this))
        {
            var around = writer.Begin(this);
            shape.Write(writer, value);
            writer.End(around);
        }
    }
}

/// <summary>A member of the objects of one type, which can be written and read.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <typeparam name="TDraft">The draft that receives the members as they are read.</typeparam>
internal abstract class Member<T, TDraft>(string name, string title, bool isRequired, Shape shape)
    : Member<T>(name, title, isRequired, shape)
{
    /// <summary>Whether it can ever wait for another member.</summary>
    internal virtual bool MayWait => false;

    /// <summary>Whether it must wait for another member of this draft.</summary>
    internal virtual bool Waits(in TDraft draft) => false;

    /// <summary>Reads the value at which the reader is.</summary>
    internal abstract bool TryRead(ref RecordReader reader, ref TDraft draft);
}

/// <summary>A member of an answer, which is only written.</summary>
internal sealed class AnswerMember<T, TValue>(string name, string title, bool isRequired, Shape<TValue> shape, Func<T, TValue> get)
    : Member<T>(name, title, isRequired, shape)
{
    internal override void Write(RecordWriter writer, T record)
    {
        var value = get(record);
        Write(writer, shape, value, shape.IsSaid(value));
    }
}

/// <summary>Sets one member of a draft.</summary>
internal delegate void Setter<TDraft, in TValue>(ref TDraft draft, TValue value);

/// <summary>A member that a draft holds until all members are read.</summary>
internal sealed class DraftMember<T, TDraft, TValue>(
    string name, string title, bool isRequired, Shape<TValue> shape, Func<T, TValue> get, Setter<TDraft, TValue> set)
    : Member<T, TDraft>(name, title, isRequired, shape)
{
    internal override bool TryRead(ref RecordReader reader, ref TDraft draft)
    {
        var isRead = shape.TryRead(ref reader, out var value);
        if (isRead)
        {
            set(ref draft, value!);
        }

        return isRead;
    }

    internal override void Write(RecordWriter writer, T record)
    {
        var value = get(record);
        Write(writer, shape, value, shape.IsSaid(value));
    }
}

/// <summary>A member that is set directly on the record while it is being read, before anyone else sees it.</summary>
/// <typeparam name="T">The family of records.</typeparam>
/// <typeparam name="TOwner">The type in it that has the member.</typeparam>
/// <typeparam name="TValue">The type of the value.</typeparam>
internal sealed class RecordMember<T, TOwner, TValue>(
    string name, string title, bool isRequired, Shape<TValue> shape, Func<TOwner, TValue> get,
    Action<TOwner, TValue>? set, Func<TOwner, bool>? isSaid = null)
    : Member<T, T>(name, title, isRequired, shape)
    where T : class
    where TOwner : class, T
{
    internal override bool TryRead(ref RecordReader reader, ref T draft)
    {
        var isRead = shape.TryRead(ref reader, out var value);
        if (isRead)
        {
            set?.Invoke(Unsafe.As<TOwner>(draft), value!);
        }

        return isRead;
    }

    internal override void Write(RecordWriter writer, T record)
    {
        var owner = Unsafe.As<TOwner>(record);
        var value = get(owner);
        Write(writer, shape, value, isSaid?.Invoke(owner) ?? shape.IsSaid(value));
    }
}

/// <summary>A member with one value in every document: the kind of document or the version of the format.</summary>
internal sealed class FixedMember<T, TDraft>(string name, string title, Shape<string> shape, string value)
    : Member<T, TDraft>(name, title, true, shape)
{
    // A document with another value is still read; the fault is reported.
    internal override bool TryRead(ref RecordReader reader, ref TDraft draft) => shape.TryRead(ref reader, out _) || true;

    internal override void Write(RecordWriter writer, T record) => Write(writer, shape, value, true);
}

/// <summary>Creates members that drafts hold, so each is described in one line.</summary>
internal static class DraftMembers<T, TDraft>
{
    internal static Member<T, TDraft> Required<TValue>(
        string name, string title, Shape<TValue> shape, Func<T, TValue> get, Setter<TDraft, TValue> set) =>
        new DraftMember<T, TDraft, TValue>(name, title, true, shape, get, set);

    internal static Member<T, TDraft> Optional<TValue>(
        string name, string title, Shape<TValue> shape, Func<T, TValue> get, Setter<TDraft, TValue> set) =>
        new DraftMember<T, TDraft, TValue>(name, title, false, shape, get, set);
}

/// <summary>Creates members that are set directly on records of a family, so each is described in one line.</summary>
internal static class RecordMembers<T>
    where T : class
{
    internal static Member<T, T> Required<TOwner, TValue>(
        string name, string title, Shape<TValue> shape, Func<TOwner, TValue> get, Action<TOwner, TValue>? set)
        where TOwner : class, T => new RecordMember<T, TOwner, TValue>(name, title, true, shape, get, set);

    internal static Member<T, T> Optional<TOwner, TValue>(
        string name, string title, Shape<TValue> shape, Func<TOwner, TValue> get, Action<TOwner, TValue> set,
        Func<TOwner, bool>? isSaid = null)
        where TOwner : class, T => new RecordMember<T, TOwner, TValue>(name, title, false, shape, get, set, isSaid);
}

/// <summary>Creates members of answers, so each is described in one line.</summary>
internal static class AnswerMembers<T>
{
    internal static Member<T> Always<TValue>(string name, string title, Shape<TValue> shape, Func<T, TValue> get) =>
        new AnswerMember<T, TValue>(name, title, true, shape, get);

    internal static Member<T> Sometimes<TValue>(string name, string title, Shape<TValue> shape, Func<T, TValue> get) =>
        new AnswerMember<T, TValue>(name, title, false, shape, get);
}
