//! The rules of compliance packs.

use stanchion_check::{Pack, RuleSet, Severity, code};
use stanchion_template::Template;

/// Returns the ids of pack rules that report in a template with one resource.
fn found(kind: &str, properties: &str, pack: Pack) -> Vec<&'static str> {
    let text = format!(
        "Parameters: {{P: {{Type: String}}}}\nResources: {{R: {{Type: 'AWS::{kind}', Properties: {{{properties}}}}}}}"
    );
    let parsed = Template::parse(text).unwrap();
    let findings = RuleSet::new().with_pack(pack).check_file(&parsed, "t.yaml");
    let own = findings.iter().filter(|it| it.code.id.starts_with("BPR-"));
    let mut ids: Vec<&str> = own
        .map(|it| {
            assert_eq!(it.severity, Severity::Info);
            it.code.id
        })
        .collect();
    ids.dedup();
    ids
}

/// The rule, a type, properties in which it reports, and properties in which it does not.
const CASES: &[(&str, &str, &str, &str)] = &[
    ("BPR-001", "EFS::AccessPoint", "PosixUser: {Uid: '1', Gid: '1'}", "RootDirectory: {Path: /a}"),
    ("BPR-001", "EFS::AccessPoint", "RootDirectory: {Path: /}", "RootDirectory: {Path: !Ref P}"),
    ("BPR-002", "EFS::AccessPoint", "RootDirectory: {Path: /a}", "PosixUser: !Ref P"),
    ("BPR-003", "EFS::FileSystem", "Encrypted: true", "BackupPolicy: {Status: ENABLED}"),
    ("BPR-003", "EFS::FileSystem", "BackupPolicy: {Status: DISABLED}", "AvailabilityZoneName: a"),
    ("BPR-004", "FSx::FileSystem", "FileSystemType: OPENZFS", "FileSystemType: LUSTRE"),
    (
        "BPR-004",
        "FSx::FileSystem",
        "FileSystemType: OPENZFS, OpenZFSConfiguration: {CopyTagsToBackups: true}",
        "FileSystemType: OPENZFS, OpenZFSConfiguration: {CopyTagsToBackups: true, CopyTagsToVolumes: true}",
    ),
    (
        "BPR-005",
        "EC2::LaunchTemplate",
        "LaunchTemplateData: {}",
        "LaunchTemplateData: {MetadataOptions: {HttpTokens: required}}",
    ),
    (
        "BPR-006",
        "EC2::Instance",
        "NetworkInterfaces: [{AssociatePublicIpAddress: true}]",
        "NetworkInterfaces: [{AssociatePublicIpAddress: false}]",
    ),
    (
        "BPR-007",
        "EC2::LaunchTemplate",
        "LaunchTemplateData: {NetworkInterfaces: [{AssociatePublicIpAddress: true}]}",
        "LaunchTemplateData: {}",
    ),
    ("BPR-008", "EC2::Subnet", "MapPublicIpOnLaunch: true", "VpcId: vpc-1"),
    ("BPR-009", "EC2::Volume", "Size: 1", "Encrypted: true"),
    ("BPR-010", "EC2::VPC", "CidrBlock: 10.0.0.0/16", ""),
    (
        "BPR-011",
        "S3::Bucket",
        "PublicAccessBlockConfiguration: {BlockPublicAcls: true}",
        "PublicAccessBlockConfiguration: {BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true}",
    ),
    ("BPR-012", "S3::Bucket", "BucketName: a", "LoggingConfiguration: {}"),
    ("BPR-013", "S3::Bucket", "BucketName: a", "LifecycleConfiguration: {Rules: []}"),
    ("BPR-014", "KMS::Key", "KeyPolicy: {}", "EnableKeyRotation: true"),
    ("BPR-014", "KMS::Key", "EnableKeyRotation: false", "KeySpec: RSA_2048"),
    ("BPR-014", "KMS::Key", "KeySpec: SYMMETRIC_DEFAULT", "Origin: EXTERNAL"),
    (
        "BPR-015",
        "ECS::Service",
        "NetworkConfiguration: {AwsvpcConfiguration: {AssignPublicIp: ENABLED}}",
        "NetworkConfiguration: {AwsvpcConfiguration: {AssignPublicIp: !Ref P}}",
    ),
    ("BPR-016", "ECS::TaskDefinition", "PidMode: host", "PidMode: task"),
    (
        "BPR-017",
        "ECS::TaskDefinition",
        "ContainerDefinitions: [{Privileged: true}]",
        "ContainerDefinitions: [{Name: a}]",
    ),
    (
        "BPR-018",
        "ECS::TaskDefinition",
        "ContainerDefinitions: [{Name: a}]",
        "ContainerDefinitions: [{ReadonlyRootFilesystem: true}]",
    ),
    (
        "BPR-019",
        "ECS::TaskDefinition",
        "ContainerDefinitions: [{Name: a}]",
        "ContainerDefinitions: [{LogConfiguration: {LogDriver: awslogs}}]",
    ),
    (
        "BPR-020",
        "ECS::Cluster",
        "ClusterName: a",
        "ClusterSettings: [{Name: containerInsights, Value: enhanced}]",
    ),
    (
        "BPR-020",
        "ECS::Cluster",
        "ClusterSettings: [{Name: containerInsights, Value: disabled}]",
        "ClusterSettings: !Ref P",
    ),
    ("BPR-021", "SNS::Topic", "TopicName: a", "KmsMasterKeyId: a"),
    ("BPR-022", "SQS::Queue", "SqsManagedSseEnabled: false", "QueueName: a"),
    (
        "BPR-022",
        "SQS::Queue",
        "SqsManagedSseEnabled: false",
        "SqsManagedSseEnabled: false, KmsMasterKeyId: a",
    ),
    ("BPR-023", "SageMaker::NotebookInstance", "RoleArn: a", "DirectInternetAccess: Disabled"),
    ("BPR-024", "SageMaker::NotebookInstance", "RoleArn: a", "SubnetId: a"),
    ("BPR-025", "SageMaker::NotebookInstance", "RoleArn: a", "RootAccess: Disabled"),
    (
        "BPR-026",
        "StepFunctions::StateMachine",
        "RoleArn: a",
        "LoggingConfiguration: {Level: ERROR}",
    ),
    (
        "BPR-026",
        "StepFunctions::StateMachine",
        "LoggingConfiguration: {Level: 'OFF'}",
        "LoggingConfiguration: !Ref P",
    ),
    (
        "BPR-027",
        "EKS::Cluster",
        "ResourcesVpcConfig: {SubnetIds: []}",
        "ResourcesVpcConfig: {EndpointPublicAccess: false}",
    ),
    ("BPR-028", "Backup::BackupVault", "BackupVaultName: a", "EncryptionKeyArn: a"),
    ("BPR-029", "Logs::LogGroup", "LogGroupName: a", "KmsKeyId: a"),
];

#[test]
fn each_rule_of_a_pack_reports_and_is_silent() {
    for (id, kind, fails, passes) in CASES {
        let controls = code::find(id).unwrap().controls();
        let pack = controls.first().expect("a rule of a pack has a control").pack;
        assert!(found(kind, fails, pack).contains(id), "{id} is not in {kind} with {fails}");
        if !passes.is_empty() {
            assert!(!found(kind, passes, pack).contains(id), "{id} is in {kind} with {passes}");
        }
    }
    for code in code::all().iter().filter(|it| it.id.starts_with("BPR-")) {
        assert!(CASES.iter().any(|it| it.0 == code.id), "{} has no case", code.id);
    }
}

#[test]
fn a_flow_log_names_its_vpc() {
    let text = |resource: &str| {
        format!(
            "Parameters: {{P: {{Type: String}}}}\nResources:\n  A: {{Type: AWS::EC2::VPC, Properties: {{CidrBlock: 10.0.0.0/16}}}}\n  B: {{Type: AWS::EC2::VPC, Properties: {{CidrBlock: 10.1.0.0/16}}}}\n  L: {{Type: AWS::EC2::FlowLog, Properties: {{ResourceId: {resource}, ResourceType: VPC}}}}\n"
        )
    };
    let without = |resource: &str| -> Vec<String> {
        let parsed = Template::parse(text(resource)).unwrap();
        let findings = RuleSet::new().with_pack(Pack::Fsbp).check_file(&parsed, "t.yaml");
        let own = findings.iter().filter(|it| it.code == code::BPR_010);
        own.map(|it| it.logical_id.clone().unwrap()).collect()
    };
    assert_eq!(without("!Ref A"), ["B"]);
    assert_eq!(without("vpc-1"), ["A", "B"]);
    assert_eq!(without("!Ref P"), Vec::<String>::new());
}

#[test]
fn a_pack_runs_only_its_own_rules_and_none_run_by_default() {
    assert_eq!(found("Logs::LogGroup", "LogGroupName: a", Pack::Fsbp), Vec::<&str>::new());
    assert_eq!(found("Logs::LogGroup", "LogGroupName: a", Pack::Checkov), ["BPR-029"]);
    let text = "Resources: {R: {Type: AWS::Logs::LogGroup}}";
    let plain = stanchion_check::check_file(&Template::parse(text).unwrap(), "t.yaml");
    assert!(plain.iter().all(|it| !it.code.id.starts_with("BPR-")));
}
