//! Names, values and paths with characters that cannot be seen reach no terminal as they are, in any command.

use std::fs;

use serde_json::Value;
use stanchion_template::is_hidden;

use super::support::{Run, synth_in};

/// A control sequence, a bidirectional override, a character without width, and a control character of Latin-1.
const ODD: &str = "\u{1b}[31mred\u{202e}\u{200b}\u{9b}2J\u{7f}";

/// The same as an escaped string of YAML and JSON.
const ESCAPED: &str = r"\u001b[31mred\u202e\u200b\u009b2J\u007f";

#[track_caller]
fn nothing_is_hidden(run: &Run, line: &[&str]) {
    for text in [&run.stdout, &run.stderr] {
        let hidden = text.chars().find(|it| *it != '\n' && is_hidden(*it));
        assert_eq!(hidden, None, "{line:?}: {text:?}");
    }
}

/// A template with odd names, values and comments in every section.
fn template() -> String {
    let resources = format!(
        "\"Data{ESCAPED}\": {{Type: AWS::EFS::FileSystem, Properties: {{ThroughputMode: \"{ESCAPED}\", \"Odd{ESCAPED}\": 1}}}}
  Odd: {{Type: \"AWS::EFS::{ESCAPED}\"}}
  Data:
    Type: AWS::EFS::FileSystem
    Metadata: {{Stanchion: {{Acknowledge: {{EFS-010: \"{ESCAPED}\"}}}}}}
  Point: {{Type: AWS::EFS::AccessPoint, Properties: {{FileSystemId: !Ref Data}}}}
  \"Code{ESCAPED}\\nmounts\":
    Type: AWS::Lambda::Function
    Metadata: {{Stanchion: {{Acknowledge: {{LAM-001: \"{ESCAPED}\"}}}}}}
    Properties:
      Code: {{ImageUri: \"{ESCAPED}\"}}
      Role: \"{ESCAPED}\"
      FileSystemConfigs: [{{Arn: !GetAtt Point.Arn, LocalMountPath: /mnt/data}}]"
    );
    format!(
        "# \u{202e}\u{200b}\nDescription: \"{ESCAPED}\"\nParameters: {{\"P{ESCAPED}\": {{Type: \"{ESCAPED}\"}}}}\nResources:\n  {resources}\nOutputs: {{Out: {{Value: !Ref \"{ESCAPED}\"}}}}\n"
    )
}

#[test]
fn no_command_shows_hidden_characters() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
    write("a.yaml", &template());
    // A path on Unix can have any character except `/`.
    let path = if cfg!(unix) { format!("b{ODD}\n.yaml") } else { "b.yaml".to_owned() };
    write(&path, &template());
    write("broken.yaml", &format!("Resources: [\n{ODD}: 'x\n"));
    write("raw.json", &format!("{{\"Resources\": {{\"{ODD}\": 1, \"{ODD}\": 1}}}}"));
    write("config.yaml", &format!("\"{ESCAPED}\": 1\nfleet: {{capacity: \"{ESCAPED}\"}}\n"));
    write("wrong.yaml", &format!("fleet: {{capacity: \"{ESCAPED}\"}}\n"));
    write("accept.yaml", &format!("- {{rule: \"{ESCAPED}\", reason: \"{ESCAPED}\"}}\n"));
    let absent = format!("absent{ODD}.yaml");
    let odd_option = format!("--{ODD}");
    let lines: Vec<Vec<&str>> = vec![
        vec!["check", "a.yaml", &path],
        vec!["check", "a.yaml", &path, "--format", "json"],
        vec!["check", "a.yaml", &path, "--format", "sarif"],
        vec!["check", "broken.yaml"],
        vec!["check", "raw.json"],
        vec!["check", &absent],
        vec!["check", &absent, "--format", "json"],
        vec!["check", "a.yaml", "--acknowledge", "accept.yaml"],
        vec!["check", "a.yaml", "--format", ODD],
        vec!["convert", "a.yaml"],
        vec!["convert", "a.yaml", "--format", "json"],
        vec!["convert", "broken.yaml"],
        vec!["convert", "raw.json"],
        vec!["convert", &absent],
        vec!["explain", ODD],
        vec!["explain", "mounts", "a.yaml"],
        vec!["explain", "mounts", "a.yaml", &path],
        vec!["explain", "mounts", "broken.yaml", &path],
        vec!["explain", "EFS-040", ODD],
        vec!["list"],
        vec!["list", ODD],
        vec!["schema", ODD],
        vec!["plan", "lustre", "--price", ODD],
        vec!["plan", "throughput", "--mode", ODD],
        vec![ODD],
        vec![&odd_option],
        vec!["--config", "config.yaml"],
        vec!["--config", "wrong.yaml"],
        vec!["--config", &absent],
        vec!["--stack", ODD],
        vec!["init", ODD, "--name", ODD],
        vec!["init", "a.yaml"],
    ];
    for line in &lines {
        let run = synth_in(folder.path(), line);
        assert!(!run.stdout.is_empty() || !run.stderr.is_empty(), "{line:?}");
        nothing_is_hidden(&run, line);
    }
    let run = synth_in(folder.path(), &["check", "a.yaml"]);
    assert!(run.stderr.contains(r"\u{1b}[31mred\u{202e}\u{200b}\u{9b}2J\u{7f}"), "{}", run.stderr);
}

#[test]
fn data_keeps_its_hidden_characters() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(
        folder.path().join("a.yaml"),
        format!("Description: \"{ESCAPED}\"\nResources: {{}}\n"),
    )
    .unwrap();
    let json = synth_in(folder.path(), &["convert", "a.yaml", "--format", "json"]).stdout;
    let document: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(document["Description"], ODD);
    let yaml = synth_in(folder.path(), &["convert", "a.yaml"]).stdout;
    fs::write(folder.path().join("b.yaml"), yaml).unwrap();
    let again = synth_in(folder.path(), &["convert", "b.yaml", "--format", "json"]).stdout;
    assert_eq!(again, json);
}

#[test]
fn a_name_cannot_add_lines_to_the_explanation() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.yaml"), template()).unwrap();
    let run = synth_in(folder.path(), &["explain", "mounts", "a.yaml"]);
    let heads = run.stdout.lines().filter(|it| !it.starts_with(' ') && it.contains("mounts"));
    assert_eq!(heads.count(), 1, "{run:?}");
    assert!(run.stdout.contains(r"\nmounts (AWS::Lambda::Function)"), "{}", run.stdout);
}
