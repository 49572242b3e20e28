using NodaTime;

namespace Ilacs.Model;

/// <summary>The sentences about which edition is in force.</summary>
internal static class EditionSentences
{
    internal static string Of(Reason reason)
    {
        var (edition, checkedTo) = ((Edition)reason["edition"], (LocalDate)reason["checkedTo"]);
        var announced = reason.Arguments.TryGetValue("announced", out var statement) ? $"; {statement}" : "";
        return $"{edition.Name} is presumed to be still in force: checked to {checkedTo.InWords()}{announced}.";
    }
}
