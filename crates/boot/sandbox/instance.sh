#!/bin/bash
# Runs what user data does on an instance, in namespaces of its own. Nothing outside of them changes.
#
# instance.sh DIRECTORY
#
# DIRECTORY/settings      shell variables: DISTRIBUTION, FAULT, ORDER (cloud-init or model), PYTHON, MODULES
# DIRECTORY/starts        one start a line: first, reboot, image, other-image, or changed
# DIRECTORY/user-data     the user data; DIRECTORY/user-data.changed replaces it for the start `changed`
# DIRECTORY/plan/         for the order `model`: what cloud-init would run, written by the caller
# DIRECTORY/stub.sh       the program behind every stub command
# DIRECTORY/paths         the paths of mounts, one a line
# DIRECTORY/commands/N/   a command of Systems Manager that runs after the starts: script, objects, without-mounts, cancel
# DIRECTORY/out/command-N what command N did: status, calls, names, output, shared, disk
# DIRECTORY/out/N/        what start N did: calls, mounts, fstab, shared, disk, output, errors, off
set -eu
here=$1
. "$here/settings"

if [ -z "${INSIDE:-}" ]; then
    as_root=''
    [ "$(id -u)" = 0 ] || as_root='--map-root-user'
    # shellcheck disable=SC2086 # no word if empty
    INSIDE=1 exec unshare $as_root --mount --net --uts --pid --fork bash "$0" "$here"
fi

mount --make-rprivate /
work=$(mktemp -d)
mount -t tmpfs tmpfs "$work"
mkdir "$work/upper" "$work/work" "$work/root"
mount -t overlay overlay -o "lowerdir=/,upperdir=$work/upper,workdir=$work/work" "$work/root"
root=$work/root
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
for folder in run tmp mnt; do mount -t tmpfs tmpfs "$root/$folder"; done
mkdir -p "$root/harness"
mount -t tmpfs tmpfs "$root/harness"
mkdir -p "$root/harness/in" "$root/harness/bin" "$root/harness/clients" "$root/harness/servers"
mount --bind "$here" "$root/harness/in"
if [ "$ORDER" = cloud-init ]; then
    # The packages can be on another file system than the root folder.
    mkdir -p "$root/harness/modules" "$root$ENVIRONMENT"
    mount --bind "$MODULES" "$root/harness/modules"
    mount --rbind "$ENVIRONMENT" "$root$ENVIRONMENT"
fi

# The instance starts without what the host has configured.
rm -rf "$root/var/lib/cloud" "$root/etc/cloud" "$root/root/.aws" "$root/etc/ecs"
mkdir -p "$root/var/lib/cloud/seed/nocloud" "$root/etc/cloud/cloud.cfg.d" "$root/etc/ecs" "$root/etc/yum.repos.d" \
    "$root/etc/apt/sources.list.d" "$root/usr/share/keyrings" "$root/opt/aws/bin" "$root/home/ec2-user"
: > "$root/etc/fstab"
cp "$here/user-data" "$root/var/lib/cloud/seed/nocloud/user-data"
printf 'instance-id: i-1\nlocal-hostname: instance\n' > "$root/var/lib/cloud/seed/nocloud/meta-data"
cat > "$root/etc/cloud/cloud.cfg" <<END
datasource_list: [NoCloud]
disable_root: true
users: []
system_info:
  distro: $DISTRIBUTION
  paths: {cloud_dir: /var/lib/cloud/, templates_dir: /etc/cloud/templates/}
network: {config: disabled}
cloud_init_modules: [bootcmd, write-files]
cloud_config_modules: [timezone, runcmd]
cloud_final_modules:
  - package-update-upgrade-install
  - scripts-per-boot
  - scripts-per-instance
  - scripts-user
END

for name in $STUBS; do ln -s /harness/in/stub.sh "$root/harness/bin/$name"; done
ln -s /harness/in/stub.sh "$root/opt/aws/bin/cfn-signal"
echo 0 > "$root/harness/clock"
chmod -R a+rwX "$root/harness/bin" "$root/harness/clients" "$root/harness/servers" "$root/harness/clock"

cat > "$root/harness/start" <<'END'
# Runs the stages of cloud-init, or what the caller says they are.
. /harness/in/settings
. /harness/start-settings
if [ "$ORDER" = cloud-init ]; then
    export PYTHONPATH=/harness/modules PYTHONDONTWRITEBYTECODE=1
    "$PYTHON" /harness/in/stages.py
else
    bash /harness/in/stages.sh
fi
END

# Lists the files that are on the root disk below the path of a mount.
on_disk() { (cd "$root" && find ".$1" -type f | sed 's/^.//') >> "$out/disk"; }

# Lists the files that are on shared file systems, with the beginning of their content.
on_servers() {
    # shellcheck disable=SC2016 # the other shell reads the variables
    (cd "$root/harness/servers" && find . -type f -exec sh -c 'for it; do printf "%s\t%s\n" "$it" "$(head -c 200 "$it" | tr "\n\t" "  ")"; done' sh {} +) | sort
}

number=0
while read -r start; do
    number=$((number + 1))
    out=$here/out/$number
    mkdir -p "$out"
    : > "$root/harness/calls"
    chmod a+rw "$root/harness/calls"
    rm -f "$root/harness/off"
    echo "START=$start" > "$root/harness/start-settings"
    if [ "$number" -gt 1 ]; then
        grep " $root/" /proc/mounts | grep /servers/ | cut -d ' ' -f 2 | xargs -r -n 1 umount || true
        find "$root/run" "$root/tmp" -xdev -mindepth 1 -delete 2> /dev/null || true
    fi
    case $start in
        image) printf 'instance-id: i-%s\nlocal-hostname: instance\n' "$number" > "$root/var/lib/cloud/seed/nocloud/meta-data" ;;
        other-image)
            printf 'instance-id: i-%s\nlocal-hostname: instance\n' "$number" > "$root/var/lib/cloud/seed/nocloud/meta-data"
            cp "$here/user-data.changed" "$root/var/lib/cloud/seed/nocloud/user-data"
            ;;
        changed) cp "$here/user-data.changed" "$root/var/lib/cloud/seed/nocloud/user-data" ;;
    esac
    run() { chroot "$root" env -i PATH=/harness/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 "$@"; }
    # systemd mounts what fstab has before cloud-init's last stage.
    [ "$number" = 1 ] || run mount -a > "$out/systemd" 2>&1 || true
    run timeout --kill-after=5 100 bash /harness/start > "$out/output" 2>&1 || echo "start: exit $?" >> "$out/output"

    cp "$root/harness/calls" "$out/calls"
    cp "$root/etc/fstab" "$out/fstab"
    cat "$root/harness/clock" > "$out/clock"
    [ ! -e "$root/harness/endless" ] || touch "$out/endless"
    [ ! -e "$root/harness/off" ] || touch "$out/off"
    cp "$root/var/lib/cloud/data/result.json" "$out/errors" 2> /dev/null || cp "$root/harness/errors" "$out/errors" 2> /dev/null || : > "$out/errors"
    on_servers > "$out/shared"
    : > "$out/mounts"
    while read -r path; do
        if run mountpoint --quiet "$path"; then
            cat "$root/harness/mounted$(echo "$path" | tr / _)" >> "$out/mounts"
            while run mountpoint --quiet "$path"; do umount "$root$path"; done
            on_disk "$path"
            run /bin/mount --bind "$(cat "$root/harness/server$(echo "$path" | tr / _)")" "$path"
        elif [ -e "$root$path" ]; then
            on_disk "$path"
        fi
    done < "$here/paths"
    touch "$out/disk"
    for folder in $KEEP; do
        [ ! -e "$root$folder" ] || { mkdir -p "$out/files$(dirname "$folder")"; cp -a "$root$folder" "$out/files$folder"; }
    done
    [ ! -e "$root/harness/off" ] || [ "$start" = first ] || break
done < "$here/starts"

# Runs commands as the agent of Systems Manager does: a file with the script, in a process group of its own.
mkdir -p "$root/harness/commands"
cp "$here/aws.py" "$root/harness/commands/aws"
printf '#!/bin/sh\nexec /bin/sleep 0.2\n' > "$root/harness/commands/sleep"
chmod 755 "$root/harness/commands/aws" "$root/harness/commands/sleep"
for command in "$here"/commands/*/; do
    [ -e "$command" ] || continue
    out=$here/out/command-$(basename "$command")
    mkdir -p "$out" "$root/harness/command"
    cp "$command/script" "$root/harness/command/_script.sh"
    cp "$command/objects" "$root/harness/command/objects"
    chmod 755 "$root/harness/command/_script.sh"
    : > "$root/harness/calls"
    : > "$root/harness/names"
    if [ -e "$command/without-mounts" ]; then
        while read -r path; do umount "$root$path"; done < "$here/paths"
    fi
    chroot "$root" env -i PATH=/harness/commands:/harness/bin:/usr/sbin:/usr/bin:/sbin:/bin \
        setsid sh -c /harness/command/_script.sh > "$out/output" 2>&1 < /dev/null &
    script=$!
    if [ -e "$command/cancel" ]; then
        /bin/sleep 2
        kill -9 -- "-$script"
    fi
    status=0
    wait "$script" || status=$?
    # What the command has left behind can notice that it is gone.
    [ ! -e "$command/cancel" ] || /bin/sleep 2
    echo "$status" > "$out/status"
    cp "$root/harness/calls" "$root/harness/names" "$out/"
    on_servers > "$out/shared"
    : > "$out/disk"
    while read -r path; do
        run mountpoint --quiet "$path" || [ ! -e "$root$path" ] || on_disk "$path"
    done < "$here/paths"
done
