//! Prepares a release: sets versions, updates the changelog, and prints the next steps.

mod changelog;
mod manifest;
mod order;
mod version;

use std::path::Path;
use std::process::Command;

use crate::process::{self, Error, Result};
use version::Version;

/// The options of `cargo xtask release`.
pub(crate) struct Options {
    pub(crate) version: String,
    /// The date of the release, such as `2026-11-27`. Default: today in UTC.
    pub(crate) date: Option<String>,
    /// Prints the changes instead of making them.
    pub(crate) dry_run: bool,
}

/// Sets the version in all manifests, adds the date to the changelog, and prints the commands that publish.
pub(crate) fn run(root: &Path, options: &Options) -> Result {
    let next = Version::parse(&options.version)?;
    let manifest_path = root.join("Cargo.toml");
    let manifest = text(&manifest_path)?;
    let current = Version::parse(manifest::version(&manifest)?)?;
    if next < current {
        return Err(Error::Failed(format!(
            "the version {next} is older than {current}, the version of the workspace"
        )));
    }
    let date = match &options.date {
        Some(date) => changelog::check_date(date)?,
        None => process::output(Command::new("date").args(["-u", "+%Y-%m-%d"]))?,
    };
    let changelog_path = root.join("CHANGELOG.md");
    let changes = changelog::release(&text(&changelog_path)?, &next.to_string(), date.trim())?;
    let packages = order::publish_order(root)?;
    let manifest = manifest::set_version(&manifest, &next.to_string())?;
    if options.dry_run {
        println!(
            "would set the version {next} in Cargo.toml, and the date {} in CHANGELOG.md",
            date.trim()
        );
    } else {
        is_clean(root)?;
        process::write(&manifest_path, manifest.as_bytes())?;
        process::write(&changelog_path, changes.as_bytes())?;
        // Cargo.lock contains the versions of the workspace's packages.
        let mut update = Command::new(env!("CARGO"));
        process::run(update.current_dir(root).args([
            "update",
            "--quiet",
            "--workspace",
            "--offline",
        ]))?;
        println!(
            "set the version {next} in Cargo.toml and Cargo.lock, and the date {} in CHANGELOG.md",
            date.trim()
        );
    }
    println!("\n{}", next_steps(&next.to_string(), &packages));
    Ok(())
}

/// Returns the commands to run after the versions are set.
fn next_steps(version: &str, packages: &[String]) -> String {
    let publish: Vec<String> = packages.iter().map(|it| format!("cargo publish -p {it}")).collect();
    format!(
        "Next:\n\ncargo xtask test\ncargo xtask package\ngit commit -am \"release: {version}\"\n\
         git tag -a v{version} -m v{version}\n{}\ngit push --follow-tags\n",
        publish.join("\n")
    )
}

/// Checks that the working tree has no changes, because the release commit must contain nothing else.
fn is_clean(root: &Path) -> Result {
    let changed =
        process::output(Command::new("git").current_dir(root).args(["status", "--porcelain"]))?;
    if changed.is_empty() {
        return Ok(());
    }
    Err(Error::Failed(format!("the working tree has changes; commit or stash them:\n{changed}")))
}

fn text(path: &Path) -> Result<String> {
    Ok(String::from_utf8_lossy(&process::read(path)?).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packages_are_published_before_those_that_need_them() {
        let packages = order::publish_order(&process::root()).unwrap();
        let at = |name: &str| packages.iter().position(|it| it == name).unwrap();
        assert!(at("stanchion-template") < at("stanchion-check"));
        assert!(at("stanchion-check") < at("stanchion-core"));
        assert!(at("stanchion-constructs") < at("stanchion"));
        assert!(!packages.iter().any(|it| it == "synth" || it == "xtask"));
    }

    #[test]
    fn every_package_of_the_project_gets_the_version() {
        let manifest = text(&process::root().join("Cargo.toml")).unwrap();
        let new = manifest::set_version(&manifest, "999.0.0").unwrap();
        assert_eq!(manifest::version(&new).unwrap(), "999.0.0");
        let own: Vec<&str> = new.lines().filter(|it| it.contains("path = ")).collect();
        assert!(own.len() > 5, "{own:?}");
        assert!(own.iter().all(|it| it.contains("999.0.0")), "{own:?}");
    }

    #[test]
    fn an_older_version_is_refused() {
        let options = Options { version: "0.0.1".to_owned(), date: None, dry_run: true };
        assert!(run(&process::root(), &options).unwrap_err().to_string().contains("older"));
    }

    #[test]
    fn next_steps_name_tag_and_packages() {
        let steps = next_steps("1.2.3", &["a".to_owned(), "b".to_owned()]);
        assert!(steps.contains("git tag -a v1.2.3"));
        assert!(steps.contains("cargo publish -p a\ncargo publish -p b\n"));
    }
}
