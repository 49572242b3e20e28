using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Ilacs.Model.Json;

/// <summary>A member of an object, described once.</summary>
/// <param name="name">Its name on the wire.</param>
/// <param name="title">What it means, in a few words.</param>
/// <param name="isRequired">Whether it has to be there.</param>
/// <param name="shape">What may be there.</param>
internal abstract class Member(string name, string title, bool isRequired, Shape shape)
{
    internal string Name { get; } = name;

    internal string Title { get; } = title;

    internal bool IsRequired { get; } = isRequired;

    internal Shape Shape { get; } = shape;

    /// <summary>The name for writing, already searched for what has to be escaped.</summary>
    internal JsonEncodedText Encoded { get; } = JsonEncodedText.Encode(name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);

    /// <summary>The JSON Pointer to it from the object.</summary>
    internal string Pointer { get; } = JsonPointer.To(name);
}

/// <summary>A member of the objects of one type, which can be written.</summary>
internal abstract class Member<T>(string name, string title, bool isRequired, Shape shape) : Member(name, title, isRequired, shape)
{
    /// <summary>Writes the member, or nothing where it goes without saying.</summary>
    internal abstract void Write(RecordWriter writer, T record);

    /// <summary>Writes the member if it is required, says something, or has something in it that was not known when it was read.</summary>
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
/// <typeparam name="TDraft">What takes the members as they are read.</typeparam>
internal abstract class Member<T, TDraft>(string name, string title, bool isRequired, Shape shape)
    : Member<T>(name, title, isRequired, shape)
{
    /// <summary>Whether there are drafts for which it waits.</summary>
    internal virtual bool MayWait => false;

    /// <summary>Whether the member can be read only after another one.</summary>
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

/// <summary>Gives a draft what was read of one of its members.</summary>
internal delegate void Setter<TDraft, in TValue>(ref TDraft draft, TValue value);

/// <summary>A member that a draft takes until all of them are read.</summary>
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

/// <summary>A member of a record that takes its members one by one as they are read, before anybody else sees it.</summary>
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

/// <summary>A member that has one value in every document: which document it is, or which version of the format.</summary>
internal sealed class FixedMember<T, TDraft>(string name, string title, Shape<string> shape, string value)
    : Member<T, TDraft>(name, title, true, shape)
{
    // A document with another value is read all the same; the fault is found.
    internal override bool TryRead(ref RecordReader reader, ref TDraft draft) => shape.TryRead(ref reader, out _) || true;

    internal override void Write(RecordWriter writer, T record) => Write(writer, shape, value, true);
}

/// <summary>Makes members that drafts take, so each is described in one line.</summary>
internal static class DraftMembers<T, TDraft>
{
    internal static Member<T, TDraft> Required<TValue>(
        string name, string title, Shape<TValue> shape, Func<T, TValue> get, Setter<TDraft, TValue> set) =>
        new DraftMember<T, TDraft, TValue>(name, title, true, shape, get, set);

    internal static Member<T, TDraft> Optional<TValue>(
        string name, string title, Shape<TValue> shape, Func<T, TValue> get, Setter<TDraft, TValue> set) =>
        new DraftMember<T, TDraft, TValue>(name, title, false, shape, get, set);
}

/// <summary>Makes members that records of a family take themselves, so each is described in one line.</summary>
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

/// <summary>Makes members of answers, so each is described in one line.</summary>
internal static class AnswerMembers<T>
{
    internal static Member<T> Always<TValue>(string name, string title, Shape<TValue> shape, Func<T, TValue> get) =>
        new AnswerMember<T, TValue>(name, title, true, shape, get);

    internal static Member<T> Sometimes<TValue>(string name, string title, Shape<TValue> shape, Func<T, TValue> get) =>
        new AnswerMember<T, TValue>(name, title, false, shape, get);
}
