using System.Collections.Immutable;
using NodaTime;
using static Ilacs.Model.Json.AnswerMembers<Ilacs.Model.Reason>;

namespace Ilacs.Model.Json;

/// <summary>A reason: its code, its values, and the same as a sentence.</summary>
internal static class ReasonDescription
{
    /// <summary>The values in a sentence, by name.</summary>
    internal static readonly Shape<ImmutableSortedDictionary<string, object>> Arguments = new ArgumentsShape();

    internal static readonly ObjectShape<Reason> Reason = new(
        "reason",
        "A fact that led to the answer",
        [
            Always("code", "The permanent code of the fact", Values.Text, reason => reason.Code),
            Sometimes("arguments", "The values in the sentence, by name", Arguments, reason => reason.Arguments),
            Always("sentence", "The fact, in a plain sentence", Values.Sentence, reason => reason.Sentence),
        ]);

    internal static readonly Shape<ImmutableArray<Reason>> Reasons = new ArrayShape<Reason>(Reason, "an array of reasons");

    /// <summary>An event in the record, with just enough to identify it.</summary>
    internal static readonly ObjectShape<CycleEvent> Event = new(
        "named-event",
        "An event in the record",
        [
            AnswerMembers<CycleEvent>.Always("type", "The kind of event", Values.CycleEventTypes, one => one.Type),
            AnswerMembers<CycleEvent>.Always("began", "The first day", Values.Date, one => one.Began),
            AnswerMembers<CycleEvent>.Sometimes("ended", "The last day on site (missing if not known)", Values.DateIfAny, Ended),
            AnswerMembers<CycleEvent>.Sometimes(
                "edition", "The edition of the inspection", Values.Edition!, one => (one as Inspection)?.Edition),
        ]);

    internal static readonly ObjectShape<DatedFact> Period = new(
        "period",
        "A period that affected all inspections",
        [
            AnswerMembers<DatedFact>.Always("code", "The permanent code of the fact", Values.Text, period => period.Code),
            AnswerMembers<DatedFact>.Always("from", "The first day", Values.Day, period => period.From),
            AnswerMembers<DatedFact>.Always("lastDay", "The last day, as exactly as it is known", Values.Date, period => period.LastDay),
        ]);

    internal static readonly ObjectShape<NumberRange> Range = new(
        "range",
        "A number, or its lowest and highest value",
        [.. Bounds<NumberRange>(range => range)]);

    private static readonly ArrayShape<NumberRange> Ranges = new(Range, "an array of ranges");

    /// <summary>The members of a number that a source gives.</summary>
    internal static IEnumerable<Member<T>> Bounds<T>(Func<T, NumberRange?> range) =>
    [
        AnswerMembers<T>.Sometimes("minimum", "The lowest value", Values.IfAny(new WholeNumberShape(0)), one => range(one)?.Minimum),
        AnswerMembers<T>.Sometimes("maximum", "The highest value", Values.IfAny(new WholeNumberShape(0)), one => range(one)?.Maximum),
    ];

    /// <summary>The last day on site, for an event that has one.</summary>
    internal static ImpreciseDate? Ended(CycleEvent cycleEvent) => (cycleEvent as OnSiteEvent)?.OnSite[^1].To;

    private sealed class ArgumentsShape : Shape<ImmutableSortedDictionary<string, object>>
    {
        private static readonly ArgumentShape Argument = new();

        internal override void Write(RecordWriter writer, ImmutableSortedDictionary<string, object> value)
        {
            writer.Json.WriteStartObject();
            foreach (var (name, argument) in value)
            {
                writer.Json.WritePropertyName(name);
                Argument.Write(writer, argument);
            }

            writer.Json.WriteEndObject();
        }

        internal override bool IsSaid(ImmutableSortedDictionary<string, object> value) => !value.IsEmpty;

        internal override void WriteSchema(SchemaWriter schema)
        {
            schema.Json.WriteString("type", "object");
            schema.Json.WriteStartObject("additionalProperties");
            schema.WriteUse(Argument);
            schema.Json.WriteEndObject();
        }
    }

    private sealed class ArgumentShape() : Shape<object>("A value in a sentence", "argument")
    {
        internal override void Write(RecordWriter writer, object value)
        {
            switch (value)
            {
                case CycleEvent cycleEvent:
                    Event.Write(writer, cycleEvent);
                    break;
                case DatedFact period:
                    Period.Write(writer, period);
                    break;
                case Judgement judgement:
                    JudgementShape.Any.Write(writer, judgement);
                    break;
                case NumberRange range:
                    Range.Write(writer, range);
                    break;
                case ImmutableArray<NumberRange> ranges:
                    Ranges.Write(writer, ranges);
                    break;
                case Deadline deadline:
                    DeadlineDocument.Counted.Write(writer, deadline);
                    break;
                case int number:
                    writer.Json.WriteNumberValue(number);
                    break;
                default:
                    Values.Sentence.Write(writer, Text(value));
                    break;
            }
        }

        internal override void WriteSchema(SchemaWriter schema) => SchemaChoice.Write(
            schema, [Values.Sentence, new WholeNumberShape(0), JudgementShape.Any, Event, Period, Range, Ranges, DeadlineDocument.Counted]);

        private static string Text(object value) => value switch
        {
            string text => text,
            Edition edition => edition.Code,
            ImpreciseDate date => date.ToString(),
            LocalDate day => ImpreciseDate.On(day).ToString(),
            Grade grade => grade.Code,
            CountedFrom from => from.Code(),
            _ => throw new InvalidOperationException($"{value.GetType().Name} is not described as an argument of a reason."),
        };
    }
}
