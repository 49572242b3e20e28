using System.Text;
using System.Text.Encodings.Web;
using NodaTime;

namespace Ilacs.Model;

/// <summary>Draws the lifecycle and single interventions as Mermaid state diagrams.</summary>
internal static class LifecycleDiagram
{
    internal static string OfAll()
    {
        var drawing = new StringBuilder("stateDiagram-v2\n");
        foreach (var state in Enum.GetValues<InterventionState>())
        {
            Node(drawing, Name(state), InWords(state));
        }

        foreach (var row in InterventionLifecycle.Transitions)
        {
            Edge(drawing, Name(row.From), Name(row.To), row.Event.Label());
        }

        return drawing.ToString();
    }

    /// <summary>A node for each notice, direction and time without, an edge for each event.</summary>
    internal static string Of(InterventionHistory intervention, LocalDate? asOf)
    {
        // A string in double quotes is written the same way in JSON and in YAML, the language of the title.
        var title = JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(
            $"{intervention.Authority.Name}, {intervention.ServiceArea.Label()}{(asOf is { } day ? $" on {day.InWords()}" : "")}");
        var drawing = new StringBuilder($"---\ntitle: \"{title}\"\n---\nstateDiagram-v2\n");
        var node = 0;
        Node(drawing, Name(node), intervention.Opening is { } opening
            ? $"{InWords(opening.State)} {opening.On.When()}{Mark(asOf is { } start ? intervention.OpenedBy(start) : null)}"
            : InWords(InterventionState.NoNoticeOrDirection));
        var happened = asOf is { } end ? intervention.HappenedBy(end) : [];
        foreach (var (number, stage) in intervention.Stages().Index())
        {
            var mark = Mark(asOf is null ? null : happened[number]);
            if (stage.LastTransition is null)
            {
                drawing.Append(FormattableString.Invariant($"    %% refused: {stage.Last!.Summary}{mark}\n"));
                continue;
            }

            var from = Name(node);
            if (stage.State != stage.Before!.State || stage.Last is NoticeOrDirectionEvent)
            {
                Node(drawing, Name(++node), InWords(stage.State) + mark);
            }

            Edge(drawing, from, Name(node), stage.Last!.Summary + mark);
        }

        return drawing.ToString();
    }

    private static string Mark(Certainty? happened) => happened switch
    {
        Certainty.Possible => " (possibly later)",
        Certainty.Impossible => " (later)",
        _ => "",
    };

    private static void Node(StringBuilder drawing, string name, string label) => drawing.Append(FormattableString.Invariant($"    {name} : {label}\n"));

    private static void Edge(StringBuilder drawing, string from, string to, string label) =>
        drawing.Append(FormattableString.Invariant($"    {from} --> {to} : {label}\n"));

    private static string Name(int node) => FormattableString.Invariant($"s{node}");

    // A hyphen would be taken for the beginning of an arrow.
    private static string Name(InterventionState state) => state.Code().Replace('-', '_');

    private static string InWords(InterventionState state) => state.Label();
}
