namespace Ilacs.Model.Json;

/// <summary>Any record, for writing only. To read, choose the kind: an event, an event of an intervention, or an opening.</summary>
internal sealed class SourcedRecordShape : Shape<SourcedRecord>
{
    internal override void Write(RecordWriter writer, SourcedRecord value)
    {
        switch (value)
        {
            case CycleEvent cycleEvent:
                CycleEventDescription.CycleEvent.Write(writer, cycleEvent);
                break;
            case InterventionEvent happened:
                InterventionEventDescription.Event.Write(writer, happened);
                break;
            case InterventionOpening opening:
                OpeningDescription.Opening.Write(writer, opening);
                break;
        }
    }

    internal override void WriteSchema(SchemaWriter schema) => throw new NotSupportedException();
}
