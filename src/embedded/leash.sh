#!/bin/sh
# Runs a command for as long as somebody holds the other end of our standard input; then ends it.
#
#   leash.sh FOLDER COMMAND [ARGUMENT…]
#
# Our standard input is the reading end of a pipe on which nothing is ever written. Those who need the command hold the
# writing end. The kernel closes it with the last of them, however it ended, and we read the end of the file.
# FOLDER/pid tells the command's process id, for the time that FOLDER/running (a named pipe) has a reader: the command
# itself holds it, so the kernel vouches that the id is still its own.

folder=$1
shift

exec 4<&0 </dev/null

"$@" 3<>"$folder/running" 4<&- &
command=$!
echo "$command" >"$folder/pid"

(
  while read -r _ <&4; do :; done
  # Close the door first, so that nobody takes hold of a server that is about to end.
  rm -f "$folder/alive"
  kill -TERM "$command" 2>/dev/null
  tenths=0
  while [ "$tenths" -lt 100 ] && kill -0 "$command" 2>/dev/null; do
    sleep 0.1
    tenths=$((tenths + 1))
  done
  kill -KILL "$command" 2>/dev/null
) &
watcher=$!
exec 4<&-

wait "$command"
code=$?
kill "$watcher" 2>/dev/null
exit "$code"
