namespace Ilacs.Model.OfficialStatistics;

/// <summary>The kind of a file, by its first bytes.</summary>
internal enum FileKind
{
    /// <summary>Not a file with a table.</summary>
    NotATable = 1,

    /// <summary>Text, which may be separated values.</summary>
    Text,

    /// <summary>A zip archive, as <c>.xlsx</c> and <c>.ods</c> are.</summary>
    Zip,

    /// <summary>The container of Office before 2007, in which workbooks with a password are still wrapped.</summary>
    CompoundFile,
}
