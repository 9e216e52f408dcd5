//! Checks that each feature of `stanchion-aws` compiles without the others.

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use stanchion_template::counted;

use crate::process::{self, Error, Result};

/// The options of `cargo xtask features`.
pub(crate) struct Options {
    /// The number of groups into which the features are divided.
    pub(crate) groups: usize,
    /// The group to check, from 1. All groups if `None`.
    pub(crate) group: Option<usize>,
    /// Prints the features instead of checking them.
    pub(crate) list: bool,
}

/// Checks the features of a group one after the other, and the crate without features.
pub(crate) fn run(root: &Path, options: &Options) -> Result {
    let manifest = process::read(&root.join("crates/aws/Cargo.toml"))?;
    let manifest = String::from_utf8_lossy(&manifest);
    let all = features(&manifest);
    if all.is_empty() {
        return Err(Error::Failed("crates/aws/Cargo.toml has no features".to_owned()));
    }
    let chosen = group(&all, options)?;
    if options.list {
        chosen.iter().for_each(|name| println!("{name}"));
        return Ok(());
    }
    let start = Instant::now();
    check(root, "")?;
    for name in &chosen {
        check(root, name)?;
    }
    println!("{} in {:.0} s", counted(chosen.len(), "feature"), start.elapsed().as_secs_f64());
    Ok(())
}

fn check(root: &Path, feature: &str) -> Result {
    let arguments =
        ["check", "--quiet", "--locked", "-p", "stanchion-aws", "--no-default-features"];
    let mut command = Command::new(env!("CARGO"));
    process::run(command.current_dir(root).args(arguments).args(["--features", feature]))
}

/// Returns the features of a manifest, except `default` and features that only enable others.
fn features(manifest: &str) -> Vec<&str> {
    let section = manifest.split_once("\n[features]\n").map_or("", |(_, rest)| rest);
    section
        .lines()
        .take_while(|line| !line.starts_with('['))
        .filter_map(|line| line.strip_suffix(" = []"))
        .filter(|name| *name != "default")
        .collect()
}

/// Returns the features whose index belongs to the group.
fn group<'a>(all: &[&'a str], options: &Options) -> Result<Vec<&'a str>> {
    let Options { groups, group, .. } = *options;
    if groups == 0 || group.is_some_and(|it| it == 0 || it > groups) {
        let found = group.map_or("none".to_owned(), |it| it.to_string());
        return Err(Error::Failed(format!(
            "--group is {found}; allowed: 1 to {groups} (--groups)"
        )));
    }
    let is_in = |at: usize| group.is_none_or(|it| at % groups == it - 1);
    Ok(all.iter().enumerate().filter(|(at, _)| is_in(*at)).map(|(_, name)| *name).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const MANIFEST: &str = "[package]\nname = \"a\"\n\n[features]\ndefault = []\nfull = [\"ec2\", \"efs\", \"fsx\"]\nec2 = []\nefs = []\nfsx = []\n\n[lints]\nx = []\n";

    fn options(groups: usize, group: Option<usize>) -> Options {
        Options { groups, group, list: false }
    }

    #[test]
    fn groups_share_all_features() {
        let all = features(MANIFEST);
        assert_eq!(all, ["ec2", "efs", "fsx"]);
        assert_eq!(group(&all, &options(2, Some(1))).unwrap(), ["ec2", "fsx"]);
        assert_eq!(group(&all, &options(2, Some(2))).unwrap(), ["efs"]);
        assert_eq!(group(&all, &options(2, None)).unwrap(), all);
    }

    #[test]
    fn a_group_that_is_not_there_is_an_error() {
        let all = features(MANIFEST);
        for (groups, number) in [(2, Some(0)), (2, Some(3)), (0, None)] {
            assert!(group(&all, &options(groups, number)).is_err(), "{groups} {number:?}");
        }
    }

    #[test]
    fn the_real_manifest_has_every_family() {
        let manifest = process::read(&process::root().join("crates/aws/Cargo.toml")).unwrap();
        assert!(features(&String::from_utf8_lossy(&manifest)).len() > 200);
    }
}
