using System.Text.Json;

namespace Ilacs.Model;

// The names of the members, encoded once: a name given as text would be searched for what has to be escaped each time it is written.
internal static partial class RecordWriter
{
    private static class Member
    {
        internal static readonly JsonEncodedText SchemaVersion = Encoded("schemaVersion");
        internal static readonly JsonEncodedText Document = Encoded("document");
        internal static readonly JsonEncodedText Authority = Encoded("authority");
        internal static readonly JsonEncodedText Name = Encoded("name");
        internal static readonly JsonEncodedText Urn = Encoded("urn");
        internal static readonly JsonEncodedText DfeCode = Encoded("dfeCode");
        internal static readonly JsonEncodedText GssCode = Encoded("gssCode");
        internal static readonly JsonEncodedText ServiceArea = Encoded("serviceArea");
        internal static readonly JsonEncodedText Coverage = Encoded("coverage");
        internal static readonly JsonEncodedText Activities = Encoded("activities");
        internal static readonly JsonEncodedText From = Encoded("from");
        internal static readonly JsonEncodedText To = Encoded("to");
        internal static readonly JsonEncodedText Opens = Encoded("opens");
        internal static readonly JsonEncodedText State = Encoded("state");
        internal static readonly JsonEncodedText Events = Encoded("events");
        internal static readonly JsonEncodedText Type = Encoded("type");
        internal static readonly JsonEncodedText Edition = Encoded("edition");
        internal static readonly JsonEncodedText OnSite = Encoded("onSite");
        internal static readonly JsonEncodedText PublishedOn = Encoded("publishedOn");
        internal static readonly JsonEncodedText ReceivedOn = Encoded("receivedOn");
        internal static readonly JsonEncodedText Judgements = Encoded("judgements");
        internal static readonly JsonEncodedText NoGrade = Encoded("noGrade");
        internal static readonly JsonEncodedText OverallEffectiveness = Encoded("overallEffectiveness");
        internal static readonly JsonEncodedText LetterPublished = Encoded("letterPublished");
        internal static readonly JsonEncodedText Theme = Encoded("theme");
        internal static readonly JsonEncodedText AreasForImprovement = Encoded("areasForImprovement");
        internal static readonly JsonEncodedText AreasForPriorityAction = Encoded("areasForPriorityAction");
        internal static readonly JsonEncodedText Follows = Encoded("follows");
        internal static readonly JsonEncodedText Ordinal = Encoded("ordinal");
        internal static readonly JsonEncodedText On = Encoded("on");
        internal static readonly JsonEncodedText LetterOn = Encoded("letterOn");
        internal static readonly JsonEncodedText Answers = Encoded("answers");
        internal static readonly JsonEncodedText DraftOn = Encoded("draftOn");
        internal static readonly JsonEncodedText SubmittedOn = Encoded("submittedOn");
        internal static readonly JsonEncodedText Response = Encoded("response");
        internal static readonly JsonEncodedText RespondedOn = Encoded("respondedOn");
        internal static readonly JsonEncodedText Statutory = Encoded("statutory");
        internal static readonly JsonEncodedText Trigger = Encoded("trigger");
        internal static readonly JsonEncodedText TriggeredBy = Encoded("triggeredBy");
        internal static readonly JsonEncodedText Conditions = Encoded("conditions");
        internal static readonly JsonEncodedText Kind = Encoded("kind");
        internal static readonly JsonEncodedText ReviewMonths = Encoded("reviewMonths");
        internal static readonly JsonEncodedText Reason = Encoded("reason");
        internal static readonly JsonEncodedText Sources = Encoded("sources");
        internal static readonly JsonEncodedText Where = Encoded("where");
        internal static readonly JsonEncodedText Dated = Encoded("dated");
        internal static readonly JsonEncodedText States = Encoded("states");
        internal static readonly JsonEncodedText Says = Encoded("says");

        private static JsonEncodedText Encoded(string name) => JsonEncodedText.Encode(name, Encoder);
    }
}
