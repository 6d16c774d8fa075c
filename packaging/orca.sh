#!/bin/sh
# Uses the app as somebody does who cannot see it: the real window under Xvfb, keys only, with the screen reader Orca,
# and prints what Orca says after each key. It looks at nothing by itself: read what it prints.
#
#   packaging/orca.sh PROGRAM [TASK]
#
# TASK is one of packaging/orca (start, settlement, council, letter; first.en and first.nl begin with the first run), or
# a file of lines: "press KEY...", "type TEXT", "# remark". A name that ends in ".nl" has the app in Dutch.
# Needs xvfb, openbox, orca, at-spi2-core, dbus-x11 and xdotool. Speech goes to Orca's log, not to a speaker.
# What Orca says is marked "said"; announcements, which Orca knows from version 45 on, "told".
set -eu
program=$1
task=${2:-start}
keys=$task
[ -f "$keys" ] || keys=$(dirname "$0")/orca/$task.keys
[ -f "$keys" ] || { echo "orca.sh: there is no task $task." >&2; exit 2; }

if [ -z "${ORCA_INSIDE:-}" ]; then
    for tool in xvfb-run openbox orca dbus-run-session xdotool; do
        command -v "$tool" >/dev/null || { echo "orca.sh: $tool is not installed." >&2; exit 1; }
    done
    place=$(mktemp -d)
    trap 'rm -rf "$place"' EXIT INT TERM
    ORCA_INSIDE=$place xvfb-run -a -s "-screen 0 1280x820x24" dbus-run-session -- "$0" "$program" "$keys" 2>/dev/null
    sort "$place/spoken"
    cat "$place/counted"
    exit
fi

place=$ORCA_INSIDE
export HOME="$place/home" XDG_RUNTIME_DIR="$place/run"
unset QT_QPA_PLATFORM
mkdir -p "$HOME/.local/share/orca" "$HOME/data" "$XDG_RUNTIME_DIR"
chmod 700 "$XDG_RUNTIME_DIR"
case $(basename "$keys" .keys) in
first*) ;;
*.nl) echo '{"first_run_done": true, "language": "nl"}' >"$HOME/data/settings.json" ;;
*) echo '{"first_run_done": true}' >"$HOME/data/settings.json" ;;
esac
# No speech server: Orca writes what it would say into its log.
cat >"$HOME/.local/share/orca/orca-customizations.py" <<'PY'
import orca.speechdispatcherfactory as door
door.SpeechServer.getSpeechServer = classmethod(lambda cls, info=None: None)
PY
cat >"$place/listen.py" <<'PY'
import datetime
import pyatspi
def told(event):
    print(f"{datetime.datetime.now():%H:%M:%S.%f} told    {event.any_data}", flush=True)
pyatspi.Registry.registerEventListener(told, "object:announcement")
pyatspi.Registry.start()
PY
openbox &
window_manager=$!
sleep 1
orca --replace --debug-file "$place/log" &
reader=$!
sleep 4
/usr/bin/python3 "$place/listen.py" >"$place/told" &
listener=$!
"$program" --data-dir "$HOME/data" &
app=$!
sleep 6

note() {
    echo "$(date +%H:%M:%S.%6N) $1" >>"$place/pressed"
}
press() {
    for key in "$@"; do
        note "key     $key"
        xdotool key "$key"
        sleep 2
    done
}
play() {
    while read -r verb rest; do
        if [ "$verb" = press ]; then
            # shellcheck disable=SC2086  # several keys
            press $rest
        elif [ "$verb" = type ]; then
            note "typed   $rest"
            xdotool type --delay 120 "$rest"
            sleep 2
        fi
    done
}
: >"$place/pressed"
play <"$keys"
kill "$app" && sleep 2
kill -9 "$app" 2>/dev/null || true # it asks whether to close without keeping
kill "$reader" "$listener" "$window_manager" 2>/dev/null || true
sed -n "s/^\([0-9:.]*\) - SPEECH OUTPUT: '\(.*\)'{.*/\1 said    \2/p" "$place/log" | cat - "$place/pressed" "$place/told" >"$place/spoken"
{
    echo "$(grep -c ' key ' "$place/pressed" || true) keys pressed, $(sed -n 's/.* typed   //p' "$place/pressed" | tr -d '\n' | wc -m) letters typed"
    find "$HOME" -name '*.pdf' -printf 'saved: %f, %s bytes\n'
} >"$place/counted"
