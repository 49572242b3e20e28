using NodaTime;

namespace Ilacs.Model.Tests;

/// <summary>Which authority a query finds, and what the answer says if it finds none.</summary>
public class RegisterLookupTests
{
    private static readonly LocalDate Early = new(2018, 6, 1);
    private static readonly LocalDate Late = new(2026, 6, 1);

    [Theory]
    [InlineData("windsor & maidenhead", "868")]
    [InlineData("london corporation", "201")]
    [InlineData("City of London Corporation", "201")]
    [InlineData("CITY  OF\tLONDON", "201")]
    [InlineData("City of London", "201")]
    [InlineData("St. Helens", "342")]
    [InlineData("Saint Helens Council", "342")]
    [InlineData("Kingston upon Hull, City of", "810")]
    [InlineData("Hull City Council", "810")]
    [InlineData("Bristol, City of", "801")]
    [InlineData("City of Bristol", "801")]
    [InlineData("County Durham", "840")]
    [InlineData("Durham County Council", "840")]
    [InlineData("Herefordshire, County of", "884")]
    [InlineData("Bournemouth Christchurch and Poole Council", "839")]
    [InlineData("BCP Council", "839")]
    [InlineData("London Borough of Hammersmith & Fulham", "205")]
    [InlineData("Royal Borough of Kensington and Chelsea", "207")]
    [InlineData("Council of the Isles of Scilly", "420")]
    [InlineData("Stockton on Tees Borough Council", "808")]
    [InlineData("City of Bradford Metropolitan District Council", "380")]
    [InlineData("City of York Council", "816")]
    [InlineData("Richmond Upon Thames", "318")]
    [InlineData("Bedford Borough Council", "822")]
    [InlineData("Rutland County Council", "857")]
    [InlineData("Nottingham City Council", "892")]
    [InlineData("Nottinghamshire County Council", "891")]
    [InlineData("Nottingham City", "892")]
    [InlineData("Derby City", "831")]
    [InlineData("Wirral MBC", "344")]
    [InlineData("Kent CC", "886")]
    [InlineData("Nottinghamshire CC", "891")]
    [InlineData("Slough BC", "871")]
    [InlineData("Medway UA", "887")]
    [InlineData("Camden LB", "202")]
    [InlineData("LB Camden", "202")]
    public void Names_are_found_as_people_and_files_write_them(string name, string dfeCode)
    {
        var found = AuthorityRegister.Find(name);
        found.Status.Should().Be(AuthorityLookupStatus.Found, found.ToString());
        found.Authority!.DfeCode.ToString().Should().Be(dfeCode);
        AuthorityRegister.Find(name, Late).Authority.Should().BeSameAs(found.Authority);
    }

    [Fact]
    public void Every_authority_is_found_by_each_of_its_codes_and_names_on_each_of_its_days()
    {
        foreach (var authority in AuthorityRegister.All)
        {
            foreach (var day in new[] { authority.From ?? AuthorityRegister.FirstDay, authority.To ?? AuthorityRegister.PresumedTo })
            {
                string?[] queries = [authority.Name, .. authority.Aliases.Select(alias => alias.Name), authority.Urn?.Code, authority.DfeCode?.Code, .. authority.GssCodes.Select(code => code.Code.Code)];
                foreach (var query in queries.OfType<string>())
                {
                    AuthorityRegister.Find(query, day).Authority.Should().BeSameAs(authority, $"{query} on {day}");
                    AuthorityRegister.Find($" {query.ToLowerInvariant()} ", day).Authority.Should().BeSameAs(authority, $"{query} on {day}");
                    AuthorityRegister.Find($"{query.ToUpperInvariant()}", day).Authority.Should().BeSameAs(authority, $"{query} on {day}");
                }
            }
        }
    }

    [Fact]
    public void Joining_across_a_recode_finds_the_same_authority()
    {
        foreach (var authority in AuthorityRegister.All.Where(authority => authority.GssCodes.Length > 1))
        {
            foreach (var code in authority.GssCodes)
            {
                foreach (var day in new LocalDate?[] { null, Early, Late })
                {
                    var found = AuthorityRegister.Find(code.Code, day);
                    found.Authority.Should().BeSameAs(authority);
                    found.Reason.Contains("not on", StringComparison.Ordinal).Should().Be(day is { } asked && !code.HeldOn(asked), found.Reason);
                }
            }
        }

        AuthorityRegister.Find("E08000016", new(2025, 6, 1)).Reason.Should().Be("Found by GSS code E08000016 (in use until 31 March 2025, not on 1 June 2025).");
    }

    [Fact]
    public void Without_a_day_former_authorities_are_included()
    {
        AuthorityRegister.Find("Bournemouth").Authority!.To.Should().Be(new LocalDate(2019, 3, 31));
        AuthorityRegister.Find("Northamptonshire").Authority!.ToString().Should().Be("Northamptonshire (until 31 March 2021)");
    }

    [Fact]
    public void On_a_day_when_an_authority_did_not_exist_its_successors_or_predecessors_are_suggested()
    {
        var gone = AuthorityRegister.Find("Cumbria", Late);
        gone.Status.Should().Be(AuthorityLookupStatus.NotInExistence);
        gone.IsFound.Should().BeFalse();
        gone.Candidates.Select(one => one.Name).Should().Equal("Cumberland", "Westmorland and Furness", "Cumbria");
        gone.Reason.Should().Be(
            "Cumbria (until 31 March 2023) did not exist on 1 June 2026. "
            + "The area was then in Cumberland (from 1 April 2023) and Westmorland and Furness (from 1 April 2023).");

        AuthorityRegister.Find(OfstedUrn.Parse("2532287"), Early).Candidates.Select(one => one.Name).Should().Equal("Bournemouth", "Dorset", "Poole", "Bournemouth, Christchurch & Poole");
        AuthorityRegister.Find("East Surrey", Late).Candidates.Select(one => one.Name).Should().Equal("Surrey", "East Surrey");
    }

    [Fact]
    public void Dorset_is_ambiguous_without_a_day_and_not_with_one()
    {
        var found = AuthorityRegister.Find("Dorset");
        found.Status.Should().Be(AuthorityLookupStatus.Ambiguous);
        found.Candidates.Select(one => one.DfeCode.ToString()).Should().Equal("835", "838");
        found.Reason.Should().Be(
            "'Dorset' could be Dorset (until 31 March 2019) or Dorset (from 1 April 2019). Give a date to choose between them.");
        AuthorityRegister.Find("Dorset", new(2019, 3, 31)).Authority!.DfeCode.ToString().Should().Be("835");
    }

    [Fact]
    public void Only_names_that_two_authorities_had_one_after_the_other_are_ambiguous() =>
        AuthorityRegister.All.Where(authority => !AuthorityRegister.Find(authority.Name).IsFound).Select(authority => authority.Name).Should().Equal("Dorset", "Dorset");

    [Theory]
    [InlineData("Surry", "Surrey")]
    [InlineData("Nottingham CC", "Nottingham, Nottinghamshire")]
    [InlineData("Derbyshire City", "Derbyshire")]
    [InlineData("Kent MBC", "Kent")]
    [InlineData("Leeds Children's Services", "Leeds")]
    [InlineData("Children's services of Kirklees and Wakefield", "Kirklees, Wakefield")]
    [InlineData("Nottingam", "Nottingham")]
    [InlineData("Wirrall Council", "Wirral")]
    [InlineData("Northampton", "North Northamptonshire, Northamptonshire, West Northamptonshire")]
    [InlineData("Nottingham County Council", "Nottingham, Nottinghamshire")]
    [InlineData("Derbyshire City Council", "Derbyshire")]
    [InlineData("London Borough of Bath", "Bath and North East Somerset")]
    [InlineData("Atlantis", "")]
    [InlineData("", "")]
    [InlineData(" , ", "")]
    public void An_unknown_name_suggests_the_closest_ones(string query, string candidates)
    {
        var found = AuthorityRegister.Find(query);
        found.Status.Should().Be(AuthorityLookupStatus.Unknown);
        found.Candidates.Select(one => one.Name).Should().Equal(candidates.Length == 0 ? [] : candidates.Split(", "));
    }

    [Fact]
    public void The_reason_for_an_unknown_name_gives_the_closest_ones_and_what_to_do()
    {
        AuthorityRegister.Find("Nottingam").Reason.Should().Be(
            "No authority is called 'Nottingam'. Closest in the register: Nottingham. Check the spelling, or look up a code.");
        AuthorityRegister.Find("Atlantis").Reason.Should().Be("No authority is called 'Atlantis'. Check the spelling, or look up a code.");
    }

    [Fact]
    public void Near_names_are_those_of_the_day() =>
        AuthorityRegister.Find("Northampton", Late).Candidates.Select(one => one.Name).Should().Equal("North Northamptonshire", "West Northamptonshire");

    [Fact]
    public void A_code_of_no_authority_is_unknown()
    {
        AuthorityRegister.Find("999").Should().Match<AuthorityLookup>(found => found.Status == AuthorityLookupStatus.Unknown && found.Reason == "No authority has Department for Education code 999. Check the code, or look up the name.");
        AuthorityRegister.Find("135513").Status.Should().Be(AuthorityLookupStatus.Unknown, "that is what one table gives as the number of Cumbria");
        AuthorityRegister.Find("E06000099").ToString().Should().Be("No authority has GSS code E06000099. Check the code, or look up the name.");
    }

    [Fact]
    public void The_codes_of_a_record_must_agree()
    {
        OfstedUrn leeds = OfstedUrn.Parse("80481");
        AuthorityRegister.Find(new Authority("Any name", leeds, DfeCode.Parse("383"), GssCode.Parse("E08000035"))).Authority!.Name.Should().Be("Leeds");

        var contradictory = AuthorityRegister.Find(new Authority("Leeds", leeds, DfeCode.Parse("384")));
        contradictory.Status.Should().Be(AuthorityLookupStatus.Contradictory);
        contradictory.Candidates.Select(one => one.Name).Should().Equal("Leeds", "Wakefield");
        contradictory.Reason.Should().Be(
            "The codes belong to different authorities: Ofsted's number 80481 to Leeds; Department for Education code 384 to Wakefield. Correct the wrong one.");

        AuthorityRegister.Find(new Authority("Leeds", leeds, DfeCode.Parse("999"))).Reason.Should().Be(
            "Found by Ofsted's number 80481. The register does not have Department for Education code 999.");
        AuthorityRegister.Find(new Authority("Leads", null, DfeCode.Parse("999"))).Should().Match<AuthorityLookup>(
            found => found.Status == AuthorityLookupStatus.Unknown && found.Candidates.Any(one => one.Name == "Leeds"));
        AuthorityRegister.Find(new Authority("Dorset", null, DfeCode.Parse("838")), Early).Status.Should().Be(AuthorityLookupStatus.NotInExistence);
    }

    [Fact]
    public void A_day_outside_the_register_is_refused_whatever_is_asked()
    {
        foreach (var day in new[] { AuthorityRegister.FirstDay.PlusDays(-1), AuthorityRegister.PresumedTo.PlusDays(1) })
        {
            foreach (var found in new[]
            {
                AuthorityRegister.Find("Leeds", day), AuthorityRegister.Find(DfeCode.Parse("383"), day), AuthorityRegister.Find(OfstedUrn.Parse("80481"), day),
                AuthorityRegister.Find(GssCode.Parse("E08000035"), day), AuthorityRegister.Find(new Authority("Leeds", null, DfeCode.Parse("383")), day),
            })
            {
                found.Status.Should().Be(AuthorityLookupStatus.NotCovered);
                found.Refusal.Should().NotBeNull();
                found.Reason.Should().Be(found.Refusal!.Reason);
            }
        }
    }

    [Fact]
    public void Invalid_arguments_throw()
    {
        foreach (var asked in new Action[]
        {
            () => AuthorityRegister.Find((string)null!), () => AuthorityRegister.Find((Authority)null!),
            () => AuthorityRegister.Find(default(OfstedUrn)), () => AuthorityRegister.Find(default(DfeCode)), () => AuthorityRegister.Find(default(GssCode)),
            () => AuthorityRegister.Find("Leeds", new LocalDate(2020, 1, 1).WithCalendar(CalendarSystem.Julian)),
        })
        {
            asked.Should().Throw<ArgumentException>();
        }
    }

    [Fact]
    public void Codes_that_are_not_in_the_register_are_listed_whatever_is_found()
    {
        OfstedUrn leeds = OfstedUrn.Parse("80481"), nobody = OfstedUrn.Parse("99999");
        AuthorityRegister.Find(new Authority("Leeds", leeds, DfeCode.Parse("383"))).UnknownCodes.Should().BeEmpty();
        var found = AuthorityRegister.Find(new Authority("Leeds", nobody, DfeCode.Parse("383")));
        found.Status.Should().Be(AuthorityLookupStatus.Found);
        found.UnknownCodes.Should().Equal("99999");
        AuthorityRegister.Find(new Authority("Leeds", nobody, DfeCode.Parse("999"))).UnknownCodes.Should().Equal("99999", "999");
        AuthorityRegister.Find(new Authority("Cumbria", nobody, DfeCode.Parse("909")), Late).Should().Match<AuthorityLookup>(
            one => one.Status == AuthorityLookupStatus.NotInExistence && one.UnknownCodes.Single() == "99999");
        AuthorityRegister.Find(nobody).UnknownCodes.Should().Equal("99999");
        AuthorityRegister.Find("Leeds").UnknownCodes.Should().BeEmpty();
        AuthorityRegister.Find(leeds, new(2010, 1, 1)).UnknownCodes.Should().BeEmpty();
    }

    [Fact]
    public void After_the_day_to_which_the_register_was_checked_every_answer_is_presumed()
    {
        foreach (var (day, isPresumed) in new (LocalDate?, bool)[] { (null, false), (AuthorityRegister.CheckedTo, false), (AuthorityRegister.CheckedTo.PlusDays(1), true) })
        {
            foreach (var query in new[] { "Barnsley", "370", "80426", "E08000038", "Cumbria", "Atlantis", "999" })
            {
                AuthorityRegister.Find(query, day).IsPresumed.Should().Be(isPresumed, $"{query} on {day}");
            }

            AuthorityRegister.Find(new Authority("Leeds", null, DfeCode.Parse("383")), day).IsPresumed.Should().Be(isPresumed);
        }

        AuthorityRegister.Find("Barnsley", AuthorityRegister.PresumedTo.PlusDays(1)).IsPresumed.Should().BeFalse("it is not answered");
    }

    [Fact]
    public void A_name_of_more_than_200_letters_has_no_near_ones()
    {
        AuthorityRegister.Find($"Leeds {new string('n', 194)}").Candidates.Should().ContainSingle();
        AuthorityRegister.Find($"Leeds {new string('n', 195)}").Candidates.Should().BeEmpty();
    }

    [Theory]
    [InlineData("Bath & NE Somerset", "Bath and North East Somerset")]
    [InlineData("N Lincolnshire", "North Lincolnshire")]
    [InlineData("W Northants", "West Northamptonshire")]
    [InlineData("N. Yorkshire", "North Yorkshire")]
    public void Abbreviated_words_suggest_the_full_names(string name, string nearest) =>
        AuthorityRegister.Find(name).Candidates[0].Name.Should().Be(nearest);

    [Theory]
    [InlineData("Bournemouth, Christchurch, Poole")]
    [InlineData("bournemouth-christchurch-poole")]
    [InlineData("Poole, Bournemouth and Christchurch")]
    public void The_name_with_most_of_the_words_comes_first(string name) =>
        AuthorityRegister.Find(name).Candidates.Select(one => one.Name).Should().StartWith("Bournemouth, Christchurch & Poole").And.Contain("Bournemouth").And.Contain("Poole");

    [Fact]
    public void An_unknown_name_is_answered_without_reading_every_name()
    {
        string[] names = [.. Enumerable.Range(0, 1000).Select(number => $"Nowhere {new string((char)('a' + (number % 26)), 150)} {number}")];
        foreach (var ask in new Action<AuthorityLookup>[] { _ => { }, found => _ = found.Candidates })
        {
            ask(AuthorityRegister.Find(names[0]));
            var before = GC.GetAllocatedBytesForCurrentThread();
            foreach (var name in names)
            {
                ask(AuthorityRegister.Find(name));
            }

            // Some copies of the name itself, and none of any other.
            ((GC.GetAllocatedBytesForCurrentThread() - before) / names.Length).Should().BeLessThan(40_000);
        }
    }

    [Fact]
    public void A_query_of_any_length_is_answered() =>
        AuthorityRegister.Find(new string('n', 1_000_000)).Should().Match<AuthorityLookup>(found => found.Status == AuthorityLookupStatus.Unknown && found.Candidates.IsEmpty);
}
