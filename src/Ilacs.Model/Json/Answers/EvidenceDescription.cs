using System.Collections.Immutable;
using static Ilacs.Model.Json.AnswerMembers<Ilacs.Model.Json.CitedSource>;

namespace Ilacs.Model.Json;

/// <summary>Evidence in an answer: its number wherever it is cited, and all of it once, in the list with which the answer ends.</summary>
internal static class EvidenceDescription
{
    internal static readonly Shape<ImmutableArray<Evidence>> Numbers = new NumbersShape();

    internal static readonly Shape<SourceStrength> Strength = Values.Of(
        ClosedLists.SourceStrengths, null, "strength", "How strong a source is");

    internal static readonly ObjectShape<Observation> Observed = new(
        "observed",
        "In how many of all cases it was seen",
        [
            AnswerMembers<Observation>.Always("held", "In how many cases", new WholeNumberShape(0), observed => observed.Held),
            AnswerMembers<Observation>.Always("of", "Of how many", new WholeNumberShape(0), observed => observed.Of),
        ]);

    private static readonly Member<CitedSource>[] Facts =
    [
        Always("statement", "The statement of the source, in our own words", Values.Sentence, one => one.Evidence.Statement),
        Always("strength", "How strong the source is", Strength, one => one.Evidence.Strength),
        Sometimes("observed", "How often it was observed", Values.IfAny(Observed), one => one.Evidence.Observed),
        Always("title", "The document and whose it is", Values.Sentence, one => one.Evidence.Citation.Title),
        Sometimes("place", "The place in it", Values.Sentence!, one => one.Evidence.Citation.Place),
        Sometimes("link", "Where it was published", Values.Sentence!, one => one.Evidence.Citation.Link),
    ];

    /// <summary>Evidence by itself, written out where it stands.</summary>
    internal static readonly Shape<Evidence> WrittenOut = new ConvertedShape<Evidence, CitedSource>(
        new ObjectShape<CitedSource>("evidence", "A statement and its source", Facts),
        evidence => new(0, evidence));

    internal static readonly ObjectShape<CitedSource> Source = new(
        "cited-source",
        "A statement that the answer cites, and its source",
        [Always("number", "The number by which it is cited", new WholeNumberShape(1), one => one.Number), .. Facts]);

    private sealed class NumbersShape : Shape<ImmutableArray<Evidence>>
    {
        internal override void Write(RecordWriter writer, ImmutableArray<Evidence> value)
        {
            writer.Json.WriteStartArray();
            foreach (var evidence in value.Distinct())
            {
                writer.Json.WriteNumberValue(writer.NumberOf(evidence));
            }

            writer.Json.WriteEndArray();
        }

        internal override bool IsSaid(ImmutableArray<Evidence> value) => !value.IsEmpty;

        internal override void WriteSchema(SchemaWriter schema)
        {
            schema.Json.WriteString("type", "array");
            schema.Json.WriteStartObject("items");
            schema.Json.WriteString("type", "integer");
            schema.Json.WriteNumber("minimum", 1);
            schema.Json.WriteEndObject();
        }
    }
}

/// <summary>The list of all that an answer cites, with which it ends; nothing if it cites nothing.</summary>
internal sealed class CitedSources<T>() : Member<T>("sources", "The sources that are cited by number above", false, List)
{
    private static readonly ArrayShape<CitedSource> List = new(EvidenceDescription.Source, "an array of sources");

    internal override void Write(RecordWriter writer, T record)
    {
        var cited = writer.Cited;
        Write(writer, List, cited, !cited.IsEmpty);
    }
}
