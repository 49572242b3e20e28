namespace Ilacs.Model.Json;

/// <summary>The judgements of one inspection, for use inside other people's types, with their edition.</summary>
internal sealed class JudgementsDescription() : RecordShape<Judgements, Judgements>(
    "judgements",
    "The judgements of one inspection, with their edition",
    [
        DraftMembers<Judgements, Judgements>.Required(
            "edition", "The edition of the framework that applied", Values.Edition, judgements => judgements.Edition,
            (ref draft, edition) => draft = new(edition, 0)),
        new JudgementsMember<Judgements>(
            "The judgement of each area", Values.Text, judgements => judgements, (ref draft, judgements) => draft = judgements),
    ],
    null,
    static (in draft) => draft)
{
    internal static readonly JudgementsDescription WithEdition = new();

    internal override void Write(RecordWriter writer, Judgements value)
    {
        if (value.IsDefault)
        {
            throw new ArgumentException("default(Judgements) has no edition.", nameof(value));
        }

        base.Write(writer, value);
    }
}
