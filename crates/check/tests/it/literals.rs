//! `${!Name}` is literal text, and so is `${Name}` outside of `Fn::Sub`: neither refers to the template.

use stanchion_check::Diagnostic;

use super::of_rule;

/// Returns a template with the storage `Data` and an instance whose user data is the given YAML value.
fn instance(data: &str, user_data: &str) -> String {
    format!(
        "\
Resources:
  Data: {data}
  A: {{Type: AWS::EC2::Subnet, Properties: {{VpcId: vpc-12345678, CidrBlock: 10.0.0.0/24}}}}
  Machine:
    Type: AWS::EC2::Instance
    Properties: {{ImageId: ami-12345678, SubnetId: !Ref A, UserData: {{'Fn::Base64': {user_data}}}}}
"
    )
}

const EFS: &str = "{Type: AWS::EFS::FileSystem}";
const LUSTRE: &str = "{Type: AWS::FSx::FileSystem, Properties: {FileSystemType: LUSTRE, StorageCapacity: 1200, SubnetIds: [!Ref A], LustreConfiguration: {DeploymentType: SCRATCH_2}}}";

/// Returns texts with a reference to `Data` in place of `{}`, and the same texts with a variable of the shell.
fn variants(command: &str) -> [(bool, String); 6] {
    let with = |text: &str| command.replace("{}", text);
    [
        (true, format!("!Sub \"#!/bin/sh\\n{}\"", with("${Data}"))),
        (true, format!("!Sub [\"#!/bin/sh\\n{}\", {{D: !Ref Data}}]", with("${D}"))),
        (true, format!("!Join ['', [\"#!/bin/sh\\n\", !Sub \"{}\"]]", with("${Data}"))),
        (false, format!("!Sub \"#!/bin/sh\\n{}\"", with("${!Data}"))),
        (false, format!("\"#!/bin/sh\\n{}\"", with("${Data}"))),
        (false, format!("!Join ['', [\"#!/bin/sh\\n\", !Sub \"{}\"]]", with("${!Data}"))),
    ]
}

#[track_caller]
fn assert_found_by_reference_only(data: &str, command: &str, rule: &str) {
    for (is_reference, user_data) in variants(command) {
        let found: Vec<Diagnostic> = of_rule(&instance(data, &user_data), rule);
        assert_eq!(!found.is_empty(), is_reference, "{user_data}: {found:#?}");
    }
}

#[test]
fn a_string_does_not_replace_names() {
    let text = |user_data: &str| instance(EFS, user_data);
    let command = "mount -t efs -o tls ${Data}:/ /mnt";
    let script = format!("#!/bin/sh\\ndnf install -y amazon-efs-utils\\n{command}");
    let messages = |user_data: &str| -> Vec<String> {
        let found = of_rule(&text(user_data), "MNT-013");
        found.into_iter().map(|it| it.message).collect()
    };
    assert_eq!(
        messages(&format!("\"{script}\"")),
        ["${Data} is not replaced, because the user data is not the text of `Fn::Sub`"]
    );
    assert!(messages(&format!("!Sub \"{script}\"")).is_empty());
}

#[test]
fn variables_of_the_shell_mount_nothing() {
    assert_found_by_reference_only(EFS, "mount -t efs -o tls {}:/ /data", "MNT-001");
    assert_found_by_reference_only(EFS, "echo {}:/ /data efs _netdev,tls 0 0", "MNT-001");
    assert_found_by_reference_only(LUSTRE, "mount -t lustre {}@tcp:/fsx /fsx", "FSX-072");
}

#[test]
fn a_variable_of_the_shell_is_not_an_access_point() {
    let text = |door: &str| {
        format!(
            "\
Resources:
  Data: {{Type: AWS::EFS::FileSystem}}
  Door: {{Type: AWS::EFS::AccessPoint, Properties: {{FileSystemId: !Ref Data, RootDirectory: {{Path: /inbox}}}}}}
  Machine:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-12345678
      UserData:
        Fn::Base64: !Sub |
          #!/bin/sh
          mount -t efs -o tls,iam,accesspoint={door} ${{Data}} /data
"
        )
    };
    // Nothing creates the directory of the access point.
    assert_eq!(of_rule(&text("${Door}"), "MNT-011").len(), 1);
    assert_eq!(of_rule(&text("${!Door}"), "MNT-011").len(), 0);
}

#[test]
fn a_literal_is_not_a_script_or_a_dashboard() {
    let start = |text: &str| of_rule(&instance(EFS, &format!("!Sub \"{text}\"")), "MNT-013").len();
    let mount = "dnf install -y amazon-efs-utils\\nmount -t efs -o tls ${Data}:/ /mnt";
    assert_eq!(start(&format!("${{AWS::StackName}}\\n{mount}")), 0);
    assert_eq!(start(&format!("${{!Start}}\\n{mount}")), 1);

    let dashboard = |body: &str| {
        let text = format!(
            "Resources: {{D: {{Type: AWS::CloudWatch::Dashboard, Properties: {{DashboardBody: {body}}}}}}}\n"
        );
        of_rule(&text, "CWA-005").len()
    };
    assert_eq!(dashboard("!Sub '${AWS::StackName}'"), 0);
    assert_eq!(dashboard("!Sub '${!Body}'"), 1);
}

#[test]
fn a_literal_is_not_an_arn() {
    let policy = |resource: &str| {
        let text = format!(
            "\
Resources:
  Bucket: {{Type: AWS::S3::Bucket}}
  P: {{Type: AWS::IAM::ManagedPolicy, Properties: {{PolicyDocument: {{Version: '2012-10-17', Statement: [{{Effect: Allow, Action: 's3:GetObject', Resource: {resource}}}]}}}}}}
"
        );
        of_rule(&text, "IAM-010").len()
    };
    assert_eq!(policy("!Sub '${Bucket.Arn}'"), 1);
    assert_eq!(policy("!Sub '${Bucket.Arn}/*'"), 0);
    assert_eq!(policy("!Sub '${!Bucket.Arn}'"), 0);
    // Variables of IAM can have any value.
    assert_eq!(policy("!Sub '${Bucket.Arn}/${!aws:username}'"), 0);
    assert_eq!(policy("'arn:aws:s3:::${aws:username}'"), 0);
}

#[test]
fn literals_are_not_references() {
    let topic = |text: &str| {
        format!(
            "Parameters: {{Name: {{Type: String}}}}\nResources: {{T: {{Type: AWS::SNS::Topic, Properties: {{DisplayName: !Sub \"{text}\"}}}}}}\n"
        )
    };
    for (text, undefined, unused) in [
        ("${Name}", 0, 0),
        ("${ Name }", 0, 0),
        ("${!Name}", 0, 1),
        ("${!Other}", 0, 1),
        ("${Other}", 1, 1),
        ("${!Other:-${Name}}", 0, 0),
        ("${Other:-${!Name}}", 1, 1),
        ("${Name", 0, 1),
        ("$${Name}", 0, 0),
        ("${}", 0, 1),
    ] {
        let text = topic(text);
        let found = (of_rule(&text, "CFN-021").len(), of_rule(&text, "CFN-026").len());
        assert_eq!(found, (undefined, unused), "{text}");
    }
}
