# The packages, and what must be true of the packed files. Sourced by run and release: they set scratch, a folder of their own, and version.

# Packs every project in src of a checkout. Afresh, since what was found valid once is not validated again. Analysers have had their say in the build.
pack() {
  local checkout=$1 to=$2
  rm -rf "$checkout"/src/*/obj/Release "$checkout"/src/*/bin/Release
  RunAnalyzers=false dotnet msbuild "$checkout/.ci/pack.proj" -restore -verbosity:minimal -p:PackageOutputPath="$to/"
}

packages_are_packed() {
  pack "$PWD" "$scratch/packages" && cp -r .ci/packages "$scratch/look" && dotnet build "$scratch/look" -o "$scratch/look/out"
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

# The checkout may lie in a folder whose name says little, such as /src: release asks about another one too.
packages_tell_nothing_of_this_machine() {
  look_into_packages nothing-of-this-machine "$1" "$scratch" "$(dotnet nuget locals global-packages --list | sed 's/^global-packages: //')"
}

# This checkout in another folder. It is a clone of a folder, whose address must be nowhere in its packages.
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
