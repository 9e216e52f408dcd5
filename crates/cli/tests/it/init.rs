//! `init` creates a project that can be committed.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::support::{Run, synth};

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

/// Runs `init` in a folder.
fn init(here: &Path, arguments: &[&str]) -> Run {
    let output = Command::new(env!("CARGO_BIN_EXE_stanchion"))
        .arg("init")
        .args(arguments)
        .current_dir(here)
        .output()
        .unwrap();
    Run {
        code: output.status.code().unwrap_or(-1),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

/// Returns the files in a folder by their relative paths.
fn files(folder: &Path) -> BTreeMap<PathBuf, String> {
    fn collect(folder: &Path, all: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                collect(&path, all);
            } else {
                all.push(path);
            }
        }
    }
    let mut all = Vec::new();
    collect(folder, &mut all);
    let text = |it: &PathBuf| fs::read_to_string(it).unwrap();
    all.iter().map(|it| (it.strip_prefix(folder).unwrap().to_path_buf(), text(it))).collect()
}

/// Creates the parts of a checkout that `init` reads.
fn checkout(folder: &Path) {
    fs::create_dir_all(folder.join("crates/stanchion")).unwrap();
    fs::write(folder.join("crates/stanchion/Cargo.toml"), "[package]\nname = \"stanchion\"\n")
        .unwrap();
    fs::write(folder.join("Cargo.lock"), "# locked\n").unwrap();
}

#[test]
fn versions_come_from_crates_io_by_default() {
    let here = tempfile::tempdir().unwrap();
    let run = init(here.path(), &["my-stacks"]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    assert!(run.stdout.contains("cd my-stacks"), "{}", run.stdout);
    let files = files(&here.path().join("my-stacks"));
    let names: Vec<&str> = files.keys().map(|it| it.to_str().unwrap()).collect();
    let expected = [
        ".gitignore",
        "Cargo.toml",
        "README.md",
        "src/lib.rs",
        "src/main.rs",
        "tests/snapshot.rs",
        "tests/snapshots/snapshot__storage.snap",
    ];
    assert_eq!(names, expected);
    let manifest = &files[Path::new("Cargo.toml")];
    for part in [
        "name = \"my-stacks\"\n",
        "stanchion = \"0.1\"\n",
        "rust-version = \"1.",
        "\n[workspace]\n",
        "[profile.dev]\n",
    ] {
        assert!(manifest.contains(part), "{part:?} is not in {manifest}");
    }
    assert!(files[Path::new("src/main.rs")].contains("my_stacks::stacks"));
    for (path, text) in &files {
        for rest in
            ["@name@", "@crate@", "@dependency@", "@rust-version@", "first-app", "first_app"]
        {
            assert!(!text.contains(rest), "{rest} in {}", path.display());
        }
        let here = here.path().to_str().unwrap();
        assert!(!text.contains(here), "an absolute path in {}", path.display());
    }
}

#[test]
fn the_example_is_what_init_writes() {
    let here = tempfile::tempdir().unwrap();
    // The folder is already included in the members of a workspace.
    fs::write(here.path().join("Cargo.toml"), "[workspace]\nmembers = [\"examples/*\"]\n").unwrap();
    let run = init(here.path(), &["examples/first-app"]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    assert!(run.stdout.contains("is a member of the workspace"), "{}", run.stdout);
    let mut written = files(&here.path().join("examples/first-app"));
    let mut example = files(&Path::new(ROOT).join("examples/first-app"));
    for files in [&mut written, &mut example] {
        let manifest = files.get_mut(Path::new("Cargo.toml")).unwrap();
        let others = manifest.lines().filter(|it| !it.starts_with("stanchion = "));
        *manifest = others.collect::<Vec<_>>().join("\n");
    }
    // The example has a test of the command `review`, which a new program does not need.
    assert!(example.remove(Path::new("tests/review.rs")).is_some());
    assert_eq!(written.keys().collect::<Vec<_>>(), example.keys().collect::<Vec<_>>());
    for (path, text) in &written {
        let fix = "copy it to or from crates/cli/src/commands/init/template";
        assert_eq!(text, &example[path], "{} differs: {fix}", path.display());
    }
}

#[test]
fn a_path_is_written_relative_to_the_program() {
    let here = tempfile::tempdir().unwrap();
    checkout(&here.path().join("lib/stanchion"));
    fs::create_dir(here.path().join("work")).unwrap();
    let dependency = |folder: &Path| {
        let manifest = fs::read_to_string(folder.join("Cargo.toml")).unwrap();
        manifest.lines().find(|it| it.starts_with("stanchion = ")).unwrap().to_owned()
    };
    let run = init(&here.path().join("work"), &["apps/infra", "--path", "../lib/stanchion"]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    let infra = here.path().join("work/apps/infra");
    let expected = "stanchion = { path = \"../../../lib/stanchion/crates/stanchion\" }";
    assert_eq!(dependency(&infra), expected);
    assert_eq!(fs::read_to_string(infra.join("Cargo.lock")).unwrap(), "# locked\n");
    // The folder of the package itself is also accepted.
    let package = "lib/stanchion/crates/stanchion";
    assert_eq!(init(here.path(), &["other", "--path", package]).code, 0);
    let other = here.path().join("other");
    assert_eq!(dependency(&other), "stanchion = { path = \"../lib/stanchion/crates/stanchion\" }");
    assert!(other.join("Cargo.lock").is_file());
    // An absolute path is written unchanged.
    let absolute = here.path().join("lib/stanchion");
    assert_eq!(init(here.path(), &["third", "--path", absolute.to_str().unwrap()]).code, 0);
    let expected = format!("stanchion = {{ path = \"{}/crates/stanchion\" }}", absolute.display());
    assert_eq!(dependency(&here.path().join("third")), expected);
    // A folder without the library is refused before any file is written.
    let run = init(here.path(), &["fourth", "--path", "work"]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("crates/stanchion"), "{}", run.stderr);
    assert!(!here.path().join("fourth").exists());
}

#[test]
fn a_git_repository_is_pinned() {
    let here = tempfile::tempdir().unwrap();
    let url = "https://example.com/stanchion.git";
    let run = init(here.path(), &["infra", "--git", url, "--rev", "1234abc"]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    let manifest = fs::read_to_string(here.path().join("infra/Cargo.toml")).unwrap();
    let expected = format!("stanchion = {{ git = \"{url}\", rev = \"1234abc\" }}\n");
    assert!(manifest.contains(&expected), "{manifest}");
    for wrong in [
        &["a", "--git", url][..],
        &["a", "--rev", "1234abc"],
        &["a", "--git", url, "--rev", "1234abc", "--path", "."],
    ] {
        assert_eq!(init(here.path(), wrong).code, 2, "{wrong:?}");
        assert!(!here.path().join("a").exists());
    }
}

#[test]
fn an_enclosing_workspace_does_not_take_it_in() {
    let here = tempfile::tempdir().unwrap();
    fs::write(here.path().join("Cargo.toml"), "[workspace]\nmembers = [\"app\"]\n").unwrap();
    let run = init(here.path(), &["infra"]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    assert!(run.stdout.contains("is its own workspace"), "{}", run.stdout);
    let manifest = fs::read_to_string(here.path().join("infra/Cargo.toml")).unwrap();
    assert!(manifest.contains("\n[workspace]\n"), "{manifest}");
}

#[test]
fn names_that_would_not_build_are_refused() {
    let here = tempfile::tempdir().unwrap();
    for (name, reason, like) in [
        ("fn", "keyword", "--name fn-stacks"),
        ("build", "cargo creates a folder", "--name build-stacks"),
        ("core", "is part of Rust", "--name core-stacks"),
        ("stanchion", "Stanchion", "--name stanchion-stacks"),
        ("My Infra", "lower-case", "--name my-infra"),
    ] {
        let run = init(here.path(), &[name]);
        assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{name}");
        assert!(run.stderr.contains(reason) && run.stderr.contains(like), "{}", run.stderr);
        assert!(!here.path().join(name).exists(), "{name}");
    }
    let run = init(here.path(), &["fn", "--name", "infra"]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    let manifest = fs::read_to_string(here.path().join("fn/Cargo.toml")).unwrap();
    assert!(manifest.contains("name = \"infra\""), "{manifest}");
}

#[test]
fn only_an_empty_folder_is_filled() {
    let here = tempfile::tempdir().unwrap();
    let folder = here.path().join("infra");
    fs::create_dir_all(folder.join(".git")).unwrap();
    // The current folder, which contains only `.git`, gives the package its name.
    let run = init(&folder, &["."]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    let manifest = fs::read_to_string(folder.join("Cargo.toml")).unwrap();
    assert!(manifest.contains("name = \"infra\""), "{manifest}");
    let again = synth(&["init", folder.to_str().unwrap()]);
    assert_eq!(again.code, 2);
    assert!(again.stderr.contains("is not empty"), "{}", again.stderr);
}
