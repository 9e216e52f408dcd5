//! Checks that each feature of `stanchion-aws` compiles without the others.

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use stanchion_template::counted;

use crate::process::{self, Error, Result};
use crate::workspace::Workspace;

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
    let all = features(&Workspace::read(root)?);
    if all.is_empty() {
        return Err(Error::Failed("crates/aws/Cargo.toml has no features".to_owned()));
    }
    let all: Vec<&str> = all.iter().map(String::as_str).collect();
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

/// Returns the features of `stanchion-aws`, except `default` and features that only enable others.
fn features(workspace: &Workspace) -> Vec<String> {
    let package = workspace.packages().find(|it| it["name"] == "stanchion-aws");
    let features = package.and_then(|it| it["features"].as_object()).into_iter().flatten();
    features
        .filter(|(name, enabled)| {
            *name != "default" && enabled.as_array().is_some_and(Vec::is_empty)
        })
        .map(|(name, _)| name.clone())
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

    const ALL: [&str; 3] = ["ec2", "efs", "fsx"];

    fn options(groups: usize, group: Option<usize>) -> Options {
        Options { groups, group, list: false }
    }

    #[test]
    fn groups_share_all_features() {
        assert_eq!(group(&ALL, &options(2, Some(1))).unwrap(), ["ec2", "fsx"]);
        assert_eq!(group(&ALL, &options(2, Some(2))).unwrap(), ["efs"]);
        assert_eq!(group(&ALL, &options(2, None)).unwrap(), ALL);
    }

    #[test]
    fn a_group_that_is_not_there_is_an_error() {
        for (groups, number) in [(2, Some(0)), (2, Some(3)), (0, None)] {
            assert!(group(&ALL, &options(groups, number)).is_err(), "{groups} {number:?}");
        }
    }

    #[test]
    fn the_real_manifest_has_every_family() {
        let all = features(&Workspace::read(&process::root()).unwrap());
        assert!(all.len() > 200 && all.iter().any(|it| it == "efs"));
        assert!(!all.iter().any(|it| it == "full"), "it only enables the others");
    }
}
