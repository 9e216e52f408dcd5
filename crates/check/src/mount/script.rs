//! Mount commands in scripts.

use std::collections::BTreeMap;

use stanchion_template::language::Answer;

use crate::model::script::{Script, lines};

/// The type of file system that a command mounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Helper {
    /// The EFS mount helper.
    Efs,
    /// The S3 Files mount helper.
    S3Files,
    /// Plain NFS.
    Nfs,
    /// Lustre.
    Lustre,
}

/// A command that mounts, or a line of `/etc/fstab`.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct MountLine {
    pub(crate) helper: Helper,
    pub(crate) source: Script,
    pub(crate) directory: Option<String>,
    /// The options, in the notation of `Fn::Sub`, like the source.
    options: Vec<String>,
    /// True for a line of `/etc/fstab` or an entry of `mounts` of cloud-init.
    pub(crate) is_table: bool,
    /// The number of the line in the script, from 0.
    pub(crate) at: usize,
    /// True if the command is inside of an `if` of the script.
    pub(crate) is_conditional: bool,
    /// True if the script is a string without functions, so that `${Name}` in it can lack `Fn::Sub`.
    is_plain: bool,
}

impl MountLine {
    /// Returns whether an option is set.
    pub(crate) fn option_is_set(&self, option: &str) -> Answer {
        // A variable of the shell can hold any option.
        let is_variable = |it: &String| {
            let name = it.split('=').next().unwrap_or_default();
            name.contains('$') || name.contains('`')
        };
        if self.options.iter().any(|it| it == option) {
            Answer::Yes
        } else if self.options.iter().any(is_variable) {
            Answer::Unknown
        } else {
            Answer::No
        }
    }

    /// Returns the name in a source that starts with `${Name}` and is not replaced, because the script is a string.
    pub(crate) fn literal_name(&self) -> Option<&str> {
        let (name, _) = self.source.text.strip_prefix("${")?.split_once('}')?;
        let is_literal = self.is_plain && self.source.references().next().is_none();
        name.split('.').next().filter(|_| is_literal)
    }

    /// Returns the value of an option.
    pub(crate) fn option(&self, name: &str) -> Option<Script> {
        let mut values =
            self.options.iter().filter_map(|it| it.strip_prefix(name)?.strip_prefix('='));
        values.next().map(Script::written)
    }
}

/// Returns every mount command of a script. Variables that the script sets to a text are replaced by it.
///
/// Lines are parsed in the notation of `Fn::Sub`, where a reference differs from a variable of the shell.
pub(crate) fn mount_lines(script: &Script) -> Vec<MountLine> {
    let mut conditions = 0_usize;
    let mut found = Vec::new();
    for (at, line) in expanded(script).into_iter().enumerate() {
        let first = line.split_whitespace().next().unwrap_or_default();
        if first == "fi" || first == "esac" {
            conditions = conditions.saturating_sub(1);
        }
        let parsed = parse(&line, at, conditions > 0);
        found.extend(parsed.map(|it| MountLine { is_plain: script.is_plain, ..it }));
        let ends = line.split_whitespace().any(|it| it.trim_end_matches(';') == "fi");
        if (first == "if" && !ends) || first == "case" {
            conditions += 1;
        }
    }
    found
}

/// Returns the lines of a script in the notation of `Fn::Sub`, with the values of the variables that it sets.
pub(super) fn expanded(script: &Script) -> Vec<String> {
    let mut variables = BTreeMap::new();
    let read = |line: &String| {
        let line = with_values(line, &variables);
        assign(&line, &mut variables);
        line
    };
    lines(&script.notation()).iter().map(read).collect()
}

/// Remembers the variables that a line sets to a text.
fn assign(line: &str, variables: &mut BTreeMap<String, String>) {
    let line = line.trim().trim_end_matches(';');
    let line = ["export ", "readonly ", "local "]
        .iter()
        .find_map(|it| line.strip_prefix(it))
        .unwrap_or(line);
    let Some((name, value)) = line.split_once('=') else { return };
    let is_name = !name.is_empty()
        && name.chars().all(|it| it.is_ascii_alphanumeric() || it == '_')
        && !name.starts_with(|it: char| it.is_ascii_digit());
    let bare = value.trim_matches(['"', '\'']);
    let is_text =
        !bare.contains("$(") && !bare.contains('`') && !bare.contains(char::is_whitespace);
    if is_name && is_text {
        variables.insert(name.to_owned(), bare.to_owned());
    } else if is_name {
        variables.remove(name);
    }
}

/// Replaces `$NAME` and `${NAME}`, which is `${!NAME}` in the notation of `Fn::Sub`, by the value of the variable.
fn with_values(line: &str, variables: &BTreeMap<String, String>) -> String {
    if variables.is_empty() {
        return line.to_owned();
    }
    let mut result = String::new();
    let mut rest = line;
    while let Some(at) = rest.find('$') {
        result.push_str(&rest[..at]);
        rest = &rest[at..];
        let in_braces = rest
            .strip_prefix("${!")
            .and_then(|it| it.split_once('}'))
            .map(|(name, _)| (name, "${!}".len() + name.len()));
        let plain = rest.strip_prefix('$').map(|it| {
            let is_part = |it: char| it.is_ascii_alphanumeric() || it == '_';
            let length = it.find(|it| !is_part(it)).unwrap_or(it.len());
            (&it[..length], 1 + length)
        });
        let known = [in_braces, plain]
            .into_iter()
            .flatten()
            .find_map(|(name, length)| Some((variables.get(name)?, length)));
        match known {
            Some((value, length)) => {
                result.push_str(value);
                rest = &rest[length..];
            }
            None => {
                result.push('$');
                rest = &rest[1..];
            }
        }
    }
    result.push_str(rest);
    result
}

fn helper(word: &str) -> Option<Helper> {
    match word {
        "efs" => Some(Helper::Efs),
        "s3files" => Some(Helper::S3Files),
        "nfs" | "nfs4" => Some(Helper::Nfs),
        "lustre" => Some(Helper::Lustre),
        _ => None,
    }
}

fn parse(line: &str, at: usize, is_conditional: bool) -> Option<MountLine> {
    let quotes = ['"', '\'', ',', '[', ']', ';', '(', ')'];
    let line = line.trim();
    if line.starts_with('#') {
        return None;
    }
    let words: Vec<&str> = line
        .split_whitespace()
        .map(|it| it.trim_matches(quotes))
        .filter(|it| !it.is_empty())
        .collect();
    let found = command(&words).or_else(|| table(&words))?;
    Some(MountLine { at, is_conditional, ..found })
}

/// Parses `mount -t TYPE -o OPTIONS SOURCE DIRECTORY`, in any order, or `mount.TYPE`.
fn command(words: &[&str]) -> Option<MountLine> {
    let at = words.iter().position(|it| {
        *it == "mount" || it.ends_with("/mount") || it.contains("mount.") && helper_of(it).is_some()
    })?;
    // `mount -a` mounts the entries of the table, which are separate lines.
    if words[at + 1..].iter().any(|it| *it == "-a" || *it == "--all") {
        return None;
    }
    let mut kind = words[at].rsplit_once("mount.").map(|(_, kind)| kind);
    let (mut options, mut places) = (Vec::new(), Vec::new());
    let mut rest = words[at + 1..].iter();
    while let Some(word) = rest.next() {
        if let Some(own) = word.strip_prefix("-t") {
            kind = Some(if own.is_empty() { rest.next().copied()? } else { own });
        } else if *word == "--types" {
            kind = Some(rest.next()?);
        } else if *word == "-o" || *word == "--options" {
            options.extend(rest.next()?.split(',').map(str::to_owned));
        } else if let Some(list) = word.strip_prefix("-o") {
            options.extend(list.split(',').map(str::to_owned));
        } else if matches!(*word, "&&" | "||" | "|" | ">" | ">>" | "&" | "then" | "done" | "do") {
            break;
        } else if !word.starts_with('-') {
            places.push((*word).to_owned());
        }
    }
    let [source, others @ ..] = places.as_slice() else { return None };
    let source = Script::written(source);
    // Without a type, `mount` uses plain NFS for a source such as `server:/`.
    let is_remote = source.text.contains(":/");
    Some(MountLine {
        helper: match kind {
            Some(kind) => helper(kind)?,
            None => is_remote.then_some(Helper::Nfs)?,
        },
        source,
        directory: others.first().map(|it| Script::written(it).text),
        options,
        is_table: false,
        at: 0,
        is_conditional: false,
        is_plain: false,
    })
}

fn helper_of(word: &str) -> Option<Helper> {
    helper(word.rsplit_once("mount.")?.1)
}

/// Parses `SOURCE DIRECTORY TYPE OPTIONS 0 0`, possibly inside `echo`, or an entry of cloud-init's `mounts`.
fn table(words: &[&str]) -> Option<MountLine> {
    let at = (2..words.len()).find(|at| {
        let directory = words[at - 1];
        helper(words[*at]).is_some() && (directory.starts_with('/') || directory.starts_with('$'))
    })?;
    let options = words.get(at + 1).map(|it| it.split(',').map(str::to_owned).collect());
    Some(MountLine {
        helper: helper(words[at])?,
        source: Script::written(words[at - 2]),
        directory: Some(Script::written(words[at - 1]).text),
        options: options.unwrap_or_default(),
        is_table: true,
        at: 0,
        is_conditional: false,
        is_plain: false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns each mount of a script: helper, source, directory and options, with `table` for a line of `/etc/fstab`.
    fn read(text: &str) -> Vec<String> {
        let describe = |it: MountLine| {
            let directory = it.directory.as_deref().unwrap_or("?");
            let table = if it.is_table { "table " } else { "" };
            let options = it.options.join(" ");
            format!("{table}{:?} {} {directory} [{options}]", it.helper, it.source.text)
        };
        mount_lines(&Script::written(text)).into_iter().map(describe).collect()
    }

    #[test]
    fn a_mount_command_has_a_type_a_source_a_directory_and_options() {
        for (line, expected) in [
            ("mount -t efs -o tls,iam fs-1:/ /data", "Efs fs-1:/ /data [tls iam]"),
            ("sudo mount -tefs -otls fs-1 /data", "Efs fs-1 /data [tls]"),
            ("mount fs-1 /data -o tls -t efs", "Efs fs-1 /data [tls]"),
            (
                "mount --types lustre --options noatime a@tcp:/x /fsx",
                "Lustre a@tcp:/x /fsx [noatime]",
            ),
            ("mount -o a -o b,c -t nfs4 s:/ /d", "Nfs s:/ /d [a b c]"),
            ("mount -v -t nfs s:/ /d", "Nfs s:/ /d []"),
            ("mount -t s3files fs-1 /d", "S3Files fs-1 /d []"),
            ("mount.nfs4 server:/ /data", "Nfs server:/ /data []"),
            ("/sbin/mount.efs fs-1 /data", "Efs fs-1 /data []"),
            // Without a type, a source with a host name is NFS.
            ("/bin/mount server:/export /data", "Nfs server:/export /data []"),
            ("mount -t efs fs-1 && ls /data", "Efs fs-1 ? []"),
            ("mount -t efs fs-1 /data || exit 1", "Efs fs-1 /data []"),
            ("mount -t efs fs-1 /data | logger", "Efs fs-1 /data []"),
            ("mount -t efs fs-1 > /log", "Efs fs-1 ? []"),
            ("mount -t efs fs-1 >> /log", "Efs fs-1 ? []"),
            ("mount -t efs fs-1 & wait", "Efs fs-1 ? []"),
            ("until mount -t efs fs-1 /data; do sleep 1; done", "Efs fs-1 /data []"),
            ("while ! mount -t efs fs-1 do sleep 1; done", "Efs fs-1 ? []"),
            ("if mount -t efs fs-1 then ls; fi", "Efs fs-1 ? []"),
            ("- [mount, -t, efs, fs-1, /data]", "Efs fs-1 /data []"),
            ("(mount -t efs 'fs-1' \"/data\")", "Efs fs-1 /data []"),
        ] {
            assert_eq!(read(line), [expected], "{line}");
        }
        for line in [
            "# mount -t efs fs-1 /data",
            "  # mount -t efs fs-1 /data",
            "mount -a",
            "mount --all -t efs",
            "mount -a -t efs fs-1 /data",
            "mount -t efs",
            "mount -t",
            "mount --types",
            "mount -t efs -o",
            "mount -t ext4 /dev/xvdf /data",
            "mount --types xfs server:/x",
            "mount -t ceph server:/ /data",
            "mount /dev/xvdf /data",
            "umount /data",
            "amount -t efs fs-1 /data",
            "cat mount.log fs-1 /data",
        ] {
            assert!(read(line).is_empty(), "{line}");
        }
    }

    #[test]
    fn a_line_of_the_table_has_a_directory_before_the_type() {
        for (line, expected) in [
            ("fs-1:/ /data efs _netdev,tls 0 0", "table Efs fs-1:/ /data [_netdev tls]"),
            ("echo 'fs-1:/ /data efs tls 0 0' >> /etc/fstab", "table Efs fs-1:/ /data [tls]"),
            ("- [ s:/, $DIR, nfs4, \"nfsvers=4.1\" ]", "table Nfs s:/ $DIR [nfsvers=4.1]"),
            ("a@tcp:/x /fsx lustre", "table Lustre a@tcp:/x /fsx []"),
        ] {
            assert_eq!(read(line), [expected], "{line}");
        }
        for line in ["/data efs", "fs-1 data efs tls", "the /data ext4 tls", "efs", ""] {
            assert!(read(line).is_empty(), "{line}");
        }
    }

    #[test]
    fn variables_of_the_script_have_their_values() {
        for (script, expected) in [
            ("FS=fs-1\nmount -t efs $FS:/ /data", "Efs fs-1:/ /data []"),
            ("export FS='fs-1';\nmount -t efs ${!FS}:/ /data", "Efs fs-1:/ /data []"),
            ("readonly A_1=fs-1\nlocal D=/d\nmount -t efs $A_1 $D/x", "Efs fs-1 /d/x []"),
            ("A=/a\nB=$A/b\nmount -t efs fs-1 $B", "Efs fs-1 /a/b []"),
            // A value that a command computes is unknown, and removes the earlier one.
            ("A=/a\nA=$(pwd)\nmount -t efs fs-1 $A", "Efs fs-1 $A []"),
            ("A=/a\nA=`pwd`\nmount -t efs fs-1 $A", "Efs fs-1 $A []"),
            ("A=/a\nA=\"b c\"\nmount -t efs fs-1 $A", "Efs fs-1 $A []"),
            ("1A=/a\nmount -t efs fs-1 /x$1A", "Efs fs-1 /x$1A []"),
            ("A-B=/a\nC=/c\nmount -t efs fs-1 $A-B", "Efs fs-1 $A-B []"),
            ("A=/a\nmount -t efs fs-1 $AB", "Efs fs-1 $AB []"),
            ("A=/a\nmount -t efs fs-1 $/$A", "Efs fs-1 $//a []"),
        ] {
            assert_eq!(read(script), [expected], "{script}");
        }
    }

    #[test]
    fn branches_are_conditional() {
        let conditional = |script: &str| {
            let all = mount_lines(&Script::written(script));
            all.iter().map(|it| (it.at, it.is_conditional)).collect::<Vec<_>>()
        };
        let mount = "mount -t efs fs-1 /data";
        assert_eq!(
            conditional(&format!("if x; then\n{mount}\nfi\n{mount}")),
            [(1, true), (3, false)]
        );
        assert_eq!(
            conditional(&format!("case x in\na) {mount};;\nesac\n{mount}")),
            [(1, true), (3, false)]
        );
        assert_eq!(conditional(&format!("if x; then y; fi\n{mount}")), [(1, false)]);
        assert_eq!(
            conditional(&format!("if a; then\nif b; then\nx\nfi\n{mount}\nfi\nfi\n{mount}")),
            [(4, true), (7, false)]
        );
    }

    #[test]
    fn options_are_set_or_unknown() {
        let line = |options: &str| {
            mount_lines(&Script::written(&format!("mount -t efs -o {options} fs-1 /d"))).remove(0)
        };
        assert_eq!(line("tls").option_is_set("tls"), Answer::Yes);
        assert_eq!(line("iam").option_is_set("tls"), Answer::No);
        assert_eq!(line("$OPTIONS,tls").option_is_set("tls"), Answer::Yes);
        assert_eq!(line("$OPTIONS").option_is_set("tls"), Answer::Unknown);
        assert_eq!(line("`x`").option_is_set("tls"), Answer::Unknown);
        // The value of another option can be a variable.
        assert_eq!(line("accesspoint=$AP").option_is_set("tls"), Answer::No);
        let value = |options: &str, name: &str| line(options).option(name).map(|it| it.text);
        assert_eq!(value("tls,accesspoint=fsap-1", "accesspoint").as_deref(), Some("fsap-1"));
        assert_eq!(value("accesspoints=fsap-1", "accesspoint"), None);
        assert_eq!(value("tls", "tls"), None);
    }

    #[test]
    fn a_name_without_sub_is_literal() {
        let name = |script: &str, is_plain| {
            let mut script = Script::written(script);
            script.is_plain = is_plain;
            let lines = mount_lines(&script);
            lines.first()?.literal_name().map(str::to_owned)
        };
        assert_eq!(name("mount -t efs ${!Data}:/ /d", true).as_deref(), Some("Data"));
        assert_eq!(name("mount -t efs ${!Data.Id}:/ /d", true).as_deref(), Some("Data"));
        assert_eq!(name("mount -t efs ${!Data}:/ /d", false), None);
        assert_eq!(name("mount -t efs ${Data}:/ /d", true), None);
        assert_eq!(name("mount -t efs fs-1:/ /d", true), None);
    }
}
