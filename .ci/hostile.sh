# What a test cannot do to itself: a full disk, another user, an interrupt, a terminal. Sourced by release, after the tool was installed.
tool=$scratch/tools/ilacs
tables=(seeds/official/history-2025-03-31.csv seeds/official/in-year-2024-25.csv seeds/outcomes/inspections.csv)
hostile=$scratch/hostile
mkdir -p "$hostile"

# Nothing but what was there before, and a sentence that says so.
nothing_is_left() {
  local folder=$1 log=$2
  [ -z "$(ls -A "$folder" | grep -v '^before$')" ] && grep -q 'Nothing was written to' "$log" || { ls -A "$folder" | head; cat "$log"; return 1; }
}

a_full_disk_leaves_nothing() {
  local disk=$hostile/disk code=0
  mkdir -p "$disk" && mount -t tmpfs -o size=200k tmpfs "$disk" || return 1
  mkdir "$disk/there" && echo x > "$disk/there/before"
  ! "$tool" import "${tables[@]}" -o "$disk/there" > /dev/null 2> "$hostile/log" && nothing_is_left "$disk/there" "$hostile/log" &&
    ! "$tool" import "${tables[@]}" -o "$disk/new/deep" > /dev/null 2> "$hostile/log" && [ ! -e "$disk/new" ] &&
    yes "$(tr -d '\n' < seeds/records/nottingham.json)" | head -n 60 > "$hostile/many.jsonl" &&
    ! "$tool" convert "$hostile/many.jsonl" --to "$disk/docs" 2> "$hostile/log" && [ ! -e "$disk/docs" ] &&
    "$tool" convert seeds/records --to "$disk/records.jsonl" || code=1
  umount "$disk"
  return $code
}

# The limit of file sizes; the runtime itself maps a larger file unless it is told not to.
a_limit_of_file_sizes_leaves_nothing() {
  mkdir -p "$hostile/limit" && echo x > "$hostile/limit/before"
  ! (ulimit -f 1; DOTNET_EnableWriteXorExecute=0 "$tool" import "${tables[@]}" -o "$hostile/limit" > /dev/null 2> "$hostile/limit.log") &&
    nothing_is_left "$hostile/limit" "$hostile/limit.log"
}

# At another moment each time. bash lets what it starts in the background pass over interrupts, so that another program sends them.
an_interrupt_or_a_termination_leaves_all_or_nothing() {
  local signal delay code
  for signal in INT TERM HUP; do
    for delay in 0.2 0.4 0.6 0.8 1; do
      rm -rf "$hostile/stopped"
      timeout --preserve-status --signal "$signal" "$delay" "$tool" import "${tables[@]}" -o "$hostile/stopped" > /dev/null 2> "$hostile/log"
      code=$?
      # Whoever is stopped while it prints what it did has done it.
      if [ -e "$hostile/stopped" ] && [ "$(ls -A "$hostile/stopped" | wc -l)" -ne 157 ]; then
        printf '%s after %s s, exit %d\n' "$signal" "$delay" $code
        ls -A "$hostile/stopped" | head -3
        return 1
      fi
    done
  done
}

of_two_runs_one_is_whole() {
  local one other codes
  for _ in 1 2 3 4 5; do
    rm -rf "$hostile/both"
    "$tool" import "${tables[@]}" -o "$hostile/both" > /dev/null 2>&1 & one=$!
    "$tool" import "${tables[2]}" -o "$hostile/both" > /dev/null 2>&1 & other=$!
    wait $one; codes=$?
    wait $other; codes=$codes$?
    case $codes in
      02) [ "$(ls -A "$hostile/both" | wc -l)" -eq 157 ] || return 1 ;;
      20) [ "$(ls -A "$hostile/both" | wc -l)" -eq 155 ] || return 1 ;;
      *) printf 'exits %s\n' "$codes"; return 1 ;;
    esac
  done
}

# As another user, for root may read all. The scratch folder is closed to others, so that the tool is copied.
a_folder_that_may_not_be_read_ends_with_a_sentence() {
  local open command code=0
  open=$(mktemp -d) && chmod 755 "$open" && cp -r src/Ilacs.Cli/bin/Debug/net10.0 "$open/tool" && mkdir -p "$open/folder/closed" "$open/home" || return 1
  cp seeds/records/nottinghamshire.json "$open/folder" && chmod -R a+rX "$open" && chmod 700 "$open/folder/closed" && chmod 777 "$open/home" || return 1
  for command in check 'summary --as-of 2024-01-01' convert outcomes "import -o $open/home/out"; do
    setpriv --reuid=65534 --regid=65534 --clear-groups env HOME="$open/home" "$(command -v dotnet)" "$open/tool/ilacs.dll" $command "$open/folder" > "$hostile/log" 2>&1
    [ $? -eq 2 ] && grep -q 'could not be read, so files in it may be missed' "$hostile/log" || { printf '%s\n' "$command"; cat "$hostile/log"; code=1; }
  done
  rm -rf "$open"
  return $code
}

a_closed_pipe_ends_the_work() {
  yes "$(tr -d '\n' < seeds/records/nottingham.json)" | head -n 20000 > "$hostile/lines.jsonl"
  local began=$SECONDS
  timeout 20 "$tool" check "$hostile/lines.jsonl" | head -1 > /dev/null
  [ $((SECONDS - began)) -le 5 ]
}

standard_input_is_a_document_or_a_table() {
  [ "$("$tool" next - --as-of 2024-11-14 < seeds/records/nottingham.json)" = "$("$tool" next seeds/records/nottingham.json --as-of 2024-11-14 | sed 's#seeds/records/nottingham.json#standard input#')" ] &&
    "$tool" lifecycle - < seeds/records/nottingham-intervention.json > /dev/null && "$tool" convert - < seeds/records/nottingham.json > /dev/null &&
    "$tool" outcomes - < seeds/outcomes/inspections.csv | grep -q '488 published inspections'
}

# At a terminal that script makes: of what steers it only colours, the cursor of the progress bar and the keypad mode of the runtime are left.
a_terminal_gets_nothing_that_steers_it() {
  needs script bsdutils || return 1
  local name file
  name=$(printf '%s/x\033[2J\033]0;own\007\342\200\256.csv' "$hostile")
  printf 'local_authority,regime,start_date,overall,leaders,help_and_protection,care\n"N\033[2J\033]0;own\007\302\233\342\200\256",ilacs2018,2019-05-13,"\033[2J\302\233",good,good,good\n' > "$name"
  printf '{"document":"inspection-history","\\u001b]0;own\\u0007\\u001b[2J":1}' > "$hostile/x.json"
  for command in "outcomes '$name'" "outcomes --format csv '$name'" "outcomes --format json '$name'" "import '$name' -o '$hostile/out'" "check '$hostile/x.json'" \
    "convert '$hostile/x.json'" "lifecycle '$hostile/x.json'"; do
    script -qec "$tool $command" /dev/null > "$hostile/log" < /dev/null
    rm -rf "$hostile/out"
    # CR and LF of the terminal, colours, and moves of the bar.
    if sed 's/\x1b\[[0-9;]*[mAKGhl]//g; s/\x1b\[?[0-9]*[hl]//g; s/\x1b=//g' "$hostile/log" | LC_ALL=C grep -qP '\x1b|\x07|\xc2[\x80-\x9f]|\xe2\x80[\xa8-\xae]|\xe2\x81[\xa6-\xa9]'; then
      printf '%s\n' "$command"
      cat -v "$hostile/log" | head -5
      return 1
    fi
  done
}
