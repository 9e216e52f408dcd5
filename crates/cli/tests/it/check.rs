//! `synth check`, `rules` and `explain`, and the checks of every synth.

use std::fs;
use std::path::Path;

use serde_json::Value;

use super::support::{configured, synth, synth_in, synth_with};

const GOOD: &str = "Resources: {Topic: {Type: AWS::SNS::Topic}}\n";
const WRONG: &str = "Resources: {Data: {Type: AWS::SNS::Topic, Properties: {DisplayNaem: a}}}\n";
const DOUBTFUL: &str = "Resources: {Thing: {Type: AWS::Unheard::Thing}}\n";

/// A folder with files.
fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

fn path(folder: &tempfile::TempDir, name: &str) -> String {
    folder.path().join(name).to_str().unwrap().to_owned()
}

#[test]
fn exit_codes_tell_errors_from_warnings_from_failures() {
    let files = folder(&[("good.yaml", GOOD), ("wrong.yaml", WRONG), ("doubtful.yaml", DOUBTFUL)]);
    let code = |arguments: &[&str]| synth(&[&["check"], arguments].concat()).code;
    let [good, wrong, doubtful] =
        ["good", "wrong", "doubtful"].map(|it| path(&files, &format!("{it}.yaml")));
    assert_eq!(code(&[&good]), 0);
    assert_eq!(code(&[&wrong]), 1);
    assert_eq!(code(&[&doubtful]), 0);
    assert_eq!(code(&[&doubtful, "--deny", "warnings"]), 1);
    assert_eq!(code(&[&good, &wrong]), 1);
    assert_eq!(code(&[&path(&files, "none.yaml")]), 2);
    assert_eq!(code(&[&path(&files, "*.json")]), 2);
    assert_eq!(code(&[]), 2);
}

#[test]
fn people_see_the_line() {
    let files = folder(&[("wrong.yaml", WRONG)]);
    let run = synth(&["check", &path(&files, "wrong.yaml")]);
    assert_eq!(run.stdout, "");
    for part in [
        "error[SCH-002]",
        "wrong.yaml:1:56",
        "DisplayNaem",
        "help: Use `DisplayName`",
        "1 file checked: 1 error, 0 warnings, 0 notes, 0 acknowledged",
    ] {
        assert!(run.stderr.contains(part), "{part} is not in {}", run.stderr);
    }
}

#[test]
fn json_goes_to_standard_output() {
    let run = synth_with(&["check", "-", "--format", "json"], WRONG.as_bytes());
    assert_eq!((run.code, run.stderr.as_str()), (1, ""));
    let document: Value = serde_json::from_str(&run.stdout).unwrap();
    let first = &document["diagnostics"][0];
    assert_eq!(first["rule"], "SCH-002");
    assert_eq!(first["file"], "<stdin>");
    assert_eq!(first["severity"], "error");
    let clean = synth_with(&["check", "-", "--format", "json"], GOOD.as_bytes());
    assert_eq!((clean.code, clean.stdout.as_str()), (0, "{\n  \"diagnostics\": []\n}\n"));
    let sarif = synth_with(&["check", "-", "--format", "sarif"], WRONG.as_bytes());
    let document: Value = serde_json::from_str(&sarif.stdout).unwrap();
    assert_eq!(document["runs"][0]["results"][0]["ruleId"], "SCH-002");
}

#[test]
fn many_files_come_in_order_and_one_that_is_missing_hides_no_other() {
    let names: Vec<String> = (0..40).map(|it| format!("t{it:02}.yaml")).collect();
    let files: Vec<(&str, &str)> = names.iter().map(|it| (it.as_str(), WRONG)).collect();
    let files = folder(&files);
    let (all, gone) = (path(&files, "*.yaml"), path(&files, "gone.yaml"));
    let run = synth(&["check", &all, "--format", "json"]);
    let document: Value = serde_json::from_str(&run.stdout).unwrap();
    let found: Vec<&str> = document["diagnostics"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["file"].as_str().unwrap())
        .collect();
    let expected: Vec<String> = names.iter().map(|it| path(&files, it)).collect();
    assert_eq!(found, expected);
    let run = synth(&["check", &all, &gone, "--format", "json"]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("gone.yaml"), "{}", run.stderr);
    let document: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(document["diagnostics"].as_array().unwrap().len(), 40);
}

#[test]
fn a_file_with_two_names_is_checked_once() {
    let files = folder(&[("a.yaml", GOOD), ("b.yaml", WRONG)]);
    let run = synth_in(files.path(), &["check", "b.yaml", "./b.yaml", "*.yaml"]);
    assert_eq!(run.code, 1);
    assert!(run.stderr.contains("2 files checked: 1 error,"), "{}", run.stderr);
}

#[cfg(target_os = "linux")]
#[test]
fn a_file_name_need_not_be_utf_8() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let files = tempfile::tempdir().unwrap();
    let name = OsStr::from_bytes(b"caf\xe9*.yaml");
    fs::write(files.path().join(name), WRONG).unwrap();
    for command in [&["check"][..], &["explain", "mounts"], &["convert"]] {
        let mut run = std::process::Command::new(env!("CARGO_BIN_EXE_stanchion"));
        let output = run.args(command).arg(name).current_dir(files.path()).output().unwrap();
        let expected = if command == ["check"] { 1 } else { 0 };
        assert_eq!(output.status.code(), Some(expected), "{output:?}");
    }
}

#[test]
fn a_key_that_occurs_twice_is_a_warning_and_the_rest_is_checked() {
    let text = "Resources:\n  Data:\n    Type: AWS::SNS::Topic\n    Properties:\n      DisplayName: a\n      DisplayName: b\n      Nope: c\n";
    let run = synth_with(&["check", "-", "--format", "json"], text.as_bytes());
    let document: Value = serde_json::from_str(&run.stdout).unwrap();
    let found: Vec<(&str, u64)> = document["diagnostics"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| (it["rule"].as_str().unwrap(), it["line"].as_u64().unwrap()))
        .collect();
    assert_eq!(found, [("SCH-002", 7), ("TPL-002", 6)]);
    let accepted = text.replace(
        "    Properties",
        "    Metadata: {Stanchion: {Acknowledge: {TPL-002: a test}}}\n    Properties",
    );
    let run = synth_with(&["check", "-"], accepted.replace("      Nope: c\n", "").as_bytes());
    assert!(run.stderr.contains("0 warnings, 0 notes, 1 acknowledged"), "{}", run.stderr);
    let converted = synth_with(&["convert", "-"], text.as_bytes());
    assert!(converted.stderr.contains("warning[TPL-002]"), "{}", converted.stderr);
    assert!(converted.stdout.contains("DisplayName: b\n"), "{}", converted.stdout);
}

#[test]
fn what_is_no_template_is_an_error_at_its_place() {
    for text in ["Resources: [", "- a\n- b\n", "", "\u{0}", "Resources: {A: {Type: !Nope a}}"] {
        let run = synth_with(&["check", "-", "--format", "json"], text.as_bytes());
        assert_eq!(run.code, 1, "{text:?}: {}", run.stderr);
        let document: Value = serde_json::from_str(&run.stdout).unwrap();
        assert_eq!(document["diagnostics"][0]["rule"], "TPL-001", "{text:?}");
        assert!(document["diagnostics"][0]["line"].is_u64(), "{text:?}");
    }
}

#[test]
fn a_file_can_accept_findings_with_a_reason() {
    let files = folder(&[
        ("wrong.yaml", WRONG),
        ("accept.yaml", "- {rule: SCH-002, resource: Data, reason: a property of tomorrow}\n"),
        ("no-reason.yaml", "- {rule: SCH-002, reason: ''}\n"),
        ("no-rule.yaml", "- {rule: SCH-999, reason: a}\n"),
        ("slip.yaml", "- {rule: SCH-02, reason: a}\n- {rule: efs-010, reason: ''}\n"),
        ("no-list.yaml", "rule: SCH-002\n"),
    ]);
    let check = |file: &str| {
        let (wrong, accepted) = (path(&files, "wrong.yaml"), path(&files, file));
        synth(&["check", &wrong, "--acknowledge", &accepted])
    };
    let run = check("accept.yaml");
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(run.stderr.contains("acknowledged: a property of tomorrow"), "{}", run.stderr);
    assert!(
        run.stderr.contains("0 errors") && run.stderr.contains("1 acknowledged"),
        "{}",
        run.stderr
    );
    for (file, reason) in [
        ("no-reason.yaml", "the acknowledgement of SCH-002 has no reason"),
        ("no-rule.yaml", "names a finding that does not exist: \"SCH-999\"; allowed is an id"),
        ("slip.yaml", "names a finding that does not exist: \"SCH-02\"; use SCH-002"),
        ("slip.yaml", "names a finding that does not exist: \"efs-010\"; use EFS-010"),
        ("slip.yaml", "the acknowledgement of efs-010 has no reason"),
        ("no-list.yaml", "the file must be a list"),
    ] {
        let run = check(file);
        assert_eq!(run.code, 2, "{file}");
        assert!(run.stderr.contains(reason), "{file}: {}", run.stderr);
    }
}

#[test]
fn an_acknowledgement_that_matches_nothing_is_a_note() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
    write("a.yaml", "Resources:\n  Topic: {Type: AWS::SNS::Topic}\n");
    write(
        "accept.yaml",
        "- {rule: EFS-010, reason: a test}\n- {rule: EFS-011, reason: a test, file: other.yaml}\n",
    );
    let run = synth_in(folder.path(), &["check", "a.yaml", "--acknowledge", "accept.yaml"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    for part in ["info[CFN-049]", "EFS-010 matches no finding", "accept.yaml:1:", "1 note,"] {
        assert!(run.stderr.contains(part), "{part} is not in {}", run.stderr);
    }
    assert!(!run.stderr.contains("EFS-011"), "{}", run.stderr);
}

#[test]
fn a_file_that_cannot_be_read_cannot_be_accepted() {
    let files = tempfile::tempdir().unwrap();
    let (broken, accepted) = (files.path().join("broken.yaml"), files.path().join("accept.yaml"));
    fs::write(&broken, "Resources: [\n").unwrap();
    fs::write(&accepted, "- {rule: TPL-001, reason: a test}\n").unwrap();
    let (broken, accepted) = (broken.to_str().unwrap(), accepted.to_str().unwrap());
    let run = synth(&["check", broken, "--acknowledge", accepted]);
    assert_eq!(run.code, 1, "{}", run.stderr);
}

#[test]
fn rules_are_listed_and_explained() {
    let list = synth(&["rules"]);
    assert_eq!(list.code, 0);
    assert!(list.stdout.lines().count() > 200, "{}", list.stdout.lines().count());
    let page = synth(&["explain", "efs-040"]);
    for part in
        ["## EFS-040: ", "**What.**", "**Why.**", "**Fix.**", "**Source.**", "Fails:", "Passes:"]
    {
        assert!(page.stdout.contains(part), "{part}");
    }
    for code in stanchion_check::code::all() {
        let page = synth(&["explain", code.id]);
        assert!(page.stdout.contains(code.title), "{}", code.id);
    }
    let two = synth(&["explain", "EFS-040", "EFS-041"]);
    assert_eq!((two.code, two.stdout.as_str()), (2, ""));
    let none = synth(&["explain", "EFS-999"]);
    assert_eq!(none.code, 2);
    assert!(none.stderr.contains("the finding \"EFS-999\" does not exist"), "{}", none.stderr);
}

/// A service with EFS works behind a load balancer, whose security group rules and dependencies are in the same template.
#[test]
fn a_mount_behind_a_load_balancer_works() {
    let snapshot = include_str!("../../../../snapshots/load-balancer-service.snap");
    let template = snapshot.splitn(3, "---\n").nth(2).unwrap_or_default();
    let run = synth_with(&["explain", "mounts", "-"], template.as_bytes());
    assert_eq!(run.code, 0, "{}", run.stderr);
    for part in ["SiteService", "mounts DataFileSystem", "This mount works."] {
        assert!(run.stdout.contains(part), "{part} is not in {}", run.stdout);
    }
    let door = "      SourceSecurityGroupId: !GetAtt SiteSecurityGroup.GroupId\n      ToPort: 2049";
    assert!(template.contains(door));
    let closed =
        template.replace(door, "      SourceSecurityGroupId: sg-0a1b2c3d\n      ToPort: 2049");
    let run = synth_with(&["explain", "mounts", "-"], closed.as_bytes());
    assert!(!run.stdout.contains("This mount works."), "{}", run.stdout);
}

#[test]
fn mounts_are_explained() {
    let template = synth(&[]).stdout;
    let run = synth_with(&["explain", "mounts", "-"], template.as_bytes());
    assert_eq!(run.code, 0, "{}", run.stderr);
    for part in
        ["MachineLaunchTemplate", "mounts DataFileSystem", "port 2049 in", "This mount works."]
    {
        assert!(run.stdout.contains(part), "{part} is not in {}", run.stdout);
    }
    let none = synth_with(&["explain", "mounts", "-"], GOOD.as_bytes());
    assert!(none.stdout.contains("No resource"), "{}", none.stdout);
    assert_eq!(synth(&["explain", "mounts"]).code, 2);

    let files = folder(&[("wall.yaml", &template), ("good.yaml", GOOD), ("broken.yaml", "A: [\n")]);
    let names = ["broken.yaml", "wall.yaml", "good.yaml"].map(|it| path(&files, it));
    let run = synth(&["explain", "mounts", &names[0], &names[1], &names[2]]);
    assert_eq!(run.code, 1, "{}", run.stderr);
    assert!(run.stderr.contains("broken.yaml:"), "{}", run.stderr);
    for part in [names[1].as_str(), names[2].as_str(), "mounts DataFileSystem"] {
        assert!(run.stdout.contains(part), "{part}: {}", run.stdout);
    }
    let run = synth(&["explain", "mounts", "no-such.yaml", &names[1]]);
    assert_eq!(run.code, 2, "{}", run.stderr);
    assert!(run.stdout.contains("mounts DataFileSystem"), "{}", run.stderr);
}

#[test]
fn every_synth_checks_before_it_writes() {
    // One instance type in one zone is one capacity pool. This is a warning, which makes the run fail only with
    // `--deny warnings`.
    let config = "fleet: {instanceTypes: [m5.large]}\nnetwork: {new: {zones: 1}}\n";
    let run = configured(config);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(run.stderr.contains("warning[SPF-021]"), "{}", run.stderr);
    assert!(run.stdout.starts_with("AWSTemplateFormatVersion"));
    let files = folder(&[("config.yaml", config)]);
    let config = path(&files, "config.yaml");
    let denied = synth(&["--config", &config, "--deny", "warnings"]);
    assert_eq!((denied.code, denied.stdout.as_str()), (1, ""));
    let out = path(&files, "out");
    let denied = synth(&["--config", &config, "--deny", "warnings", "--out", &out]);
    assert_eq!(denied.code, 1);
    assert!(!Path::new(&out).exists());
    let unchecked = synth(&["--config", &config, "--deny", "warnings", "--no-check"]);
    assert_eq!((unchecked.code, unchecked.stderr.as_str()), (0, ""));
}

#[test]
fn what_is_far_too_large_is_not_read() {
    let input = vec![b'a'; 17 * 1024 * 1024];
    let run = synth_with(&["check", "-"], &input);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("larger than 16 MiB"), "{}", run.stderr);
}

#[test]
fn any_character_can_be_shown() {
    for value in ["\u{a0}", "\u{2003}x", "\"\u{1f600}\"", "\u{e9}", "\"\"", "\u{a0}\u{a0} # c"] {
        let text = format!(
            "Resources:\n  D:\n    Type: AWS::EFS::FileSystem\n    Properties:\n      ThroughputMode: {value}\n"
        );
        let run = synth_with(&["check", "-"], text.as_bytes());
        assert_eq!(run.code, 1, "{value:?}: {}", run.stderr);
        assert!(run.stderr.contains("error[SCH-005]"), "{value:?}: {}", run.stderr);
    }
}

#[test]
fn packs_filter_the_rules_and_add_some() {
    let list = synth(&["rules", "--pack", "cdk-nag"]);
    assert_eq!(list.code, 0, "{}", list.stderr);
    let line = "EFS-010  warning  The file system is not encrypted at rest (AwsSolutions-EFS1)";
    assert!(list.stdout.lines().any(|it| it == line), "{}", list.stdout);
    assert!(!list.stdout.contains("EFS-040"), "{}", list.stdout);

    let json = synth(&["rules", "--pack", "fsbp", "--json"]);
    let document: Value = serde_json::from_str(&json.stdout).unwrap();
    let rules = document["rules"].as_array().unwrap();
    let rule = rules.iter().find(|it| it["id"] == "EFS-010").unwrap();
    let control = |it: &&Value| it["pack"] == "fsbp";
    let first = rule["controls"].as_array().unwrap().iter().find(control).unwrap();
    assert_eq!((&first["control"], &first["part"]), (&"EFS.1".into(), &Value::Null));

    let page = synth(&["explain", "EFS-010"]);
    let part = "**Compliance.** AWS Foundational Security Best Practices EFS.1, EFS.8; CIS AWS Foundations Benchmark v3.0.0/2.4.1";
    assert!(page.stdout.contains(part), "{}", page.stdout);

    let key = "Resources: {Key: {Type: AWS::KMS::Key, Properties: {KeyPolicy: {Version: '2012-10-17', Statement: [{Effect: Allow, Principal: {AWS: !Sub 'arn:${AWS::Partition}:iam::${AWS::AccountId}:root'}, Action: kms:*, Resource: '*'}]}}}}\n";
    let plain = synth_with(&["check", "-"], key.as_bytes());
    assert!(!plain.stderr.contains("BPR-014"), "{}", plain.stderr);
    let pack = synth_with(&["check", "-", "--pack", "fsbp"], key.as_bytes());
    assert_eq!(pack.code, 0, "{}", pack.stderr);
    assert!(pack.stderr.contains("info[BPR-014]: the key is not rotated"), "{}", pack.stderr);
    let sarif = synth_with(&["check", "-", "--pack", "cis", "--format", "sarif"], key.as_bytes());
    let document: Value = serde_json::from_str(&sarif.stdout).unwrap();
    let rules = document["runs"][0]["tool"]["driver"]["rules"].as_array().unwrap();
    let rule = rules.iter().find(|it| it["id"] == "BPR-014").unwrap();
    let tags = rule["properties"]["tags"].as_array().unwrap();
    assert!(tags.contains(&"fsbp/KMS.4".into()) && tags.contains(&"cis/v1.4.0/3.8".into()));

    let stacks = synth(&["message-wall", "--pack", "checkov"]);
    assert_eq!(stacks.code, 0, "{}", stacks.stderr);
    assert!(stacks.stderr.contains("BPR-029"), "{}", stacks.stderr);
    let wrong = synth(&["check", "-", "--pack", "soc2"]);
    assert_eq!(wrong.code, 2);
    assert!(wrong.stderr.contains("fsbp, cis, nist, pci, checkov, cdk-nag"), "{}", wrong.stderr);
}
