using System.Text.Json;

namespace Ilacs.Model;

// What is only looked at for its form.
internal ref partial struct RecordReader
{
    private void ReadShaped(Shape shape)
    {
        switch (shape)
        {
            case ChoiceShape { Choices: [.. var others, NullShape] }:
                if (_json.TokenType != JsonTokenType.Null)
                {
                    ReadShaped(others[0]);
                }

                break;
            case ObjectShape some:
                ReadShaped(some);
                break;
            case ArrayShape items:
                if (Enter(JsonTokenType.StartArray, "an array"))
                {
                    for (var index = -1; NextItem(ref index);)
                    {
                        ReadShaped(items.Item);
                    }

                    Leave();
                }

                break;
            case CodeShape codes:
                ReadListed(codes.Codes, $"one of {codes.Codes}");
                break;
            case WholeNumberShape number:
                ReadWholeNumber(number.Least, number.Most);
                break;
            case FlagShape:
                ReadBoolean();
                break;
            case TextShape:
                ReadText();
                break;
            default:
                throw new InvalidOperationException("No answer has such a shape.");
        }
    }

    private void ReadShaped(ObjectShape shape)
    {
        var at = Offset;
        if (!EnterObject(shape, out var member, out var seen))
        {
            return;
        }

        while (NextMember(shape, ref member, ref seen))
        {
            ReadShaped(shape.Members[member].Value);
        }

        LeaveObject(shape, seen, at);
    }
}
