//! A program that is killed while it writes an assembly.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use stanchion_core::assembly::Manifest;
use stanchion_core::digest::hexadecimal;

/// The number of times that the program is killed, each time a little later.
const KILLS: u32 = 60;

/// Returns the files of an assembly, without those that are not complete.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_file() {
            let name = entry.file_name().into_string().unwrap();
            found.insert(name, fs::read(entry.path()).unwrap());
        }
    }
    found
}

/// Returns the files that differ from the manifest in the same folder.
fn others(found: &BTreeMap<String, Vec<u8>>) -> BTreeSet<String> {
    let Some(text) = found.get("manifest.json") else { return BTreeSet::new() };
    let manifest: Manifest = serde_json::from_slice(text).unwrap();
    let differs = |(name, digest): &(String, String)| {
        found.get(name).is_none_or(|it| hexadecimal(it) != *digest)
    };
    manifest.digests.into_iter().filter(differs).map(|(name, _)| name).collect()
}

#[test]
fn every_file_is_complete_and_the_manifest_shows_which_ones_are_of_another_assembly() {
    let folder = tempfile::tempdir().unwrap();
    let config = folder.path().join("config.yaml");
    fs::write(&config, "fleet: {capacity: 7}\n").unwrap();
    let start = |out: &Path, is_second: bool| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_stanchion"));
        command.args(["scale-out", "--out"]).arg(out).stdout(Stdio::null());
        if is_second {
            command.arg("--config").arg(&config);
        }
        command.spawn().unwrap()
    };
    let whole = |name: &str, is_second: bool| {
        let out = folder.path().join(name);
        assert!(start(&out, is_second).wait().unwrap().success());
        let files = files(&out);
        assert_eq!(others(&files), BTreeSet::new());
        files
    };
    let began = Instant::now();
    let versions = [whole("first", false), whole("second", true)];
    let length = began.elapsed() / 2;
    assert_ne!(versions[0]["ScaleOut.template.yaml"], versions[1]["ScaleOut.template.yaml"]);

    let out = folder.path().join("out");
    assert!(start(&out, false).wait().unwrap().success());
    for kill in 0..KILLS {
        let is_second = kill % 2 == 0;
        let mut child = start(&out, is_second);
        std::thread::sleep(length * kill / KILLS);
        child.kill().unwrap();
        child.wait().unwrap();
        let now = files(&out);
        for (name, bytes) in &now {
            assert!(versions.iter().any(|it| it[name] == *bytes), "{kill}: {name} is incomplete");
        }
        // Files of two assemblies never look like one assembly.
        let is_one = versions.contains(&now);
        assert_eq!(others(&now).is_empty(), is_one, "{kill}");
    }
    assert!(start(&out, true).wait().unwrap().success());
    assert_eq!(files(&out), versions[1]);
    assert_eq!(fs::read_dir(&out).unwrap().count(), versions[1].len(), "nothing else is left");
}
