#!/bin/bash
# The program behind every stub command of the instance. It records the call, and does what a test can see.
. /harness/in/settings
name=${0##*/}
{
    printf '%s' "$name"
    for word; do printf ' %q' "$word"; done
    echo
} >> /harness/calls

now() { cat /harness/clock; }
last() { echo "${!#}"; }

# Installs packages as the package manager of the distribution does: all or none.
install() {
    local package
    for package; do
        case $DISTRIBUTION:$package in
            *:-*) continue ;;
            *:no-such-*) missing=$package ;;
            *:amazon-efs-utils) [ "$DISTRIBUTION" = amazon ] || missing=$package ;;
            ubuntu:nfs-utils | amazon:nfs-common | rhel:nfs-common) missing=$package ;;
            rhel:lustre-client | rhel:kmod-lustre-client) [ -e /etc/yum.repos.d/aws-fsx.repo ] || missing=$package ;;
            ubuntu:lustre-client) missing=$package ;;
            ubuntu:lustre-client-modules-*) [ -e /etc/apt/sources.list.d/fsx-lustre-client.list ] || missing=$package ;;
        esac
        case $FAULT:$package in
            client-missing:amazon-efs-utils | client-missing:nfs-* | client-missing:*lustre*) missing=$package ;;
        esac
    done
    if [ -n "${missing:-}" ]; then
        echo "No match for argument: $missing" >&2
        return 1
    fi
    for package; do
        case $package in
            amazon-efs-utils) touch /harness/clients/efs /harness/clients/s3files /harness/clients/nfs4 /harness/clients/nfs ;;
            nfs-utils | nfs-common) touch /harness/clients/nfs4 /harness/clients/nfs ;;
            lustre-client | lustre-client-modules-*) touch /harness/clients/lustre ;;
        esac
    done
}

# Mounts SOURCE of TYPE at PATH, if the client is installed and the file system answers.
attach() {
    local source=$1 type=$2 path=$3 options=$4 server
    if [ ! -d "$path" ]; then
        echo "mount: $path: mount point does not exist." >&2
        return 32
    fi
    if [ ! -e "/harness/clients/$type" ]; then
        echo "mount: $path: unknown filesystem type '$type'." >&2
        return 32
    fi
    case $FAULT in
        never) echo "mount: $source: connection timed out" >&2; return 32 ;;
        late) [ "$(now)" -ge 90 ] || { echo "mount: $source: connection timed out" >&2; return 32; } ;;
    esac
    server=/harness/servers/$(echo "$source" | tr '/' '_')
    mkdir -p "$server"
    echo "$server" > "/harness/server$(echo "$path" | tr / _)"
    echo "$source $path $type $options" > "/harness/mounted$(echo "$path" | tr / _)"
    /bin/mount --bind "$server" "$path"
}

from_fstab() {
    local source path type options rest
    while read -r source path type options rest; do
        [ "$path" = "$1" ] || continue
        attach "$source" "$type" "$path" "$options"
        return
    done < /etc/fstab
    echo "mount: $1: can't find in /etc/fstab." >&2
    return 1
}

case $name in
    sleep)
        echo $(($(now) + ${1%%[!0-9]*})) > /harness/clock
        # A script that waits for ever is stopped after a day.
        [ "$(now)" -lt 86400 ] || { touch /harness/endless; kill -9 -1; }
        ;;
    dnf | yum | apt-get | apt)
        words=()
        install=''
        for word; do
            case $word in
                install) install=yes ;;
                -*) ;;
                *) words+=("$word") ;;
            esac
        done
        [ -z "$install" ] || install "${words[@]}"
        ;;
    eatmydata) "$@" ;;
    mount)
        if [ "$*" = -a ]; then
            status=0
            while read -r source path type options rest; do
                case $source in '' | '#'*) continue ;; esac
                mountpoint --quiet "$path" || attach "$source" "$type" "$path" "$options" || status=32
            done < /etc/fstab
            exit $status
        fi
        type='' options='' words=()
        while [ $# -gt 0 ]; do
            case $1 in
                -t) type=$2; shift ;;
                -o) options=$2; shift ;;
                -*) ;;
                *) words+=("$1") ;;
            esac
            shift
        done
        case ${#words[@]} in
            1) from_fstab "${words[0]}" ;;
            2) attach "${words[0]}" "$type" "${words[1]}" "$options" ;;
            *) exit 1 ;;
        esac
        ;;
    umount) /bin/umount "$@" ;;
    curl | wget)
        output=''
        previous=''
        for word; do
            case $previous in -o | --output | -O) output=$word ;; esac
            previous=$word
        done
        answer() {
            case $* in
                *efs-utils-installer.sh*)
                    if [ "$FAULT" = client-missing ]; then echo 'exit 1'; else
                        echo 'touch /harness/clients/efs /harness/clients/s3files /harness/clients/nfs4'
                    fi
                    ;;
                *api/token*) echo token ;;
                *instance-id*) echo i-0123456789abcdef0 ;;
                *placement/region*) echo eu-west-1 ;;
                *placement/availability-zone*) echo eu-west-1a ;;
                *) echo downloaded ;;
            esac
        }
        if [ -n "$output" ]; then answer "$@" > "$output"; else answer "$@"; fi
        ;;
    python3.13)
        case " $* " in
            *' pip install '*)
                for word; do
                    case $word in no-such-*) echo "ERROR: No matching distribution found for $word" >&2; exit 1 ;; esac
                done
                previous=''
                for word; do
                    [ "$previous" != --target ] || cp -r /harness/in/libraries/. "$word"
                    previous=$word
                done
                ;;
            *) PYTHONDONTWRITEBYTECODE=1 exec python3 "$@" ;;
        esac
        ;;
    gpg)
        previous=''
        for word; do
            [ "$previous" != --output ] || cat > "$word"
            previous=$word
        done
        ;;
    lsb_release) echo noble ;;
    uname) if [ "$*" = -r ]; then echo 6.8.0-1021-aws; else /bin/uname "$@"; fi ;;
    shutdown | poweroff | halt)
        touch /harness/off
        kill -9 -1
        ;;
    systemctl)
        case $* in *poweroff*) touch /harness/off; kill -9 -1 ;; esac
        ;;
esac
