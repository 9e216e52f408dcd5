//! The source from which a new program gets `stanchion`.

use std::path::{Component, Path, PathBuf};

use clap::Args;
use clap::builder::NonEmptyStringValueParser;

use crate::failure::Failure;

#[derive(Args, Debug)]
pub(super) struct DependencyArguments {
    /// Uses `stanchion` from this git repository. Default: the version of this program on crates.io.
    #[arg(long, value_name = "URL", requires = "rev", conflicts_with = "path", value_parser = NonEmptyStringValueParser::new())]
    git: Option<String>,

    /// The commit or tag of the git repository.
    #[arg(long, value_name = "REV", requires = "git", conflicts_with = "path", value_parser = NonEmptyStringValueParser::new())]
    rev: Option<String>,

    /// Uses `stanchion` from this checkout, and the versions of other dependencies from its Cargo.lock. A relative
    /// path is written relative to the new program.
    #[arg(long, value_name = "FOLDER")]
    path: Option<PathBuf>,
}

impl DependencyArguments {
    /// Returns the source. Checks that the folder exists and contains `stanchion`.
    pub(super) fn source(&self) -> Result<Source, Failure> {
        if let Some(path) = &self.path {
            return Checkout::find(path).map(Source::Checkout);
        }
        Ok(match (&self.git, &self.rev) {
            (Some(url), Some(rev)) => Source::Git { url: url.clone(), rev: rev.clone() },
            _ => Source::Registry,
        })
    }
}

/// The source of `stanchion`.
#[derive(Debug)]
pub(super) enum Source {
    Registry,
    Git { url: String, rev: String },
    Checkout(Checkout),
}

/// The folder of the package `stanchion`, and the checkout that contains it.
#[derive(Debug)]
pub(super) struct Checkout {
    package: PathBuf,
    root: Option<PathBuf>,
}

impl Checkout {
    /// Finds the checkout for a path, which can be the folder of the checkout or of the package.
    fn find(path: &Path) -> Result<Checkout, Failure> {
        let package = path.join("crates/stanchion");
        if is_package(&package) {
            return Ok(Checkout { package, root: Some(path.to_path_buf()) });
        }
        if is_package(path) {
            let root = path.canonicalize().ok();
            let root = root.and_then(|it| it.ancestors().nth(2).map(Path::to_path_buf));
            return Ok(Checkout { package: path.to_path_buf(), root });
        }
        Err(Failure::could_not_run(format!(
            "{} has no folder crates/stanchion with the package `stanchion`. Name a checkout of Stanchion with --path.",
            path.display()
        )))
    }
}

fn is_package(folder: &Path) -> bool {
    let manifest = std::fs::read_to_string(folder.join("Cargo.toml")).unwrap_or_default();
    manifest.lines().any(|it| it.trim() == "name = \"stanchion\"")
}

impl Source {
    /// Returns the dependency line for a manifest in `folder`, which is an absolute path.
    pub(super) fn line(&self, folder: &Path) -> String {
        match self {
            Source::Registry => {
                let (major, minor) =
                    (env!("CARGO_PKG_VERSION_MAJOR"), env!("CARGO_PKG_VERSION_MINOR"));
                format!("stanchion = \"{major}.{minor}\"")
            }
            Source::Git { url, rev } => {
                format!("stanchion = {{ git = {}, rev = {} }}", quote(url), quote(rev))
            }
            Source::Checkout(checkout) => {
                let path = if checkout.package.is_absolute() {
                    checkout.package.clone()
                } else {
                    let package = checkout.package.canonicalize();
                    let package = package.unwrap_or_else(|_| checkout.package.clone());
                    relative(folder, &package).unwrap_or(package)
                };
                // Cargo accepts `/` on every operating system.
                let path = path.display().to_string().replace(std::path::MAIN_SEPARATOR, "/");
                format!("stanchion = {{ path = {} }}", quote(&path))
            }
        }
    }

    /// Returns the lock file of the checkout.
    pub(super) fn lock(&self) -> Result<Option<Vec<u8>>, Failure> {
        let Source::Checkout(Checkout { root: Some(root), .. }) = self else { return Ok(None) };
        let path = root.join("Cargo.lock");
        if !path.is_file() {
            return Ok(None);
        }
        std::fs::read(&path).map(Some).map_err(|it| Failure::file("read", &path, &it))
    }
}

/// Writes a basic string of TOML.
fn quote(text: &str) -> String {
    let mut quoted = String::from("\"");
    for character in text.chars() {
        match character {
            '\\' | '"' => quoted.extend(['\\', character]),
            _ if character.is_control() => {
                quoted.push_str(&format!("\\u{:04X}", u32::from(character)));
            }
            _ => quoted.push(character),
        }
    }
    quoted.push('"');
    quoted
}

/// Returns the relative path from one absolute folder to another, or `None` if they are on different disks.
fn relative(from: &Path, to: &Path) -> Option<PathBuf> {
    let (from, to): (Vec<Component<'_>>, Vec<_>) =
        (from.components().collect(), to.components().collect());
    let shared = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    if shared == 0 {
        return None;
    }
    let up = from[shared..].iter().map(|_| Component::ParentDir);
    Some(up.chain(to[shared..].iter().copied()).collect())
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use super::{quote, relative};

    #[test]
    fn ways_between_folders() {
        let way = |from: &str, to: &str| relative(Path::new(from), Path::new(to));
        assert_eq!(way("/a/b", "/a/c/d"), Some(PathBuf::from("../c/d")));
        assert_eq!(way("/a", "/a/c"), Some(PathBuf::from("c")));
        assert_eq!(way("/a/b/c", "/x"), Some(PathBuf::from("../../../x")));
        assert_eq!(way("a", "/x"), None);
    }

    #[test]
    fn strings_of_toml() {
        assert_eq!(quote(r#"a\b"c"#), r#""a\\b\"c""#);
        assert_eq!(quote("a\nb"), r#""a\u000Ab""#);
    }
}
