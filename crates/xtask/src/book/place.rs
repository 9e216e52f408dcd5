//! The place where the commands of the book run: programs, folders and environment as a reader has them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::digest;
use crate::process::{self, Error, Result};
use crate::workspace::Workspace;

/// The packages and the programs in them that the book uses.
const PROGRAMS: [(&str, &str); 2] =
    [("stanchion-cli", "stanchion"), ("stanchion-deploy", "stanchion-deploy")];

/// The place.
pub(super) struct Place {
    root: PathBuf,
    /// The folder with a folder for each page. It is outside of the checkout, as a reader's programs are.
    home: PathBuf,
    /// The folder with the programs.
    programs: PathBuf,
    /// The folder in which the reader's programs are built. `cargo xtask new-program` builds there too.
    target: PathBuf,
}

impl Place {
    /// Builds the programs, and prepares the folders.
    pub(super) fn prepare(root: &Path) -> Result<Place> {
        let mut build = process::cargo(root);
        build.args(["build", "--quiet", "--locked"]);
        for (package, program) in PROGRAMS {
            build.args(["-p", package, "--bin", program]);
        }
        process::run(&mut build)?;
        let built = Workspace::read(root)?.target();
        // The path is always the same, because cargo builds a program in another folder again.
        let name = digest::of(root.display().to_string().as_bytes());
        let home = std::env::temp_dir().join(format!("stanchion-book-{}", &name[..12]));
        process::remove(&home)?;
        let place = Place {
            root: root.to_owned(),
            programs: home.join("bin"),
            target: built.join("new-program"),
            home,
        };
        place.link_programs(&built.join("debug"))?;
        // A program of a reader depends on the published package. This cargo configuration replaces it with the checkout.
        let package = root.join("crates/stanchion").display().to_string();
        let patch = format!("[patch.crates-io]\nstanchion = {{ path = {package:?} }}\n");
        process::write(&place.home.join(".cargo/config.toml"), patch.as_bytes())?;
        Ok(place)
    }

    fn link_programs(&self, built: &Path) -> Result {
        let failed = |source| Error::File { path: self.programs.clone(), source };
        fs::create_dir_all(&self.programs).map_err(failed)?;
        for (_, program) in PROGRAMS {
            let link = self.programs.join(program);
            fs::hard_link(built.join(program), &link)
                .or_else(|_| fs::copy(built.join(program), &link).map(drop))
                .map_err(failed)?;
        }
        Ok(())
    }

    /// Creates the empty folder of a page.
    pub(super) fn folder(&self, page: &str) -> Result<PathBuf> {
        let folder = self.home.join(page.trim_end_matches(".md").replace('/', "-"));
        process::remove(&folder)?;
        fs::create_dir_all(&folder)
            .map_err(|source| Error::File { path: folder.clone(), source })?;
        Ok(folder)
    }

    /// Gives each program in a folder the versions of dependencies that are already downloaded.
    pub(super) fn lock(&self, folder: &Path) -> Result {
        let failed = |source| Error::File { path: folder.to_path_buf(), source };
        let lock = folder.join("Cargo.lock");
        if folder.join("Cargo.toml").is_file() && !lock.is_file() {
            process::write(&lock, &process::read(&self.root.join("Cargo.lock"))?)?;
        }
        for entry in fs::read_dir(folder).map_err(failed)? {
            let path = entry.map_err(failed)?.path();
            let is_hidden =
                path.file_name().is_none_or(|it| it.as_encoded_bytes().starts_with(b"."));
            if path.is_dir() && !is_hidden {
                self.lock(&path)?;
            }
        }
        Ok(())
    }

    /// Returns a shell that runs commands in a folder.
    pub(super) fn shell(&self, folder: &Path) -> Command {
        let mut command = Command::new("bash");
        command.current_dir(folder);
        for (name, _) in std::env::vars_os() {
            let is_ours = ["AWS_", "CARGO_", "INSTA_", "RUST_"]
                .iter()
                .any(|it| name.as_encoded_bytes().starts_with(it.as_bytes()));
            if is_ours || name == "CI" {
                command.env_remove(&name);
            }
        }
        let before = std::env::var_os("PATH").unwrap_or_default();
        let folders = std::iter::once(self.programs.clone()).chain(std::env::split_paths(&before));
        if let Ok(path) = std::env::join_paths(folders) {
            command.env("PATH", path);
        }
        // The reader's home is the folder of the page. Cargo and rustup still use ours.
        if let Some(home) = std::env::home_dir() {
            for (name, folder) in [("CARGO_HOME", ".cargo"), ("RUSTUP_HOME", ".rustup")] {
                let known = std::env::var_os(name).map_or_else(|| home.join(folder), PathBuf::from);
                command.env(name, known);
            }
        }
        command
            .env("BOOK_CHECKOUT", &self.root)
            .env("CARGO_NET_OFFLINE", "true")
            .env("CARGO_TARGET_DIR", &self.target)
            .env("CARGO_TERM_COLOR", "never")
            .env("NO_COLOR", "1")
            // Tests in parallel end in another order each time.
            .env("RUST_TEST_THREADS", "1")
            .envs([("GIT_AUTHOR_NAME", "you"), ("GIT_AUTHOR_EMAIL", "you@example.com")])
            .envs([("GIT_COMMITTER_NAME", "you"), ("GIT_COMMITTER_EMAIL", "you@example.com")])
            .envs([("GIT_CONFIG_GLOBAL", "/dev/null"), ("GIT_CONFIG_SYSTEM", "/dev/null")])
            .envs([("GIT_CONFIG_COUNT", "1"), ("GIT_CONFIG_KEY_0", "init.defaultBranch")])
            .env("GIT_CONFIG_VALUE_0", "main")
            .env("LC_ALL", "C.UTF-8");
        command
    }
}
