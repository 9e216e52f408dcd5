//! The name of a new package. A name that would not build is refused with the reason.

use std::path::Path;

use crate::failure::Failure;

/// The keywords of Rust, strict and reserved, up to edition 2024. A library cannot have such a name.
const KEYWORDS: [&str; 52] = [
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue",
    "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if",
    "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
    "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];
/// The folders that cargo creates next to the program.
const FOLDERS: [&str; 4] = ["build", "deps", "examples", "incremental"];
/// The libraries that are part of Rust.
const LIBRARIES: [&str; 5] = ["alloc", "core", "proc_macro", "std", "test"];
/// The primitive types.
const TYPES: [&str; 19] = [
    "bool", "char", "f128", "f16", "f32", "f64", "i128", "i16", "i32", "i64", "i8", "isize", "str",
    "u128", "u16", "u32", "u64", "u8", "usize",
];
/// The names of devices, which Windows does not allow as file names.
const DEVICES: [&str; 4] = ["aux", "con", "nul", "prn"];
/// The packages that the program depends on. Cargo does not allow two packages with one name in a workspace or a lock
/// file.
const DEPENDENCIES: [&str; 12] = [
    "insta",
    "stanchion",
    "stanchion-aws",
    "stanchion-check",
    "stanchion-cli",
    "stanchion-constructs",
    "stanchion-core",
    "stanchion-deploy",
    "stanchion-review",
    "stanchion-schema",
    "stanchion-template",
    "synth",
];
/// The largest number of characters that crates.io accepts.
const LONGEST: usize = 64;

/// Returns the given name, or the name of the folder. Refuses a name that would not build.
pub(super) fn choose(folder: &Path, given: Option<&str>) -> Result<String, Failure> {
    let name = match given {
        Some(name) => name.to_owned(),
        None => of_folder(folder),
    };
    match reason(&name) {
        None => Ok(name),
        Some(reason) => Err(Failure::could_not_run(format!(
            "{name:?} cannot be the name of the package: {reason}. Use another name, such as `--name {}`.",
            suggestion(&name)
        ))),
    }
}

/// Returns the last part of the path. For `.` and `..` it is the name of the folder they refer to.
fn of_folder(folder: &Path) -> String {
    let own = folder.file_name().map(ToOwned::to_owned);
    let own = own.or_else(|| folder.canonicalize().ok()?.file_name().map(ToOwned::to_owned));
    own.map(|it| it.to_string_lossy().into_owned()).unwrap_or_default()
}

/// Returns the reason why a package cannot have this name, or `None` if it can.
fn reason(name: &str) -> Option<&'static str> {
    let fits = |it: u8| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-' || it == b'_';
    let library = name.replace('-', "_");
    let has = |list: &[&str]| list.contains(&name) || list.contains(&library.as_str());
    if has(&KEYWORDS) {
        return Some("it is a keyword in Rust");
    }
    if !name.starts_with(|it: char| it.is_ascii_lowercase()) || !name.bytes().all(fits) {
        return Some(
            "it must start with a lower-case letter, and have only lower-case letters, digits, hyphens and underscores",
        );
    }
    if name.len() > LONGEST {
        return Some("it is longer than the 64 characters that crates.io accepts");
    }
    if has(&FOLDERS) {
        return Some("cargo creates a folder with this name next to the program");
    }
    if has(&LIBRARIES) {
        return Some("a library with this name is part of Rust");
    }
    if has(&TYPES) {
        return Some("it is a primitive type in Rust");
    }
    if DEPENDENCIES.iter().any(|it| it.replace('-', "_") == library) {
        return Some("Stanchion or a dependency of the program has this name");
    }
    if has(&DEVICES) || is_port(name) {
        return Some("it is the name of a device on Windows");
    }
    None
}

/// `com1` to `com9` and `lpt1` to `lpt9`.
fn is_port(name: &str) -> bool {
    let number = name.strip_prefix("com").or_else(|| name.strip_prefix("lpt"));
    number.is_some_and(|it| it.len() == 1 && it.bytes().all(|it| (b'1'..=b'9').contains(&it)))
}

/// Returns a valid name that is similar to a refused one.
fn suggestion(name: &str) -> String {
    let lower = name.to_lowercase();
    let start = lower.trim_start_matches(|it: char| !it.is_ascii_lowercase());
    let words = start.split(|it: char| !it.is_ascii_lowercase() && !it.is_ascii_digit());
    let words: Vec<&str> = words.filter(|it| !it.is_empty()).collect();
    let mut like = words.join("-");
    like.truncate(LONGEST - "-stacks".len());
    if like.is_empty() {
        "my-stacks".to_owned()
    } else if reason(&like).is_some() {
        format!("{like}-stacks")
    } else {
        like
    }
}

#[cfg(test)]
mod tests {
    use super::{reason, suggestion};

    #[test]
    fn names_that_do_not_build_have_a_reason_and_a_suggestion_that_does() {
        for (name, part, like) in [
            ("fn", "keyword", "fn-stacks"),
            ("Self", "keyword", "self-stacks"),
            ("gen", "keyword", "gen-stacks"),
            ("build", "folder", "build-stacks"),
            ("deps", "folder", "deps-stacks"),
            ("examples", "folder", "examples-stacks"),
            ("incremental", "folder", "incremental-stacks"),
            ("test", "is part of Rust", "test-stacks"),
            ("core", "is part of Rust", "core-stacks"),
            ("std", "is part of Rust", "std-stacks"),
            ("alloc", "is part of Rust", "alloc-stacks"),
            ("proc-macro", "is part of Rust", "proc-macro-stacks"),
            ("proc_macro", "is part of Rust", "proc-macro-stacks"),
            ("u8", "primitive", "u8-stacks"),
            ("nul", "device", "nul-stacks"),
            ("com3", "device", "com3-stacks"),
            ("stanchion", "Stanchion", "stanchion-stacks"),
            ("stanchion_core", "Stanchion", "stanchion-core-stacks"),
            ("synth", "Stanchion", "synth-stacks"),
            ("insta", "dependency", "insta-stacks"),
            ("Bad Name", "lower-case", "bad-name"),
            ("2nd", "lower-case", "nd"),
            ("_a", "lower-case", "a"),
            ("é", "lower-case", "my-stacks"),
            ("", "lower-case", "my-stacks"),
        ] {
            assert!(
                reason(name).unwrap_or_default().contains(part),
                "{name:?}: {:?}",
                reason(name)
            );
            assert_eq!(suggestion(name), like, "{name:?}");
            assert_eq!(reason(like), None, "{name:?}");
        }
        let long = "a".repeat(65);
        assert!(reason(&long).is_some() && reason(&suggestion(&long)).is_none());
    }

    #[test]
    fn other_names_are_accepted() {
        for name in ["my-stacks", "infra", "com10", "fns", "a", "first_app", "tests", "stanchion-x"]
        {
            assert_eq!(reason(name), None, "{name}");
        }
    }
}
