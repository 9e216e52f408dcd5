#!/bin/bash
# Runs a plan in the order of cloud-init's stages. Source: cloudinit/stages.py and the modules in cloudinit/config.
. /harness/start-settings
plan=/harness/in/plan
case $START in changed | other-image) plan=/harness/in/plan.changed ;; esac
failed=()
rm -f /harness/errors

for hook in "$plan"/hooks/*; do
    [ -e "$hook" ] || continue
    cp "$hook" /tmp/hook
    chmod 700 /tmp/hook
    /tmp/hook || failed+=(boothook)
done
[ ! -e "$plan/bootcmd" ] || sh "$plan/bootcmd" || failed+=(bootcmd)

# Everything else runs once for each instance.
case $START in first | image | other-image) ;; *) exit 0 ;; esac

if [ -e "$plan/files.sh" ]; then sh "$plan/files.sh" || failed+=(write_files); fi
[ ! -e "$plan/packages" ] || sh "$plan/packages" || failed+=(packages)
scripts=/var/lib/cloud/instance/scripts
rm -rf "$scripts"
mkdir -p "$scripts"
cp "$plan"/scripts/* "$scripts/" 2> /dev/null
chmod 700 "$scripts"/* 2> /dev/null
names=$(cd "$scripts" && LC_ALL=C ls)
for name in $names; do
    # A script that cannot be executed is left out.
    [ "$(stat --format %a "$scripts/$name")" = 700 ] || continue
    "$scripts/$name" || failed+=("scripts_user: $name")
done
if [ "${#failed[@]}" -gt 0 ]; then printf 'errors: %s\n' "${failed[*]}" > /harness/errors; fi
