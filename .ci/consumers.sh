# Projects of others, which know nothing but the packed files. Sourced by run and release: they set scratch, a folder of their own, and version.
#
# All are one solution in .ci/consumers. It is copied away, so that it sees nothing of this repository, and its packages come into a cache of its own.

consumers=$scratch/consumers

# The first block of a language in a README.
readme_block() {
  awk -v open="\`\`\`$1" '$0 == "```" { if (inside) exit } inside { print } $0 == open { inside = 1 }' "$2"
}

# Runs dotnet with the packed files as a source of packages.
dotnet_with_packages() {
  PackedFolder="$scratch/packages" PackedVersion=$version NUGET_PACKAGES="$scratch/cache" dotnet "$@"
}

# The first example of a README is a program, and what it prints.
copy_example() {
  readme_block csharp "$1" > "$consumers/$2/Program.cs" && readme_block text "$1" > "$consumers/$2/expected.txt"
}

consumers_build() {
  cp -r .ci/consumers "$consumers" &&
    copy_example src/Ilacs.Model/package.md model &&
    copy_example src/Ilacs.Model.National/package.md national &&
    copy_example src/Ilacs.Model.OfficialStatistics/package.md statistics &&
    dotnet_with_packages build "$consumers/Consumers.slnx"
}

# What a program prints is what it is expected to print. Examples read files of seeds, so they run from here.
prints_what_is_expected() {
  local folder=$consumers/$1 program=$2
  shift 2
  "$program" "$@" > "$folder/actual.txt" || { cat "$folder/actual.txt"; return 1; }
  diff "$folder/expected.txt" "$folder/actual.txt"
}

consumer_works() {
  local folder=$1 name=$2
  shift 2
  prints_what_is_expected "$folder" "$consumers/$folder/bin/Debug/net10.0/$name" "$@"
}

consumer_works_trimmed() {
  local folder=$1 name=$2
  dotnet_with_packages publish "$consumers/$folder" --use-current-runtime --self-contained -p:PublishTrimmed=true -o "$consumers/$folder/trimmed" &&
    prints_what_is_expected "$folder" "$consumers/$folder/trimmed/$name"
}

# F# and Visual Basic make every record, and print the same.
other_language_makes_every_record() {
  local folder=$consumers/$1
  dotnet_with_packages build "$folder" && dotnet "$folder/bin/Debug/net10.0/$2.dll" > "$folder/actual.txt" && diff "$consumers/every-record.txt" "$folder/actual.txt"
}

tool_works() {
  NUGET_PACKAGES="$scratch/cache" dotnet tool install Ilacs.Cli --version "$version" --tool-path "$scratch/tools" --add-source "$scratch/packages" || return 1
  "$scratch/tools/ilacs" outcomes seeds/outcomes/inspections.csv --format json | grep -q '"rows": 488' &&
    "$scratch/tools/ilacs" check seeds/records
}
