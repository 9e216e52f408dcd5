//! Runs the program, as its users do.

#![allow(clippy::unwrap_used, reason = "tests")]

use std::path::Path;
use std::process::Command;

use serde_json::Value;

const PUBLIC: &str = "Resources:
  Gate: {Type: AWS::EC2::InternetGateway}
  Attached: {Type: AWS::EC2::VPCGatewayAttachment, Properties: {VpcId: vpc-11111111, InternetGatewayId: !Ref Gate}}
  Subnet: {Type: AWS::EC2::Subnet, Properties: {VpcId: vpc-11111111, CidrBlock: 10.0.0.0/24}}
  Table: {Type: AWS::EC2::RouteTable, Properties: {VpcId: vpc-11111111}}
  Join: {Type: AWS::EC2::SubnetRouteTableAssociation, Properties: {SubnetId: !Ref Subnet, RouteTableId: !Ref Table}}
  Route: {Type: AWS::EC2::Route, Properties: {RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, GatewayId: !Ref Gate}}
  Small: {Type: AWS::EC2::Instance, Properties: {ImageId: ami-11111111, InstanceType: t3.micro, SubnetId: !Ref Subnet}}
";

struct Run {
    code: i32,
    stdout: String,
    stderr: String,
}

/// Runs the program in a folder.
fn run(folder: &Path, arguments: &[&str]) -> Run {
    run_other(env!("CARGO_BIN_EXE_house-rules"), folder, arguments)
}

/// Runs another program of the package in a folder.
fn run_other(program: &str, folder: &Path, arguments: &[&str]) -> Run {
    let output = Command::new(program).args(arguments).current_dir(folder).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Run {
        code: output.status.code().unwrap(),
        stdout: text(output.stdout),
        stderr: text(output.stderr),
    }
}

fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("public.yaml"), PUBLIC).unwrap();
    folder
}

#[test]
fn its_stacks_follow_the_rules_or_say_why_not() {
    let folder = folder();
    let result = run(folder.path(), &["--deny", "warnings"]);
    assert_eq!(result.code, 0, "{}", result.stderr);
    let reason = "acknowledged: it is deleted with the stack each night";
    assert!(result.stderr.contains(reason), "{}", result.stderr);
    assert!(result.stdout.contains("Key: CostCenter"), "{}", result.stdout);
    // Other tools that check the template know the id.
    let mut lines = result.stdout.lines().map(str::trim).skip_while(|it| *it != "OwnIds:").skip(1);
    assert_eq!(lines.next(), Some("- ACME-001"), "{}", result.stdout);
}

#[test]
fn check_reports_them_in_any_template() {
    let folder = folder();
    let result = run(folder.path(), &["check", "public.yaml"]);
    assert_eq!(result.code, 1, "{}", result.stderr);
    insta::assert_snapshot!("check", result.stderr);
    let result = run(folder.path(), &["check", "public.yaml", "--format", "json"]);
    let report: Value = serde_json::from_str(&result.stdout).unwrap();
    let of = |id: &str| {
        let list = report["diagnostics"].as_array().unwrap();
        list.iter().find(|it| it["rule"] == id).unwrap().clone()
    };
    assert_eq!(of("ACME-002")["logical_id"], "Subnet");
    assert_eq!(
        (&of("ACME-003")["severity"], &of("ACME-003")["line"]),
        (&"warning".into(), &8.into())
    );
    assert_eq!(of("ACME-003")["allowed"], "m7i.*, r7i.*, c7i.*");
}

#[test]
fn sarif_describes_them() {
    let folder = folder();
    let result = run(folder.path(), &["check", "public.yaml", "--format", "sarif"]);
    let report: Value = serde_json::from_str(&result.stdout).unwrap();
    let rules = report["runs"][0]["tool"]["driver"]["rules"].as_array().unwrap();
    let own = rules.iter().find(|it| it["id"] == "ACME-002").unwrap();
    assert_eq!(own["shortDescription"]["text"], "The subnet is public");
    assert_eq!(own["help"]["text"], "Use `Nat::None` and private tiers");
    let results = report["runs"][0]["results"].as_array().unwrap();
    assert!(results.iter().any(|it| it["ruleId"] == "ACME-003" && it["level"] == "warning"));
}

#[test]
fn acknowledgements_in_files_and_templates_know_them() {
    let folder = folder();
    let file = folder.path().join("accepted.yaml");
    let accept = |text: &str| {
        std::fs::write(&file, text).unwrap();
        run(folder.path(), &["check", "public.yaml", "--acknowledge", "accepted.yaml"])
    };
    let result = accept("- {rule: ACME-002, resource: Subnet, reason: the old network}\n");
    assert_eq!(result.code, 0, "{}", result.stderr);
    assert!(result.stderr.contains("acknowledged: the old network"), "{}", result.stderr);
    assert!(result.stderr.contains("1 acknowledged"), "{}", result.stderr);
    let result = accept("- {rule: ACME-02, reason: a slip}\n");
    assert_eq!(result.code, 2);
    assert!(result.stderr.contains("\"ACME-02\"; use ACME-002"), "{}", result.stderr);
    let result = accept("- {rule: ACME-001, reason: never found}\n");
    assert!(result.stderr.contains("the acknowledgement of ACME-001 matches no finding"));

    let accepted = "Metadata: {Stanchion: {Acknowledge: {ACME-002: the old network}}}\n";
    std::fs::write(folder.path().join("public.yaml"), format!("{accepted}{PUBLIC}")).unwrap();
    let result = run(folder.path(), &["check", "public.yaml"]);
    assert_eq!(result.code, 0, "{}", result.stderr);
}

#[test]
fn they_can_be_listed_and_explained() {
    let folder = folder();
    let result = run(folder.path(), &["explain", "acme-001"]);
    assert_eq!(result.code, 0, "{}", result.stderr);
    insta::assert_snapshot!("explain", result.stdout);
    let result = run(folder.path(), &["rules"]);
    let line = "ACME-003  warning  The instance family is not approved";
    assert!(result.stdout.lines().any(|it| it == line), "{}", result.stdout);
    assert!(
        result.stdout.lines().any(|it| it.starts_with("EFS-010   warning  ")),
        "{}",
        result.stdout
    );
    let result = run(folder.path(), &["explain", "ACME-01"]);
    assert_eq!(result.code, 2);
    assert!(result.stderr.contains("did you mean ACME-001?"), "{}", result.stderr);
}

/// The binary of the organization has the blueprints and its rules.
#[test]
fn a_binary_of_blueprints_has_them() {
    let folder = folder();
    let acme = |arguments: &[&str]| run_other(env!("CARGO_BIN_EXE_acme"), folder.path(), arguments);
    let result = acme(&["--help"]);
    assert!(result.stdout.contains("Usage: acme"), "{}", result.stdout);
    let result = acme(&["rules"]);
    assert!(result.stdout.contains("ACME-002  error    The subnet is public"), "{}", result.stdout);
    let result = acme(&["explain", "ACME-001"]);
    assert!(result.stdout.contains("The file system has no cost center"), "{}", result.stdout);
    let result = acme(&["check", "public.yaml"]);
    assert_eq!(result.code, 1);
    assert!(result.stderr.contains("error[ACME-002]"), "{}", result.stderr);

    // They run over a blueprint before anything is printed, and a file can accept what they find.
    let result = acme(&["message-wall"]);
    assert_eq!((result.code, result.stdout.as_str()), (1, ""));
    assert!(result.stderr.contains("error[ACME-001]"), "{}", result.stderr);
    let accepted = "- {rule: ACME-001, reason: a trial}\n";
    std::fs::write(folder.path().join("accepted.yaml"), accepted).unwrap();
    let result = acme(&["message-wall", "--acknowledge", "accepted.yaml"]);
    assert_eq!(result.code, 0, "{}", result.stderr);
    assert!(result.stdout.starts_with("AWSTemplateFormatVersion"), "{}", result.stdout);
}

/// A rule that panics ends the program with its message and line. Nothing is printed or written that looks like success.
#[test]
fn a_rule_that_panics_ends_the_program() {
    let folder = folder();
    let topic = "Resources: {Team: {Type: AWS::SNS::Topic}}\n";
    std::fs::write(folder.path().join("topic.yaml"), topic).unwrap();
    std::fs::write(folder.path().join("queue.yaml"), topic.replace("SNS::Topic", "SQS::Queue"))
        .unwrap();
    let program =
        |arguments: &[&str]| run_other(env!("CARGO_BIN_EXE_panics"), folder.path(), arguments);
    for arguments in [
        &[][..],
        &["--out", "out"],
        &["check", "topic.yaml"],
        &["check", "queue.yaml", "topic.yaml", "--format", "json"],
        &["check", "topic.yaml", "--format", "sarif"],
        &["review", "queue.yaml", "topic.yaml"],
    ] {
        let result = program(arguments);
        // The exit code of a panic in Rust.
        assert_eq!((result.code, result.stdout.as_str()), (101, ""), "{arguments:?}");
        for part in ["tests/programs/panics.rs:12:", "the rule does not know the topic Team"] {
            assert!(result.stderr.contains(part), "{arguments:?}: {part}: {}", result.stderr);
        }
        assert!(!result.stderr.contains("checked:"), "{arguments:?}: {}", result.stderr);
    }
    assert!(!folder.path().join("out").exists());
    // The rule does not panic for other stacks, and commands that run no rule work.
    let result = program(&["check", "queue.yaml"]);
    assert_eq!(result.code, 0, "{}", result.stderr);
    let result = program(&["--no-check"]);
    assert_eq!(result.code, 0, "{}", result.stderr);
}

/// A file acknowledges the findings of constructs as those of rules.
#[test]
fn a_file_can_accept_the_error_of_a_construct() {
    let folder = folder();
    let file = folder.path().join("accepted.yaml");
    let accept = |text: &str, arguments: &[&str]| {
        std::fs::write(&file, text).unwrap();
        let arguments = [&["--acknowledge", "accepted.yaml"], arguments].concat();
        run_other(env!("CARGO_BIN_EXE_construct-error"), folder.path(), &arguments)
    };
    let old = "- {rule: EFS-002, resource: Storage/Old, reason: a test of the service}\n";
    let fast = "- {rule: EFS-007, resource: Storage/Fast, reason: the quota was raised}\n";

    let result = accept("[]\n", &[]);
    assert_eq!((result.code, result.stdout.as_str()), (1, ""));
    assert!(result.stderr.contains("error[EFS-002]"), "{}", result.stderr);
    for arguments in [&[][..], &["--no-check"], &["--out", "out"]] {
        let result = accept(old, arguments);
        assert_eq!(result.code, 0, "{arguments:?}: {}", result.stderr);
        assert!(result.stderr.contains("acknowledged: a test of the service"), "{}", result.stderr);
        assert!(result.stderr.contains("warning[EFS-007]"), "{}", result.stderr);
        assert!(!result.stderr.contains("matches no finding"), "{}", result.stderr);
    }
    assert!(folder.path().join("out/manifest.json").exists());

    // An entry is about its resource only, and a warning of a construct counts as those of rules.
    for arguments in [&[][..], &["--no-check"]] {
        let result = accept(fast, arguments);
        assert_eq!((result.code, result.stdout.as_str()), (1, ""), "{}", result.stderr);
        assert!(result.stderr.contains("acknowledged: the quota was raised"), "{}", result.stderr);
    }
    let result = accept(old, &["--deny", "warnings"]);
    assert_eq!((result.code, result.stdout.as_str()), (1, ""), "{}", result.stderr);
    let result = accept(&format!("{old}{fast}"), &["--deny", "warnings"]);
    assert_eq!(result.code, 0, "{}", result.stderr);
}
