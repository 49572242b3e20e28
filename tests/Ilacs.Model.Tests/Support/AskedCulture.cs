using System.Globalization;
using System.Runtime.CompilerServices;

namespace Ilacs.Model.Tests.Support;

/// <summary>Runs all tests of a project in the culture that the environment variable ILACS_CULTURE names; without it, nothing is changed.</summary>
/// <remarks>The time zone needs nothing here: the runtime itself heeds TZ.</remarks>
internal static class AskedCulture
{
    /// <summary>The name that is asked for; <c>null</c> if none is.</summary>
    internal static string? Name { get; } = Environment.GetEnvironmentVariable("ILACS_CULTURE") is { Length: > 0 } name ? name : null;

    /// <summary>Whether there are data for a culture, so that a run in it proves anything.</summary>
    /// <remarks>A well-formed name is taken for a culture whether or not there are any; without ICU, or with invariant globalisation, there are none.</remarks>
    internal static bool IsReal(string name) =>
        CultureInfo.GetCultures(CultureTypes.AllCultures).Any(known => known.Name == name) && new CultureInfo("tr-TR").TextInfo.ToUpper('i') == 'İ';

    // Before anything else of these tests, on whichever thread; the threads that come after take the default. What is not there is left to a test to say: an
    // exception here would only hide the tests.
#pragma warning disable CA2255 // Nobody but the test runner loads a test project.
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void Apply()
    {
        if (Name is { } name && IsReal(name))
        {
            CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(name);
        }
    }
}
