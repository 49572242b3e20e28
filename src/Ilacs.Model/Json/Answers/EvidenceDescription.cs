using System.Collections.Immutable;
using static Ilacs.Model.Json.AnswerMembers<Ilacs.Model.Json.CitedSource>;

namespace Ilacs.Model.Json;

/// <summary>Evidence in an answer: cited by number, and listed once at the end of the answer.</summary>
internal static class EvidenceDescription
{
    internal static readonly Shape<ImmutableArray<Evidence>> Numbers = new NumbersShape();

    internal static readonly Shape<SourceStrength> Strength = Values.Of(
        ClosedLists.SourceStrengths, null, "strength", "The strength of a source");

    internal static readonly ObjectShape<Observation> Observed = new(
        "observed",
        "How often it was seen",
        [
            AnswerMembers<Observation>.Always(
                "held", "The number of cases in which it was seen", new WholeNumberShape(0), observed => observed.Held),
            AnswerMembers<Observation>.Always("of", "The number of all cases", new WholeNumberShape(0), observed => observed.Of),
        ]);

    private static readonly Member<CitedSource>[] Facts =
    [
        Always("statement", "The source's statement, in our own words", Values.Sentence, one => one.Evidence.Statement),
        Always("strength", "The strength of the source", Strength, one => one.Evidence.Strength),
        Sometimes("observed", "How often it was seen", Values.IfAny(Observed), one => one.Evidence.Observed),
        Always("title", "The title of the document and its author", Values.Sentence, one => one.Evidence.Citation.Title),
        Sometimes("place", "The place in the document", Values.Sentence!, one => one.Evidence.Citation.Place),
        Sometimes("link", "The address where it was published", Values.Sentence!, one => one.Evidence.Citation.Link),
    ];

    /// <summary>Evidence written in full, without a number.</summary>
    internal static readonly Shape<Evidence> WrittenOut = new ConvertedShape<Evidence, CitedSource>(
        new ObjectShape<CitedSource>("evidence", "A statement and its source", Facts),
        evidence => new(0, evidence));

    internal static readonly ObjectShape<CitedSource> Source = new(
        "cited-source",
        "A statement cited in the answer, and its source",
        [Always("number", "The number used to cite it (1 = first)", new WholeNumberShape(1), one => one.Number), .. Facts]);

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

/// <summary>The list of all cited sources at the end of an answer; left out if there are no citations.</summary>
internal sealed class CitedSources<T>() : Member<T>("sources", "The sources that the answer cites by number", false, List)
{
    private static readonly ArrayShape<CitedSource> List = new(EvidenceDescription.Source, "an array of sources");

    internal override void Write(RecordWriter writer, T record)
    {
        var cited = writer.Cited;
        Write(writer, List, cited, !cited.IsEmpty);
    }
}
