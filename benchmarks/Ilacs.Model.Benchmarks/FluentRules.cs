using FluentValidation;

namespace Ilacs.Model.Benchmarks;

/// <summary>The rules of the 2023 edition as a validator of a proposed overall effectiveness. A grade is permitted if it passes. A
/// validator cannot list the grades that pass, so all four are tried. It stops at the first rule that fails. Grades are 1 (outstanding) to
/// 4 (inadequate).</summary>
internal sealed class FluentRules : AbstractValidator<FluentRules.Proposal>
{
    private static readonly int[] Grades = [1, 2, 3, 4];

    public FluentRules()
    {
        ClassLevelCascadeMode = CascadeMode.Stop;
        RuleFor(one => one.Overall).Equal(4).When(one => one.Experiences.Contains(4));
        RuleFor(one => one.Overall).GreaterThanOrEqualTo(3).When(one => one.Leaders >= 3);
        RuleFor(one => one.Overall).GreaterThanOrEqualTo(3).When(one => one.Experiences.Count(grade => grade >= 3) >= 2);
        RuleFor(one => one.Overall).NotEqual(1).Unless(one => one.Leaders == 1 && one.Experiences.Contains(1) && one.Experiences.All(grade => grade <= 2));
        RuleFor(one => one.Overall).Must((one, overall) => overall >= Math.Min(one.Leaders, one.Experiences.Min()));
        RuleFor(one => one.Overall).Must((one, overall) => overall <= Math.Max(one.Leaders, one.Experiences.Max()));
    }

    /// <summary>The indicative grade is the best permitted grade.</summary>
    internal (List<int> Permitted, int? Determined, int Indicative) Derive(int leaders, int[] experiences)
    {
        var permitted = new List<int>(4);
        foreach (var grade in Grades)
        {
            if (Validate(new Proposal(leaders, experiences, grade)).IsValid)
            {
                permitted.Add(grade);
            }
        }

        return (permitted, permitted.Count == 1 ? permitted[0] : null, permitted[0]);
    }

    internal sealed record Proposal(int Leaders, int[] Experiences, int Overall);
}
