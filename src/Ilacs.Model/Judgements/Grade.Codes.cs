namespace Ilacs.Model;

public readonly partial record struct Grade
{
    /// <summary>The codes as constants, for attributes, patterns and default values.</summary>
    public static class Codes
    {
        /// <summary>The code of <see cref="Grade.Outstanding"/>.</summary>
        public const string Outstanding = "outstanding";

        /// <summary>The code of <see cref="Grade.Good"/>.</summary>
        public const string Good = "good";

        /// <summary>The code of <see cref="Grade.RequiresImprovement"/>.</summary>
        public const string RequiresImprovement = "requires-improvement";

        /// <summary>The code of <see cref="Grade.Inadequate"/>.</summary>
        public const string Inadequate = "inadequate";
    }
}
