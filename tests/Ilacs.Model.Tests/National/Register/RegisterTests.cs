using NodaTime;

namespace Ilacs.Model.Tests;

/// <summary>The register holds together.</summary>
public class RegisterTests
{
    /// <summary>Both sides of every day on which anything changes, and the bounds.</summary>
    private static readonly LocalDate[] Days =
    [
        .. AuthorityRegister.All
            .SelectMany(authority => authority.GssCodes.SelectMany(code => new[] { code.From, code.To }).Append(authority.From).Append(authority.To))
            .OfType<LocalDate>()
            .SelectMany(day => new[] { day.PlusDays(-1), day, day.PlusDays(1) })
            .Append(AuthorityRegister.FirstDay)
            .Append(AuthorityRegister.CheckedTo)
            .Append(AuthorityRegister.PresumedTo)
            .Distinct()
            .Order(),
    ];

    [Theory]
    [InlineData(2013, 11, 1, 152)]
    [InlineData(2019, 3, 31, 152)]
    [InlineData(2019, 4, 1, 151)]
    [InlineData(2020, 4, 1, 151)]
    [InlineData(2021, 3, 31, 151)]
    [InlineData(2021, 4, 1, 152)]
    [InlineData(2022, 4, 1, 152)]
    [InlineData(2023, 3, 31, 152)]
    [InlineData(2023, 4, 1, 153)]
    [InlineData(2024, 4, 1, 153)]
    [InlineData(2025, 4, 1, 153)]
    [InlineData(2026, 4, 1, 153)]
    [InlineData(2027, 4, 1, 154)]
    [InlineData(2028, 3, 31, 154)]
    public void There_were_so_many_authorities(int year, int month, int day, int expected) =>
        AuthorityRegister.On(new(year, month, day)).Value.Should().HaveCount(expected);

    [Fact]
    public void A_link_leads_to_a_document_in_English_and_not_to_a_piece_cut_out_of_it() =>
        AuthorityRegister.All.SelectMany(authority => authority.Evidence).Concat(AuthorityRegister.Evidence).Select(evidence => evidence.Citation.Link).OfType<string>().Distinct()
            .Should().OnlyContain(link => !link.Contains("/cy/", StringComparison.Ordinal) && !link.Contains("view=snippet", StringComparison.Ordinal));

    [Fact]
    public void The_register_answers_only_for_its_own_time()
    {
        AuthorityRegister.On(AuthorityRegister.FirstDay).IsRefused.Should().BeFalse();
        AuthorityRegister.On(AuthorityRegister.PresumedTo).IsRefused.Should().BeFalse();
        AuthorityRegister.On(AuthorityRegister.FirstDay.PlusDays(-1)).Refusal!.Code.Should().Be(RefusalCodes.BeforeTheRegister);
        AuthorityRegister.On(AuthorityRegister.PresumedTo.PlusDays(1)).Refusal!.Code.Should().Be(RefusalCodes.AfterTheRegister);
        AuthorityRegister.On(AuthorityRegister.PresumedTo.PlusDays(1)).Refusal!.NearestFacts.Should().NotBeEmpty();
        AuthorityRegister.FirstDay.Should().BeLessThan(AuthorityRegister.CheckedTo);
        AuthorityRegister.CheckedTo.Should().BeLessThan(AuthorityRegister.PresumedTo);
        FluentActions.Invoking(() => AuthorityRegister.On(new LocalDate(2020, 1, 1).WithCalendar(CalendarSystem.Julian))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void It_is_sorted_by_name_and_time() =>
        AuthorityRegister.All.Should().HaveCount(160).And.Equal(
            AuthorityRegister.All.OrderBy(authority => authority.Name, StringComparer.Ordinal).ThenBy(authority => authority.From ?? LocalDate.MinIsoValue));

    [Fact]
    public void On_each_day_every_code_and_name_is_of_one_authority_alone()
    {
        foreach (var day in Days.Where(day => day >= AuthorityRegister.FirstDay && day <= AuthorityRegister.PresumedTo))
        {
            var then = AuthorityRegister.On(day).Value;
            then.Select(authority => authority.Urn).OfType<OfstedUrn>().Should().NotBeEmpty().And.OnlyHaveUniqueItems($"on {day}");
            then.Select(authority => authority.DfeCode).OfType<DfeCode>().Should().NotBeEmpty().And.OnlyHaveUniqueItems($"on {day}");
            then.Select(authority => authority.GssCodeOn(day)).OfType<GssCode>().Should().NotBeEmpty().And.OnlyHaveUniqueItems($"on {day}");
            then.SelectMany(authority => authority.Aliases.Select(alias => alias.Name).Append(authority.Name).Select(AuthorityName.Key).Distinct())
                .Should().NotBeEmpty().And.OnlyHaveUniqueItems($"on {day}");
        }
    }

    [Fact]
    public void No_code_ever_passes_to_another_authority()
    {
        AuthorityRegister.All.Select(authority => authority.Urn).OfType<OfstedUrn>().Should().HaveCount(153).And.OnlyHaveUniqueItems();
        AuthorityRegister.All.Select(authority => authority.DfeCode).OfType<DfeCode>().Should().HaveCount(158).And.OnlyHaveUniqueItems();
        AuthorityRegister.All.SelectMany(authority => authority.GssCodes).Select(code => code.Code).Should().HaveCount(163).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void The_statistical_codes_of_an_authority_follow_on_one_another_without_a_gap()
    {
        foreach (var authority in AuthorityRegister.All.Where(authority => authority.GssCodes.Length > 0))
        {
            authority.GssCodes[0].From.Should().Be(authority.From);
            authority.GssCodes[^1].To.Should().Be(authority.To);
            foreach (var (older, newer) in authority.GssCodes.Zip(authority.GssCodes.Skip(1)))
            {
                newer.From.Should().Be(older.To!.Value.PlusDays(1), authority.Name);
            }
        }

        AuthorityRegister.All.Where(authority => authority.GssCodes.Length > 1).Select(authority => authority.Name)
            .Should().Equal("Barnsley", "Buckinghamshire", "North Yorkshire", "Sheffield", "Somerset");
    }

    [Fact]
    public void Each_successor_has_its_predecessor_and_the_other_way_round()
    {
        foreach (var authority in AuthorityRegister.All)
        {
            foreach (var after in authority.Successors)
            {
                after.Predecessors.Should().Contain(authority);
                after.From.Should().Be(authority.To!.Value.PlusDays(1));
            }

            foreach (var before in authority.Predecessors)
            {
                before.Successors.Should().Contain(authority);
            }

            authority.Successors.Should().OnlyHaveUniqueItems();
            authority.Predecessors.Should().OnlyHaveUniqueItems();
        }
    }

    [Fact]
    public void Whoever_began_has_predecessors_and_whoever_ended_has_successors()
    {
        AuthorityRegister.All.Where(authority => authority.From is not null).Should().HaveCount(8).And.OnlyContain(authority => authority.Predecessors.Length > 0);
        AuthorityRegister.All.Where(authority => authority.From is null).Should().OnlyContain(authority => authority.Predecessors.IsEmpty);
        AuthorityRegister.All.Where(authority => authority.To is not null).Should().HaveCount(6).And.OnlyContain(authority => authority.Successors.Length > 0);
        AuthorityRegister.All.Where(authority => authority.To is null).Should().OnlyContain(authority => authority.Successors.IsEmpty);
        Succession.All.Sum(one => one.Lines.Length).Should().Be(AuthorityRegister.All.Sum(authority => authority.Successors.Length), "every line is of two authorities of that day");
    }

    [Fact]
    public void Christchurch_makes_the_old_county_of_Dorset_a_predecessor_of_both_its_successors()
    {
        var county = AuthorityRegister.Find(DfeCode.Parse("835")).Authority!;
        county.Successors.Select(one => one.DfeCode.ToString()).Should().Equal("839", "838");
        AuthorityRegister.Find("BCP").Authority!.Predecessors.Select(one => one.Name).Should().Equal("Bournemouth", "Dorset", "Poole");
    }

    [Fact]
    public void Successors_lie_in_the_region_of_their_predecessors() =>
        AuthorityRegister.All.SelectMany(authority => authority.Successors, (before, after) => (before, after)).Should().NotBeEmpty()
            .And.OnlyContain(pair => pair.before.OnsRegion == pair.after.OnsRegion);

    [Fact]
    public void Every_entry_says_what_it_rests_on_and_when_it_was_checked()
    {
        AuthorityRegister.All.Should().OnlyContain(authority => authority.Evidence.Length > 1 && authority.LastChecked >= AuthorityRegister.CheckedTo);
        AuthorityRegister.All.Where(authority => authority.Evidence.All(one => one.Strength is SourceStrength.Unsourced or SourceStrength.GovernmentStatement)).Select(authority => authority.Name)
            .Should().Equal(["East Surrey", "West Surrey"], "no law or list of theirs was read");
        AuthorityRegister.All.Where(authority => authority.From is not null || authority.To is not null || authority.GssCodes.Length > 1)
            .Where(authority => authority.Evidence.All(one => one.Strength != SourceStrength.Statute)).Select(authority => authority.Name)
            .Should().Equal("East Surrey", "Surrey", "West Surrey");
        AuthorityRegister.All.SelectMany(authority => authority.Aliases).Should().NotBeEmpty().And.OnlyContain(alias => alias.PrintedIn.Title.Length > 0);
        AuthorityRegister.All.Sum(authority => authority.Aliases.Length).Should().Be(PublishedNames.Count, "every alias is of one authority");
    }

    [Fact]
    public void An_authority_on_a_day_is_the_record_with_the_codes_of_that_day()
    {
        var barnsley = AuthorityRegister.Find("Barnsley").Authority!;
        barnsley.On(new(2025, 3, 31)).Value.Should().Be(new Authority("Barnsley", OfstedUrn.Parse("80426"), DfeCode.Parse("370"), GssCode.Parse("E08000016")));
        barnsley.On(new(2025, 4, 1)).Value.GssCode.ToString().Should().Be("E08000038");
        barnsley.On(new(2025, 3, 31)).Value.IsSameAs(barnsley.On(new(2025, 4, 1)).Value).Should().BeTrue("it was only recoded");

        AuthorityRegister.Find("Poole").Authority!.On(new(2019, 4, 1)).Refusal!.Code.Should().Be(RefusalCodes.AuthorityNotThere);
        AuthorityRegister.Find("Poole").Authority!.GssCodeOn(new(2019, 4, 1)).Should().BeNull();
        AuthorityRegister.Find("West Surrey").Authority!.On(new(2027, 4, 1)).Refusal!.Code.Should().Be(RefusalCodes.AuthorityWithoutCode);
    }

    [Fact]
    public void A_judgement_does_not_pass_to_a_successor()
    {
        foreach (var authority in AuthorityRegister.All.Where(authority => authority.Successors.Length > 0 && authority.Name != "Surrey"))
        {
            foreach (var after in authority.Successors)
            {
                var (before, now) = (authority.On(authority.To!.Value).Value, after.On(after.From!.Value).Value);
                before.IsSameAs(now).Should().BeFalse($"the histories of {authority} and {after} are two");
                AuthorityRegister.Find(before).Authority.Should().BeSameAs(authority);
                AuthorityRegister.Find(now).Authority.Should().BeSameAs(after);
            }
        }
    }
}
