//! The messages of the command line about invalid arguments, configurations and files, in the form that users read.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::support::synth_in;

/// The output of all runs, which end with an error.
struct Messages {
    folder: tempfile::TempDir,
    text: String,
}

impl Messages {
    fn new(files: &[(&str, &[u8])]) -> Messages {
        let folder = tempfile::tempdir().unwrap();
        for (name, bytes) in files {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
        Messages { folder, text: String::new() }
    }

    /// Runs a command line. Checks that it prints nothing to standard output and returns an exit code.
    #[track_caller]
    fn run(&mut self, line: &str, code: i32) {
        let arguments: Vec<&str> = line.split(' ').collect();
        let run = synth_in(self.folder.path(), &arguments);
        assert_eq!((run.code, run.stdout.as_str()), (code, ""), "{line}: {}", run.stderr);
        let said = run.stderr.trim_end();
        self.text.push_str(&format!("$ stanchion {line}\n{said}\nexit code {code}\n\n"));
    }

    fn review(&self, name: &str) {
        insta::with_settings!({ snapshot_path => "../snapshots/messages",
            prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(name, self.text.trim_end());
        });
    }
}

#[test]
fn usage_errors_are_as_reviewed() {
    let big = vec![b' '; 17 * 1024 * 1024];
    let mut messages = Messages::new(&[
        ("template.yaml", b"Resources:\n  Topic:\n    Type: AWS::SNS::Topic\n"),
        ("big.yaml", &big),
        ("file", b""),
        ("used/main.rs", b""),
        ("no-list.yaml", b"rule: SCH-002\n"),
        ("no-finding.yaml", b"- {rule: SCH-02, reason: ''}\n- {rule: XYZ-999, reason: a}\n"),
        ("not-yaml.yaml", b"- {rule: SCH-002\n"),
    ]);
    for line in [
        "scale-in",
        "--format toml",
        "--stack No*",
        "--deny notes",
        "--frobnicate",
        "--config no/such/file.yaml",
        "--out file",
        "schema",
        "schema scale-in",
        "check",
        "check no/such/file.yaml",
        "check no/*.yaml",
        "check [.yaml",
        "check big.yaml",
        "check template.yaml --format html",
        "check template.yaml --acknowledge no/such/file.yaml",
        "check template.yaml --acknowledge not-yaml.yaml",
        "check template.yaml --acknowledge no-list.yaml",
        "check template.yaml --acknowledge no-finding.yaml",
        "convert no/such/file.yaml",
        "explain",
        "explain EFS-04",
        "explain XYZ-999",
        "explain mounts",
        "plan",
        "plan lustre --throughput NaN",
        "plan lustre --price persistent-9=1",
        "plan lustre --price scratch-2=much",
        "plan throughput --read 0",
        "plan throughput --mode provisioned --provisioned 9999",
        "plan throughput --provisioned 10",
        "init",
        "init Bad-Name",
        "init fn",
        "init used",
        "init new --path .",
        "init new --path . --rev a",
        "init new --git https://example.com --rev ",
        "completions cmd",
    ] {
        messages.run(line, 2);
    }
    messages.review("usage");
}

#[test]
fn configurations_and_templates_are_refused_as_reviewed() {
    let mut messages = Messages::new(&[
        ("type.yaml", b"fleet:\n  capacity: many\n"),
        ("key.yaml", b"fleet:\n  capactiy: 3\n"),
        ("range.yaml", b"fleet:\n  capacity: 0\n  onDemandCapacity: 9\ncopy:\n  bucket: 'a b'\n"),
        ("block.yaml", b"network:\n  new:\n    cidr: 10.0.0.5/16\n"),
        ("small.yaml", b"network:\n  new:\n    cidr: 10.0.0.0/28\n    zones: 7\n"),
        ("twice.yaml", b"fleet:\n  capacity: 3\n  capacity: 4\n"),
        ("open.yaml", b"fleet: [1, 2\n"),
        ("binary.yaml", b"fleet:\n  keyPair: \xff\n"),
        ("list.yaml", b"Resources: [1]\n"),
        ("text.yaml", b"hello\n"),
        ("tag.yaml", b"Resources:\n  A: !Nope a\n"),
        ("empty.yaml", b""),
    ]);
    for name in ["type", "key", "range", "block", "small", "twice", "open", "binary"] {
        messages.run(&format!("scale-out --config {name}.yaml"), 1);
    }
    for name in ["list", "text", "tag", "open", "empty"] {
        messages.run(&format!("check {name}.yaml"), 1);
    }
    messages.run("convert list.yaml", 1);
    messages.run("explain mounts list.yaml", 1);
    messages.review("configurations");
    // Each id in the source must have a message in these snapshots.
    let missing: Vec<String> =
        codes().into_iter().filter(|it| !messages.text.contains(&format!("[{it}]"))).collect();
    assert!(missing.is_empty(), "codes whose message no case shows: {missing:?}");
}

/// Returns the ids of the codes that the source reports.
fn codes() -> BTreeSet<String> {
    let mut codes = BTreeSet::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = fs::read_to_string(path).unwrap();
            codes.extend(text.split("code::").skip(1).filter_map(id));
        }
    }
    assert!(codes.len() > 2, "the codes were not found in the source: {codes:?}");
    codes
}

/// Returns the id of the constant at the start of a text: `TPL-001` for `TPL_001, ..`.
fn id(text: &str) -> Option<String> {
    let (family, number) = text.get(..7)?.split_once('_')?;
    let is_id = family.bytes().all(|it| it.is_ascii_uppercase() || it.is_ascii_digit())
        && number.bytes().all(|it| it.is_ascii_digit());
    is_id.then(|| format!("{family}-{number}"))
}
