# Copies objects of a public bucket to the directory of this instance on the file system, several at a time. The tag Name of
# the instance tells the state: running, complete or failed, and how many objects are copied.
set -euo pipefail
export LC_ALL=C.UTF-8 AWS_RETRY_MODE=standard AWS_MAX_ATTEMPTS=10

metadata() {
  local token
  token=$(curl --silent --show-error --fail --retry 5 --request PUT http://169.254.169.254/latest/api/token \
    --header 'X-aws-ec2-metadata-token-ttl-seconds: 300')
  curl --silent --show-error --fail --retry 5 --header "X-aws-ec2-metadata-token: $token" \
    "http://169.254.169.254/latest/meta-data/$1"
}
INSTANCE=$(metadata instance-id)
TARGET=$ROOT/$INSTANCE
WORK=$(mktemp --directory)
export BUCKET INSTANCE ROOT TARGET WORK

# Several processes append to `copied`, one byte for each object.
: > "$WORK/copied"
echo 0 > "$WORK/total"
state() {
  aws ec2 create-tags --resources "$INSTANCE" \
    --tags "Key=Name,Value=$1 $(stat --format %s "$WORK/copied") of $(cat "$WORK/total")"
}

copy() {
  case /$1/ in */../*)
    echo "The key $1 leads out of the directory." >&2
    return 1
    ;;
  esac
  mountpoint --quiet "$ROOT" || return 1
  aws s3 cp --no-sign-request --only-show-errors "s3://$BUCKET/$1" "$TARGET/$1" || return 1
  printf . >> "$WORK/copied"
}
export -f copy state

finish() {
  local status=$? result=failed
  trap - EXIT
  kill -- "-$reporter" 2> /dev/null || true
  wait "$reporter" 2> /dev/null || true
  [ "$status" -ne 0 ] || result=complete
  state "$result" || { sleep 5; state "$result"; } || true
  echo "$result: $(stat --format %s "$WORK/copied") of $(cat "$WORK/total") objects"
  rm -rf "$WORK"
  exit "$status"
}

# Systems Manager kills a command that is canceled or takes too long, with all processes of its group. This one is in a group
# of its own.
# shellcheck disable=SC2016 # the other shell reads the variables
setsid bash -c '
  while sleep 20 && kill -0 "$1" 2> /dev/null; do state running; done
  state failed
  rm -rf "$WORK"
' reporter "$$" < /dev/null > /dev/null 2>&1 &
reporter=$!
trap finish EXIT
trap 'exit 143' TERM

state running
if ! mountpoint --quiet "$ROOT"; then
  echo "The file system is not mounted at $ROOT." >&2
  exit 1
fi
mkdir -p "$TARGET"
aws s3api list-objects-v2 --no-sign-request --bucket "$BUCKET" --prefix "$PREFIX" --query 'Contents[].Key' --output json |
  python3 -c '
import json, os, sys

keys = json.loads(sys.stdin.read() or "null") or []
for key in keys:
    # A key that ends in a slash is the marker of a folder.
    if key.endswith(sys.argv[1]) and not key.endswith("/"):
        sys.stdout.buffer.write(os.fsencode(key) + b"\0")
' "$SUFFIX" > "$WORK/keys"
tr --delete --complement '\0' < "$WORK/keys" | wc --bytes > "$WORK/total"
state running
# shellcheck disable=SC2016 # the other shell reads the variable
xargs --null --no-run-if-empty --max-procs "$(($(nproc) * WORKERS_PER_VCPU))" --max-args 1 \
  bash -c 'copy "$1"' copy < "$WORK/keys"
