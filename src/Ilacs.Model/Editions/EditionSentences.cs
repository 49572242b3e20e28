namespace Ilacs.Model;

/// <summary>The sentences about which edition is in force.</summary>
internal static class EditionSentences
{
    internal static string Of(Reason reason)
    {
        var announced = reason.Arguments.TryGetValue("announced", out var statement) ? $"; {statement}" : "";
        return $"{((Edition)reason["edition"]).Name} is presumed to be still in force: checked to {((PossibleDays)reason["checkedTo"]).InWords()}{announced}.";
    }
}
