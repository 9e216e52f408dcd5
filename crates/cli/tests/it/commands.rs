//! The commands and their output.

use std::fs;
use std::path::Path;

use stanchion_template::Template;

use super::support::{configured, synth, synth_with};

#[test]
fn without_arguments_it_prints_scale_out() {
    let run = synth(&[]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    assert_eq!(run.stdout, synth(&["scale-out"]).stdout);
    let snapshot = include_str!("../../../../snapshots/scale-out.snap");
    assert_eq!(run.stdout.trim_end(), snapshot.splitn(3, "---\n").nth(2).unwrap().trim_end());
}

#[test]
fn json_and_yaml_say_the_same() {
    let read = |text: &str| Template::parse(text).unwrap().template.to_node();
    let (yaml, json) = (synth(&[]).stdout, synth(&["--format", "json"]).stdout);
    assert!(json.starts_with("{\n"));
    assert_eq!(read(&yaml), read(&json));
    let converted = synth_with(&["convert", "-", "--format", "json"], yaml.as_bytes());
    assert_eq!(converted.stdout, json);
    assert_eq!(synth_with(&["convert", "-"], json.as_bytes()).stdout, yaml);
}

#[test]
fn convert_keeps_what_it_does_not_understand() {
    let text = "\
Outputs: {}
Resources:
  Data:
    Type: Custom::Data
    Properties:
      Infinite: .inf
      Long: 123456789012345678901234567890
      None: -.inf
      Odd:
        - Fn::GetAtt: 0
        - !GetAtt
          a: b
        - !GetAtt '.a'
        - Ref:
            - a
        - Ref: 1
        - Fn::Sub: 1
        - !Sub
          - 1
        - !If a
        - Condition: true
        - !Join
          a: b
      Text: |-
        a
        b
AWSTemplateFormatVersion: '2010-09-09'
Own: 1
Description: last
";
    assert_eq!(synth_with(&["convert", "-"], text.as_bytes()).stdout, text);
    let json = synth_with(&["convert", "-", "--format", "json"], text.as_bytes()).stdout;
    assert!(json.contains("\"Long\": 123456789012345678901234567890,"), "{json}");
    let back = synth_with(&["convert", "-"], json.as_bytes()).stdout;
    assert_eq!(back, text.replace(".inf", "'.inf'").replace("-'.inf'", "'-.inf'"));
}

#[test]
fn an_empty_configuration_is_the_default() {
    for config in ["", "# nothing\n", "{}\n", "fleet: {}\n", "\u{feff}fleet: {}\n"] {
        let run = configured(config);
        assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{config:?}");
        assert_eq!(run.stdout, synth(&[]).stdout, "{config:?}");
    }
    let piped = synth_with(&["--config", "-"], b"stackName: Other\n");
    assert_eq!(piped.code, 0, "{}", piped.stderr);
}

#[test]
fn a_configuration_changes_the_template() {
    let config = "\
stackName: Burst
network:
  new: {cidr: 10.8.0.0/16, zones: 2, nat: per-zone}
fileSystem:
  new:
    throughput: {provisioned: 128}
    lifecycle: {infrequentAccessAfterDays: 30}
    removal: destroy
fleet: {capacity: 12, allocationStrategy: diversified, keyPair: workers}
mount: {path: /mnt/shared}
";
    let run = configured(config);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    for part in [
        "CidrBlock: 10.8.0.0/16",
        "ProvisionedThroughputInMibps: 128",
        "TransitionToIA: AFTER_30_DAYS",
        "DeletionPolicy: Delete",
        "TargetCapacity: 12",
        "AllocationStrategy: diversified",
        "KeyName: workers",
        "/mnt/shared efs",
        "NetworkNatGatewayB:",
    ] {
        assert!(run.stdout.contains(part), "{part}");
    }
}

#[test]
fn the_assembly_lies_in_the_folder() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    for (format, name) in [("yaml", "ScaleOut.template.yaml"), ("json", "ScaleOut.template.json")] {
        let run = synth(&["--out", out.to_str().unwrap(), "--format", format]);
        assert_eq!((run.code, run.stdout.as_str(), run.stderr.as_str()), (0, "", ""));
        let names: std::collections::BTreeSet<String> = fs::read_dir(&out)
            .unwrap()
            .map(|it| it.unwrap().file_name().into_string().unwrap())
            .collect();
        let expected = [name, "manifest.json", "provenance.json"].map(str::to_owned);
        assert_eq!(names, expected.into());
        let text = fs::read_to_string(out.join(name)).unwrap();
        assert_eq!(text, synth(&["--format", format]).stdout);
    }
    let read = |name: &str| -> serde_json::Value {
        serde_json::from_str(&fs::read_to_string(out.join(name)).unwrap()).unwrap()
    };
    assert_eq!(read("manifest.json")["stacks"][0]["template"], "ScaleOut.template.json");
    let origin = &read("provenance.json")["stacks"]["ScaleOut"]["DataFileSystem"];
    assert_eq!(origin["construct"], "ScaleOut/Data/FileSystem");
    assert!(origin["file"].as_str().unwrap().ends_with("blueprints/file_system.rs"), "{origin}");
}

#[test]
fn list_and_schema() {
    let list = synth(&["list"]).stdout;
    assert!(list.starts_with("scale-out  "), "{list}");
    for line in list.lines() {
        let name = line.split(' ').next().unwrap();
        let run = synth(&["schema", name]);
        let schema: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
        assert!(schema["properties"].as_object().unwrap().len() > 5);
        assert_eq!(schema["additionalProperties"], false);
    }
}

/// Adds the descriptions of a schema to a list.
fn descriptions(schema: &serde_json::Value, found: &mut Vec<String>) {
    for (keyword, value) in schema.as_object().into_iter().flatten() {
        match value.as_str() {
            Some(text) if keyword == "description" => found.push(text.to_owned()),
            _ => descriptions(value, found),
        }
    }
    schema.as_array().into_iter().flatten().for_each(|it| descriptions(it, found));
}

/// An editor shows each line of a description as a paragraph, and Markdown as it is written.
#[test]
fn descriptions_of_schemas_are_for_people_who_do_not_write_rust() {
    let list = synth(&["list"]).stdout;
    let blueprints = list.lines().map(|it| vec!["schema", it.split(' ').next().unwrap()]);
    for command in blueprints.chain([vec!["review-schema"]]) {
        let schema: serde_json::Value = serde_json::from_str(&synth(&command).stdout).unwrap();
        let mut found = Vec::new();
        descriptions(&schema, &mut found);
        assert!(found.len() > 50, "{command:?} has {} descriptions", found.len());
        for text in &found {
            let lines: Vec<&str> = text.split('\n').collect();
            let is_wrapped = |it: &&[&str]| {
                it.iter().all(|it| !it.is_empty()) && !it.iter().all(|it| it.starts_with("- "))
            };
            let wrapped: Vec<_> = lines.windows(2).filter(is_wrapped).collect();
            assert!(wrapped.is_empty(), "{command:?}: {wrapped:?}");
            for code in ["```", "](", "[`", "# "] {
                assert!(!text.contains(code), "{command:?}: {code} in {text:?}");
            }
            let start = text.chars().next().unwrap();
            assert!(start.is_uppercase() || start.is_ascii_digit(), "{command:?}: {text:?}");
        }
    }
}

#[test]
fn every_blueprint_has_an_example() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples");
    for line in synth(&["list"]).stdout.lines() {
        let name = line.split(' ').next().unwrap();
        let path = folder.join(format!("{name}.yaml"));
        let run = synth(&[name, "--config", path.to_str().unwrap(), "--deny", "warnings"]);
        // Findings that a blueprint acknowledges itself are shown, but they do not make the run fail.
        let shown = run.stderr.lines().filter(|it| !it.is_empty());
        let open: Vec<_> = shown.filter(|it| !it.starts_with("note[")).collect();
        assert_eq!((run.code, open), (0, vec![]), "{name}");
        assert_ne!(run.stdout, synth(&[name]).stdout, "{name} shows nothing");
        let mounts = synth_with(&["explain", "mounts", "-"], run.stdout.as_bytes());
        let text = mounts.stdout;
        // The model registry has no compute that mounts storage.
        let has_mounts = name != "model-registry";
        assert_eq!(text.contains("This mount works."), has_mounts, "{name}: {text}");
        assert!(
            ["BREAKS", "warning", "  open"].iter().all(|it| !text.contains(it)),
            "{name}: {text}"
        );
    }
}

#[test]
fn plans_of_lustre() {
    let run = synth(&["plan", "lustre", "--capacity", "10000", "--throughput", "2000"]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    assert!(
        run.stdout.contains(
            "scratch-2           12000 GiB  reads 2400, writes 1200, network 2400-15600 MB/s"
        ),
        "{}",
        run.stdout
    );
    assert_eq!(run.stdout.lines().count(), 11);
    let prices = [
        "--price",
        "scratch-2=0.14",
        "--price",
        "persistent-2-250=0.21",
        "--price",
        "hdd-12=0.025",
    ];
    let arguments =
        [&["plan", "lustre", "--throughput", "500", "--persistent", "--json"], &prices[..]];
    let run = synth(&arguments.concat());
    let offers: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    let kinds: Vec<&str> =
        offers.as_array().unwrap().iter().map(|it| it["kind"].as_str().unwrap()).collect();
    // 2,400 GiB at 0.21 are cheaper than the 42,000 GiB that `hdd-12` needs at 12 MB/s for each TiB.
    assert_eq!(kinds, ["persistent-2-250", "hdd-12"]);
    assert_eq!(offers[0]["capacityGibibytes"], 2400);
    for wrong in ["tape=1", "hdd-12", "hdd-12=-1", "hdd-12=x"] {
        assert_eq!(synth(&["plan", "lustre", "--price", wrong]).code, 2, "{wrong}");
    }
    for option in ["--throughput", "--writes"] {
        assert_eq!(synth(&["plan", "lustre", option, "NaN"]).code, 2);
    }
}

#[test]
fn help_completions_and_manual() {
    for arguments in [
        &["--help"][..],
        &["completions", "bash"],
        &["completions", "zsh"],
        &["man"],
        &["--version"],
    ] {
        let run = synth(arguments);
        assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{arguments:?}");
        assert!(run.stdout.contains("stanchion"), "{arguments:?}");
    }
    assert!(synth(&["--help"]).stdout.contains("Exit codes"));
}

#[test]
fn a_closed_pipe_is_no_error() {
    let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_stanchion"))
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn throughput_is_planned() {
    let run = synth(&["plan", "throughput", "--read", "100", "--loads-per-day", "400"]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    for part in [
        "3.00 MiB/s of reads",
        "253.1 GiB",
        "126 of 2 GiB",
        "for 18.6 hours",
        "4 MiB/s for 400 loads",
    ] {
        assert!(run.stdout.contains(part), "{part} is not in {}", run.stdout);
    }
    let run =
        synth(&["plan", "throughput", "--mode", "provisioned", "--provisioned", "10", "--json"]);
    let document: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(document["loadsPerDay"], 1265);
    let elastic = synth(&["plan", "throughput", "--mode", "elastic", "--region", "eu-south-1"]);
    assert!(elastic.stdout.contains("20480 MiB/s of reads"), "{}", elastic.stdout);
    let misplaced = synth(&["plan", "throughput", "--provisioned", "10"]);
    assert!(misplaced.code == 2 && misplaced.stderr.contains("--mode provisioned"));
    for wrong in [&["--mode", "provisioned"][..], &["--read", "nan"], &["--stored", "-1"]] {
        assert_eq!(synth(&[&["plan", "throughput"], wrong].concat()).code, 2, "{wrong:?}");
    }
    let far = synth(&["plan", "throughput", "--mode", "provisioned", "--provisioned", "9999"]);
    assert!(far.code == 2 && far.stderr.contains("1 to 3414"), "{}", far.stderr);
}
