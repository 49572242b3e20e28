using NodaTime;

namespace Ilacs.Model;

/// <summary>The sentences about which edition is in force.</summary>
internal static class EditionSentences
{
    /// <summary>Its name within a sentence: <c>ILACS 2018</c>, <c>the single inspection framework</c>.</summary>
    internal static string InWords(this Edition edition) =>
        edition == Editions.Sif2013 ? "the single inspection framework" : edition.Name;

    internal static string Of(Reason reason)
    {
        var (edition, checkedTo) = ((Edition)reason["edition"], (LocalDate)reason["checkedTo"]);
        var announced = reason.Arguments.TryGetValue("announced", out var statement) ? $"; {statement}" : "";
        return $"{edition.Name} is presumed to be still in force: checked to {checkedTo.InWords()}{announced}.";
    }
}
