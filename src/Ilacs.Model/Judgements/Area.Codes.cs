namespace Ilacs.Model;

public sealed partial class Area
{
    /// <summary>The codes as constants, for attributes, patterns and default values.</summary>
    public static class Codes
    {
        /// <summary>The impact of leaders, in every ILACS edition.</summary>
        public const string Leaders = "leaders";

        /// <summary>Help and protection, in every edition.</summary>
        public const string HelpAndProtection = "help-and-protection";

        /// <summary>Children in care and care leavers together, in ILACS 2018.</summary>
        public const string ChildrenInCareAndCareLeavers = "children-in-care-and-care-leavers";

        /// <summary>Children in care, since ILACS 2023.</summary>
        public const string ChildrenInCare = "children-in-care";

        /// <summary>Care leavers: an area since ILACS 2023, a sub-judgement of the single inspection framework.</summary>
        public const string CareLeavers = "care-leavers";

        /// <summary>Leadership, management and governance, in the single inspection framework.</summary>
        public const string LeadershipManagementAndGovernance = "leadership-management-and-governance";

        /// <summary>Children looked after and achieving permanence, in the single inspection framework.</summary>
        public const string LookedAfterAndPermanence = "looked-after-and-permanence";

        /// <summary>Adoption performance, a sub-judgement of the single inspection framework.</summary>
        public const string Adoption = "adoption";
    }
}
