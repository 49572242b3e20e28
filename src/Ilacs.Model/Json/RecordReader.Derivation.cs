using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Ilacs.Model;

// A derivation: its judgements are read, and what it states besides is compared with what follows from them.
internal ref partial struct RecordReader
{
    private const int DerivationJudgements = 4;

    // The one with the most members has all that any has.
    private static readonly ObjectShape DerivationShape = AnswerShapes.Derivations.MaxBy(shape => shape.Members.Length)!;

    internal JsonReadResult<Derivation> ReadDerivation()
    {
        _keeps = false;
        return Unboxed(ReadDocument<StrongBox<Derivation>>(
            static (ref RecordReader reader) => reader.ReadDerivationDocument() is { } derivation ? new(derivation) : null,
            static (ref RecordReader _) => null));
    }

    private static JsonReadResult<T> Unboxed<T>(JsonReadResult<StrongBox<T>> read)
        where T : struct =>
        new(read.HasValue ? read.Value.Value : default, read.HasValue, read.Findings, read.WasReadWhole);

    private Derivation? ReadDerivationDocument()
    {
        var at = Offset;
        if (!EnterObject(DerivationShape, out var member, out var seen))
        {
            return null;
        }

        Edition? edition = null;
        Edition? provisionsOf = null;
        Judgements? judgements = null;
        var (provisionsAt, judgementsAt) = (-1, -1);
        while (NextMember(DerivationShape, ref member, ref seen))
        {
            switch (member)
            {
                case 0:
                    ReadVersion();
                    break;
                case 1:
                    RequireText(DocumentKinds.Derivation);
                    break;
                case 2:
                    edition = ReadEdition();
                    break;
                case 3:
                    provisionsAt = Offset;
                    provisionsOf = ReadEdition();
                    break;
                case DerivationJudgements:
                    judgementsAt = Offset;
                    _json.Skip();
                    break;
                default:
                    ReadShaped(DerivationShape.Members[member].Value);
                    break;
            }
        }

        if (edition is not null && provisionsOf is not null && !OverallEffectiveness.CanContinue(edition, provisionsOf))
        {
            FindAt(provisionsAt, JsonFindings.ValueNotUnderstood, _path.ToPointer("provisionsOf"), $"'{provisionsOf}' is no edition whose provisions go on for {edition}.");
            provisionsOf = null;
        }

        judgements = judgementsAt >= 0 && edition is not null ? ReadJudgementsAgain(edition, judgementsAt, DerivationJudgements) : null;
        LeaveObject(DerivationShape, seen, at);
        if (judgements is not { } known)
        {
            return null;
        }

        var derivation = provisionsOf is null ? OverallEffectiveness.Derive(known) : OverallEffectiveness.DeriveForContinuity(provisionsOf, known);
        if (_wasReadWhole)
        {
            WhatIsStatedIsWhatFollows(derivation, at);
        }

        return derivation;
    }

    private void WhatIsStatedIsWhatFollows(Derivation derivation, int at)
    {
        var json = new Utf8JsonReader(_document[at..], new JsonReaderOptions { MaxDepth = IlacsJsonLimits.MostDepth });
        using var stated = JsonDocument.ParseValue(ref json);
        using var followed = JsonDocument.Parse(IlacsJson.Derivation.Write(derivation, indented: false));
        foreach (var member in stated.RootElement.EnumerateObject())
        {
            // What was asked is no answer.
            if (member.Name is not ("schemaVersion" or "document" or "edition" or "provisionsOf" or "judgements") && !(followed.RootElement.TryGetProperty(member.Name, out var value) && IsSameAnswer(member.Value, value)))
            {
                _found.Add(new(JsonFindings.AnswerDiffers, JsonPointer.To(member.Name), $"This version of the library derives another '{member.Name}' from these judgements."));
            }
        }
    }

    // How a provision and its source are worded is no answer.
    private static bool IsSameAnswer(JsonElement stated, JsonElement followed)
    {
        if (stated.ValueKind == JsonValueKind.Array && followed.ValueKind == JsonValueKind.Array)
        {
            return stated.GetArrayLength() == followed.GetArrayLength() && stated.EnumerateArray().Zip(followed.EnumerateArray()).All(pair => IsSameAnswer(pair.First, pair.Second));
        }

        if (stated.ValueKind != JsonValueKind.Object || !stated.TryGetProperty("provision", out _))
        {
            return JsonElement.DeepEquals(stated, followed);
        }

        return Says(stated, followed) && Says(followed, stated);

        static bool Says(JsonElement one, JsonElement other) => one.EnumerateObject().All(member => member.Name is "sentence" or "source"
            || (other.TryGetProperty(member.Name, out var value) && JsonElement.DeepEquals(member.Value, value)));
    }
}
