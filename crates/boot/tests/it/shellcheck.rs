//! shellcheck reads every shell script of the reviewed templates.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use boot::scripts;
use stanchion_constructs::template::parse;

/// The reports of shellcheck about something that the library does on purpose.
const ALLOWED: [(&str, &str); 3] = [
    ("SC2015", "`A && B || give_up`: the last command is for a failure of either"),
    ("SC2034", "`for attempt in ..` counts, and nothing reads the number"),
    ("SC2310", "`state || true`: a function of one command, whose failure must not end the script"),
];

#[test]
fn scripts_pass_shellcheck() {
    let Some(program) = std::env::var_os("BOOT_SHELLCHECK") else {
        eprintln!("SKIPPED: `cargo xtask boot` has shellcheck");
        return;
    };
    let snapshots = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../snapshots");
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    for entry in fs::read_dir(snapshots).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|it| it != "snap") {
            continue;
        }
        let snapshot = fs::read_to_string(&path).unwrap();
        let text = snapshot.splitn(3, "---\n").nth(2).unwrap();
        let name = path.file_stem().unwrap().to_string_lossy();
        for script in scripts(&parse(text).unwrap().node) {
            found.entry(script.text).or_insert(format!("{name}: {}", script.place));
        }
    }
    for kind in ["runcmd", "script-001", "OnStart", "Copy"] {
        assert!(found.values().any(|it| it.contains(kind)), "no script is {kind}");
    }
    let folder = tempfile::tempdir().unwrap();
    let mut check = Command::new(program);
    check.args(["--format=gcc", "--enable=check-set-e-suppressed"]);
    check.arg(format!("--exclude={}", ALLOWED.map(|(code, _)| code).join(",")));
    for (number, (text, place)) in found.iter().enumerate() {
        let name = place.replace(['/', ' '], "_");
        let path = folder.path().join(format!("{number}-{name}"));
        fs::write(&path, text).unwrap();
        check.arg(path);
    }
    let ended = check.output().unwrap();
    let output = String::from_utf8_lossy(&ended.stdout);
    let output = output.replace(&format!("{}/", folder.path().display()), "");
    assert!(ended.status.success(), "{output}{}", String::from_utf8_lossy(&ended.stderr));
}
