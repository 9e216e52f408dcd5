//! Errors of invalid configurations and templates name the place, the value and the allowed values.

use super::support::{configured, synth, synth_with};

/// Checks that a configuration fails with exit code 1, an empty standard output, and an error that contains all
/// parts.
#[track_caller]
fn refuses(config: impl AsRef<[u8]>, parts: &[&str]) {
    let run = configured(config);
    assert_eq!(run.code, 1, "{}", run.stderr);
    assert_eq!(run.stdout, "");
    for part in parts {
        assert!(run.stderr.contains(part), "no {part:?} in:\n{}", run.stderr);
    }
}

#[test]
fn a_wrong_type() {
    refuses(
        "fleet:\n  capacity: many\n",
        &["config.yaml:2:13", "property: fleet.capacity", "found \"many\"", "whole number"],
    );
    refuses("dashboard: 3\n", &["config.yaml:1:12", "found 3", "true or false"]);
    refuses("fleet: [1]\n", &["config.yaml:1:8", "keys and values"]);
    refuses("- 1\n", &["config.yaml:1:"]);
}

#[test]
fn an_unknown_key() {
    let parts = ["config.yaml:2:3", "capactiy", "capacity", "Use `capacity`"];
    refuses("fleet:\n  capactiy: 3\n", &parts);
    refuses("network:\n  brandNew: {}\n", &["brandNew", "existing"]);
}

#[test]
fn a_block_with_host_bits() {
    let config = "network:\n  new:\n    cidr: 10.0.0.5/16\n";
    refuses(config, &["config.yaml:3:11", "10.0.0.5/16 has host bits", "10.0.0.0/16"]);
    refuses("network: {new: {cidr: 10.0.0.0}}", &["\"10.0.0.0\" is not an IPv4 block"]);
}

#[test]
fn seven_zones_in_a_28() {
    let config = "network:\n  new:\n    cidr: 10.0.0.0/28\n    zones: 7\n    tiers: [public]\n    nat: none\nfleet: {tier: public}\n";
    let parts = [
        "config.yaml:3:11",
        "VPC-001",
        "10.0.0.0/28 for 7 zones with 1 subnet each",
        "at most 1 subnet of /28",
        "/25 or larger",
    ];
    refuses(config, &parts);
}

#[test]
fn all_values_out_of_range_at_once() {
    let config = "fleet:\n  capacity: 0\n  onDemandCapacity: 9\ncopy:\n  workersPerVcpu: 100\n";
    let parts = ["config.yaml:2:13", "config.yaml:3:21", "config.yaml:5:19", "allowed: 1-64"];
    refuses(config, &parts);
    let config = "fleet:\n  capacity: 0\ncopy:\n  bucket: 'a b'\n";
    refuses(config, &["config.yaml:2:13", "config.yaml:4:11", "is not a bucket name"]);
}

#[test]
fn findings_of_templates_are_at_the_line_that_causes_them() {
    let run = configured("fleet:\n  instanceTypes: [m7i.large, m7i.9xlarge]\n");
    assert_eq!(run.code, 0, "{}", run.stderr);
    for part in ["EC2-001", "config.yaml:2:30", "construct: ScaleOut/Fleet", "m7i.9xlarge"] {
        assert!(run.stderr.contains(part), "{}", run.stderr);
    }
    refuses("fleet: {instanceTypes: [m5.large, m7g.large]}", &["config.yaml:1:35", "arm64"]);
}

#[test]
fn values_that_do_not_fit_together_are_at_their_lines() {
    let refuses = |blueprint: &str, config: &str, parts: &[&str]| {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("config.yaml");
        std::fs::write(&path, config).unwrap();
        let run = synth(&[blueprint, "--config", path.to_str().unwrap()]);
        assert_eq!(run.code, 1, "{}", run.stderr);
        for part in parts {
            assert!(run.stderr.contains(part), "no {part:?} in:\n{}", run.stderr);
        }
    };
    refuses(
        "distributed-training",
        "machines: 2\ninstanceType: t3.large\nimage: amazonLinux2023\nefa: true\n",
        &[
            "config.yaml:2:15",
            "t3.large in a cluster placement group",
            "config.yaml:4:6",
            "no EFA driver",
        ],
    );
    refuses(
        "distributed-training",
        "instanceType: r4.9xlarge\n",
        &["config.yaml:1:15", "Use r4.2xlarge"],
    );
    refuses(
        "lustre-training",
        "storage:\n  backup: {days: 7}\n",
        &["config.yaml:2:11", "FSx does not back up a file system that is linked to a bucket"],
    );
    refuses(
        "lustre-training",
        "bucket:\n  export: {automatic: {}, scheduled: {hours: 6}}\n",
        &["config.yaml:2:"],
    );
    refuses(
        "in-cloud-transfer",
        "source:\n  s3: {bucket: shared-data}\ndestination:\n  s3: {bucket: shared-data, directory: /copies}\n",
        &["config.yaml:4:40", "/copies"],
    );
}

#[test]
fn what_is_not_yaml() {
    refuses("a: [1, 2", &["config.yaml:", "not valid YAML or JSON"]);
    refuses("a: b: c\n", &["config.yaml:1:"]);
    refuses("\tfleet: 1\n", &["config.yaml:1:"]);
}

#[test]
fn duplicate_keys() {
    let config = "fleet:\n  capacity: 3\n  capacity: 4\n";
    refuses(config, &["config.yaml:3:3", "capacity"]);
}

#[test]
fn nesting_without_end() {
    refuses("[".repeat(200), &["config.yaml:1:", "nested deeper"]);
    refuses("{a: ".repeat(200), &["config.yaml:1:", "nested deeper"]);
    let steps: String = (0..200).map(|it| format!("{}a:\n", " ".repeat(it))).collect();
    refuses(steps, &["config.yaml:", "nested deeper"]);
}

#[test]
fn aliases_without_end() {
    let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..10 {
        let items = vec![format!("*a{}", level - 1); 10].join(", ");
        bomb.push_str(&format!("a{level}: &a{level} [{items}]\n"));
    }
    refuses(bomb, &["config.yaml:"]);
}

#[test]
fn binary_data() {
    refuses([0_u8, 159, 146, 150, 255].repeat(50), &["config.yaml:1:", "not"]);
    refuses(b"fleet:\n  keyPair: \xff\n", &["config.yaml:2:12", "0xff is not UTF-8"]);
    refuses(b"\x7fELF\x02\x01\x01\0\0\0", &["config.yaml:1:1"]);
}

#[test]
fn a_file_that_is_not_there_is_not_an_error_of_the_configuration() {
    let run = synth(&["--config", "no/such/file.yaml"]);
    assert_eq!((run.code, run.stdout.as_str()), (2, ""));
    assert!(run.stderr.contains("cannot read no/such/file.yaml"), "{}", run.stderr);
}

#[test]
fn wrong_arguments() {
    for arguments in [
        &["scale-in"][..],
        &["--format", "toml"],
        &["--stack", "No*"],
        &["schema"],
        &["schema", "scale-in"],
        &["--frobnicate"],
        &["init", "Bad Name"],
    ] {
        let run = synth(arguments);
        assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{arguments:?}");
        assert!(run.stderr.contains("error"), "{arguments:?}: {}", run.stderr);
    }
    assert!(synth(&["scale-in"]).stderr.contains("scale-out"));
    assert!(synth(&["--stack", "No*"]).stderr.contains("the stacks are: ScaleOut"));
}

#[test]
fn templates_that_are_none() {
    for (text, part) in [
        (&b"Resources: [1]\n"[..], "<stdin>:1:12"),
        (b"hello\n", "<stdin>:1:1"),
        (b"\xff\xfeA\0", "the text is in UTF-16"),
        (b"\xff", "0xff"),
    ] {
        let run = synth_with(&["convert", "-"], text);
        assert_eq!((run.code, run.stdout.as_str()), (1, ""), "{text:?} {}", run.stderr);
        assert!(run.stderr.contains(part), "{part} in {}", run.stderr);
    }
}
