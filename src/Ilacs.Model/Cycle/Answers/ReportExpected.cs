namespace Ilacs.Model;

/// <summary>Estimates when a report will be published.</summary>
public static class ReportExpectedOfInspection
{
    /// <summary>Extensions of <see cref="Inspection"/>.</summary>
    /// <param name="inspection">The inspection.</param>
    extension(Inspection inspection)
    {
        /// <summary>When the report would be published if it took as long as most reports of the edition: counted from the last day on site,
        /// whether or not publication is recorded. <c>null</c> if that day is not known.</summary>
        /// <exception cref="ArgumentNullException">There is no inspection.</exception>
        public ObservedWindow? ReportExpected
        {
            get
            {
                ArgumentNullException.ThrowIfNull(inspection);
                return inspection.OnSite[^1].To?.Day is { } last
                    ? ObservedWindow.DaysAfter(last, inspection.Edition.Cycle.DaysToPublication)
                    : null;
            }
        }
    }
}
