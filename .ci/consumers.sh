# Projects of others, which know nothing but the packed files. Sourced by run, which says where the scratch folder is and which version was packed.
#
# Each has a folder in .ci/consumers. It is copied away, so that it sees nothing of this repository, and its packages come into a cache of its own.

# The n-th block of a language in a README.
readme_block() {
  awk -v open="\`\`\`$1" -v wanted="$2" '$0 == "```" { inside = 0 } inside && n == wanted { print } $0 == open { inside = 1; n++ }' "$3"
}

# Runs a command, such as dotnet, for which the packed files are a source of packages.
with_packages() {
  local framework=$1
  shift
  ConsumerFramework=$framework PackedFolder="$scratch/packages" PackedVersion=$version NUGET_PACKAGES="$scratch/cache" "$@"
}

copy_consumer() {
  mkdir -p "$2" && cp -r ".ci/consumers/$1/." "$2"
}

# What a project prints is what it is expected to print.
consumer_prints_what_is_expected() {
  local folder=$1 framework=$2
  shift 2
  with_packages "$framework" dotnet run --project "$folder" -- "$@" > "$folder/actual.txt" || { cat "$folder/actual.txt"; return 1; }
  diff "$folder/expected.txt" "$folder/actual.txt"
}

# The first example of a README, in a project of its own.
copy_example() {
  local folder=$1 readme=$2
  copy_consumer console "$folder" && readme_block csharp 1 "$readme" > "$folder/Program.cs" && readme_block text 1 "$readme" > "$folder/expected.txt"
}

example_works() {
  local package=$1 readme=$2 framework=$3 folder="$scratch/consumers/$1-$3"
  copy_example "$folder" "$readme" && ConsumerPackage=$package consumer_prints_what_is_expected "$folder" "$framework"
}

example_works_trimmed() {
  local package=$1 readme=$2 folder="$scratch/consumers/$1-trimmed"
  copy_example "$folder" "$readme" &&
    ConsumerPackage=$package with_packages net10.0 dotnet publish "$folder" --use-current-runtime --self-contained -p:PublishTrimmed=true -o "$folder/out" &&
    "$folder/out/Consumer" > "$folder/actual.txt" &&
    diff "$folder/expected.txt" "$folder/actual.txt"
}

package_works_in_a_project_of() {
  example_works Ilacs.Model README.md "$1"
}

package_works_trimmed() {
  example_works_trimmed Ilacs.Model README.md
}

# Its example reads files of seeds, so it runs from here.
official_statistics_work_in_a_project_of() {
  example_works Ilacs.Model.OfficialStatistics src/Ilacs.Model.OfficialStatistics/README.md "$1"
}

official_statistics_work_trimmed() {
  example_works_trimmed Ilacs.Model.OfficialStatistics src/Ilacs.Model.OfficialStatistics/README.md
}

# The service and those who ask it are one process: when it ends, nothing is left.
web_service_works_with() {
  local folder="$scratch/consumers/web-$1"
  copy_consumer web "$folder" && consumer_prints_what_is_expected "$folder" "$1" "$PWD/seeds"
}

test_kit_works_with() {
  local folder="$scratch/consumers/xunit-$1"
  copy_consumer xunit "$folder" && with_packages "$1" dotnet test "$folder"
}

tool_works() {
  NUGET_PACKAGES="$scratch/cache" dotnet tool install Ilacs.Cli --version "$version" --tool-path "$scratch/tools" --add-source "$scratch/packages" || return 1
  "$scratch/tools/ilacs" outcomes seeds/outcomes/inspections.csv --format json | grep -q '"rows": 325' &&
    "$scratch/tools/ilacs" check seeds/records
}
