# The packages, and what must be so of the packed files. Sourced by run, which says where the scratch folder and the checkout are.

packed_projects='Ilacs.Model Ilacs.Model.OfficialStatistics Ilacs.Model.Testing Ilacs.Cli'

# Afresh, since what was found valid once is not validated again. Analyzers have had their say when everything was built, and have no part in what is compiled.
pack() {
  local checkout=$1 to=$2 project
  for project in $packed_projects; do
    rm -rf "$checkout/src/$project/obj/Release" "$checkout/src/$project/bin/Release"
  done

  for project in $packed_projects; do
    RunAnalyzers=false dotnet pack "$checkout/src/$project" -c Release -o "$to" || return 1
  done
}

packages_are_packed() {
  pack . "$scratch/packages" && cp -r .ci/packages "$scratch/look" && dotnet build "$scratch/look" -o "$scratch/look/out"
}

look_into_packages() {
  dotnet "$scratch/look/out/Packages.dll" "$@"
}

packages_hold_what_is_approved() {
  look_into_packages list "$scratch/packages" "$version" > "$scratch/packages.txt" || return 1
  diff .ci/packages.txt "$scratch/packages.txt" && return 0
  printf 'To approve a difference that you have read: patch .ci/packages.txt with it.\n'
  return 1
}

# What stands in this checkout, in another folder. It is a clone of a folder, whose address must be nowhere in its packages.
another_checkout() {
  local copy=$1 file origin
  git clone --quiet --no-hardlinks . "$copy" || return 1
  { git diff -z --name-only HEAD && git ls-files -z --others --exclude-standard; } | while IFS= read -r -d '' file; do
    rm -f "$copy/$file"
    [ ! -e "$file" ] || { mkdir -p "$copy/$(dirname "$file")" && cp "$file" "$copy/$file"; }
  done

  origin=$(git config --get remote.origin.url)
  case $origin in
    https://*) git -C "$copy" remote set-url origin "$origin" ;;
  esac
}

another_checkout_packs_the_same() {
  another_checkout "$scratch/another/checkout" &&
    pack "$scratch/another/checkout" "$scratch/another/packages" &&
    look_into_packages same "$scratch/packages" "$scratch/another/packages"
}

# This checkout may lie where a name says little, such as /src. The other one has a name of its own, and what it packs is the same.
packages_tell_nothing_of_this_machine() {
  local cache folder
  cache=$(dotnet nuget locals global-packages --list | sed 's/^global-packages: //')
  for folder in "$scratch/packages" "$scratch/another/packages"; do
    look_into_packages nothing-of-this-machine "$folder" "$scratch" "$cache" || return 1
  done
}
