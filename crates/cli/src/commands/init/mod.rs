//! New programs.

use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;

use crate::failure::Failure;

#[derive(Args, Debug)]
pub(crate) struct InitArguments {
    /// The folder, which must not exist or be empty.
    folder: PathBuf,
    /// The folder of a checkout to take the libraries from; default the one this program was built in.
    #[arg(long, value_name = "FOLDER")]
    source: Option<PathBuf>,
}

impl InitArguments {
    pub(crate) fn run(&self) -> Result<(), Failure> {
        run(&self.folder, self.source.as_deref())
    }
}

/// The files of a new program: those of the example, so that they are tested.
const FILES: [(&str, &str); 5] = [
    ("Cargo.toml", include_str!("../../../../../examples/first-app/Cargo.toml")),
    ("src/lib.rs", include_str!("../../../../../examples/first-app/src/lib.rs")),
    ("src/main.rs", include_str!("../../../../../examples/first-app/src/main.rs")),
    ("tests/snapshot.rs", include_str!("../../../../../examples/first-app/tests/snapshot.rs")),
    (
        "tests/snapshots/snapshot__storage.snap",
        include_str!("../../../../../examples/first-app/tests/snapshots/snapshot__storage.snap"),
    ),
];

/// Where this program was built.
const BUILT_IN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

/// Makes a new program in a folder.
fn run(folder: &Path, source: Option<&Path>) -> Result<(), Failure> {
    let name = package_name(folder)?;
    let source = libraries(source)?;
    if folder.exists() {
        let mut entries = fs::read_dir(folder).map_err(|it| Failure::file("read", folder, &it))?;
        if entries.next().is_some() {
            return Err(Failure::could_not_run(format!(
                "{} is not empty; name a folder that does not exist",
                folder.display()
            )));
        }
    }
    for (path, text) in FILES {
        let path = folder.join(path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).map_err(|it| Failure::file("make", parent, &it))?;
        }
        let text = adapt(text, &name, &source);
        fs::write(&path, text).map_err(|it| Failure::file("write", &path, &it))?;
    }
    crate::output::print(&format!(
        "Made {0}. Try:\n  cd {0}\n  cargo run\n  cargo test\n",
        folder.display()
    ))
}

/// The text of a file for a package with another name, elsewhere.
fn adapt(text: &str, name: &str, source: &Path) -> String {
    // TOML's basic strings take these two with a backslash before.
    let source = source.display().to_string().replace('\\', "\\\\").replace('"', "\\\"");
    text.replace("\r\n", "\n")
        .replace("../../", &format!("{source}/"))
        .replace("first-app", name)
        .replace("first_app", &name.replace('-', "_"))
}

/// The folder with the libraries.
fn libraries(source: Option<&Path>) -> Result<PathBuf, Failure> {
    let folder = source.unwrap_or(Path::new(BUILT_IN));
    let folder = folder.canonicalize().map_err(|it| Failure::file("find", folder, &it))?;
    if folder.join("constructs/Cargo.toml").is_file() {
        Ok(folder)
    } else {
        Err(Failure::could_not_run(format!(
            "{} is not a checkout with the folder constructs; name one with --source",
            folder.display()
        )))
    }
}

/// The folder's name as the name of a package.
fn package_name(folder: &Path) -> Result<String, Failure> {
    let name = folder.file_name().and_then(|it| it.to_str()).unwrap_or_default();
    let starts = name.starts_with(|it: char| it.is_ascii_lowercase());
    let fits = name
        .bytes()
        .all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-' || it == b'_');
    if starts && fits && !["test", "synth", "core", "std"].contains(&name) {
        Ok(name.to_owned())
    } else {
        Err(Failure::could_not_run(format!(
            "{name:?} cannot be the name of a package: lower-case letters, digits, hyphens and underscores, a letter first"
        )))
    }
}
