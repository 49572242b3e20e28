# Counts checks, for run and release. Sourced, from the top of the checkout.
set -u
export CI=true DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1
passed=0
failed=0

begin() {
  began=$SECONDS
  printf '\n== %s\n' "$1"
}

# A check that either holds or not.
check() {
  local name=$1 began
  shift
  begin "$name"
  if "$@"; then
    passed=$((passed + 1))
  else
    printf 'FAILED: %s\n' "$name"
    failed=$((failed + 1))
  fi
  printf '(%d s)\n' $((SECONDS - began))
}

# A test run: its own counts are added. One that counts nothing, or that ends badly without a failed test, is a failure.
tests() {
  local name=$1 log="$scratch/tests.log" code began ok bad
  shift
  begin "$name"
  "$@" 2>&1 | tee "$log"
  code=${PIPESTATUS[0]}
  ok=$(sum_of Passed "$log")
  bad=$(sum_of Failed "$log")
  passed=$((passed + ok))
  failed=$((failed + bad))
  if [ "$ok" -eq 0 ] || { [ "$code" -ne 0 ] && [ "$bad" -eq 0 ]; }; then
    printf 'FAILED: %s ran no test, or broke off\n' "$name"
    failed=$((failed + 1))
  fi
  printf '(%d s)\n' $((SECONDS - began))
}

sum_of() {
  grep -oE "$1: +[0-9]+" "$2" | grep -oE '[0-9]+' | { sum=0; while read -r number; do sum=$((sum + number)); done; echo "$sum"; }
}

# The last line, and the exit code.
finish() {
  printf '\n%d minutes %d seconds\n' $((SECONDS / 60)) $((SECONDS % 60))
  printf '%d passed, %d failed\n' "$passed" "$failed"
  [ "$failed" -eq 0 ]
}

# A command that a check needs. If it is missing, the Debian package that has it is installed; where that cannot be done, the check fails.
needs() {
  local command=$1 package=$2
  if ! command -v "$command" > /dev/null && command -v apt-get > /dev/null && [ "$(id -u)" -eq 0 ]; then
    printf 'Installing %s, which has %s.\n' "$package" "$command"
    apt-get -qq update && apt-get -qq install -y $package > /dev/null
  fi
  command -v "$command" > /dev/null || { printf 'This check needs %s, which is not here and could not be installed.\n' "$command"; return 1; }
}
