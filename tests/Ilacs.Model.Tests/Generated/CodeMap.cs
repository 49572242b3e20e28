using System.Xml.Linq;
using Ilacs.Model.Tests.Support;

namespace Ilacs.Model.Tests;

/// <summary>The projects under <c>src</c> and what they need, for the map of the code.</summary>
internal static class CodeMap
{
    internal static string Packages()
    {
        var projects = Directory.EnumerateDirectories(Repository.PathOf("src")).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal).ToArray();
        var needs = projects.SelectMany(project => Needs(project).Select(needed => $"    {Node(project)} --> {Node(needed)}\n"));
        return $"```mermaid\nflowchart BT\n{string.Concat(projects.Select(project => $"    {Node(project)}[\"{project}\"]\n"))}{string.Concat(needs)}```\n";
    }

    private static IEnumerable<string> Needs(string project) => XDocument.Load(Repository.PathOf($"src/{project}/{project}.csproj"))
        .Descendants("ProjectReference").Select(reference => ((string)reference.Attribute("Include")!).Split('/', '\\')[^2]);

    private static string Node(string project) => project.Replace('.', '_');
}
