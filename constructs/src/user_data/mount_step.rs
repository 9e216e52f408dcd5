//! The step of the user data that mounts a file system.

use super::shell::quoted;
use crate::Text;
use crate::text;
use crate::units::MountPath;

/// The mount of one file system: the client is installed, a line is added to `/etc/fstab`, and the path is mounted.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct MountStep {
    /// The shell commands that install the client, each without a line break.
    pub(crate) client: Vec<Text>,
    /// The path of the mount.
    pub(crate) at: MountPath,
    /// The line of `/etc/fstab`.
    pub(crate) entry: Text,
}

/// The consequences of a failed mount, beyond the end of the user data.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct MountFailure {
    /// Turns the instance off, so that its fleet or group replaces it.
    pub(crate) turn_off: bool,
    /// The commands that report the failure. `$1` is the reason.
    pub(crate) reports: Vec<Text>,
}

impl MountFailure {
    /// Returns what both ask for.
    pub(crate) fn or(mut self, other: MountFailure) -> MountFailure {
        self.turn_off |= other.turn_off;
        self.reports.extend(other.reports);
        self
    }
}

/// The function that ends the user data, in POSIX shell, since cloud-init runs commands with `sh`.
///
/// It ends the commands, and the scripts that would run after them are no longer executable, so cloud-init leaves them out.
const GIVE_UP: &str = "\
give_up() {
  echo \"$1 Nothing else of the user data runs.\" >&2
  logger --tag user-data --priority user.err \"$1\" || true
  chmod a-x /var/lib/cloud/instance/scripts/script-* 2> /dev/null || true
";

/// Returns the script that mounts file systems in order. It ends with `exit 1` as soon as one is not mounted.
pub(crate) fn mount_script(steps: &[MountStep], failure: &MountFailure) -> Text {
    let mut script = Text::from(GIVE_UP);
    for report in &failure.reports {
        // The commands that follow run even if this one fails, or ends its shell.
        script = text![script, "  (\n", report.indented("    "), "\n  ) || true\n"];
    }
    if failure.turn_off {
        // The agent of Amazon ECS starts when cloud-init has ended.
        script = script.with(
            "  systemctl mask --no-block ecs.service 2> /dev/null || true\n  shutdown -h now\n",
        );
    }
    script = script.with("  exit 1\n}\n");
    let mut installed: Vec<&Text> = Vec::new();
    for step in steps {
        for command in &step.client {
            if !installed.contains(&command) {
                script = text![
                    script,
                    command.clone(),
                    " || give_up 'The client of the file system is not installed.'\n"
                ];
                installed.push(command);
            }
        }
        script = text![script, attach(step)];
    }
    script
}

/// Returns the commands that keep one line for the path in `/etc/fstab`, and mount it. The image can be that of another
/// instance, with a line for the path and something mounted there.
fn attach(step: &MountStep) -> Text {
    let at = &step.at;
    let pattern = at.as_str().replace('.', "\\.");
    text![
        format!(
            "mkdir -p {at}\n\
             systemctl stop \"$(systemd-escape --path --suffix=automount {at})\" 2> /dev/null || true\n\
             umount {at} 2> /dev/null || true\n\
             sed -i '\\|[[:space:]]{pattern}[[:space:]]|d' /etc/fstab\n\
             echo "
        ),
        quoted(step.entry.clone()),
        format!(
            " >> /etc/fstab\n\
             for attempt in $(seq 30); do\n  mount {at} && break\n  sleep 10\ndone\n\
             mountpoint --quiet {at} || give_up 'The file system at {at} is not mounted.'\n"
        ),
    ]
}
