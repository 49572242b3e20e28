namespace Ilacs.Model.OfficialStatistics;

/// <summary>The rest of the file is not read. Thrown and caught in this layer only: no caller sees it.</summary>
/// <param name="code">One of <see cref="TableProblems"/>.</param>
/// <param name="message">The problem, in a plain sentence.</param>
/// <param name="line">The line, or the row of the sheet, from 1; 0 for the whole file or sheet.</param>
internal sealed class FileGivenUpException(string code, string message, int line = 0) : Exception(message)
{
    internal string Code => code;

    internal int Line => line;
}
