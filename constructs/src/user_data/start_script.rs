//! Scripts that mount a file system at every start of an instance.

use crate::Text;
use crate::text;
use crate::units::MountPath;

/// Returns a script that installs the client and mounts the file system if it is not mounted yet. It fails if the mount
/// fails. `what` has the options and the source of `mount`.
pub(crate) fn start_script(client: &[Text], at: &MountPath, what: Text) -> Text {
    let mut script = Text::default();
    for command in client {
        script = text![script, command.clone(), "\n"];
    }
    text![
        script,
        format!(
            "mkdir -p {at}\nfor attempt in $(seq 20); do\n  mountpoint --quiet {at} && break\n  mount "
        ),
        what,
        format!(
            " {at} && break\n  sleep 10\ndone\n\
             mountpoint --quiet {at} || {{ echo 'The file system at {at} is not mounted.' >&2; exit 1; }}\n"
        ),
    ]
}
