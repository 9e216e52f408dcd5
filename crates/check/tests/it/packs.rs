//! The rules of compliance packs.

use stanchion_check::{Pack, RuleSet, Severity, code};
use stanchion_template::Template;

/// Returns the ids of pack rules that report in a template with one resource.
fn found(kind: &str, properties: &str, pack: Pack) -> Vec<&'static str> {
    found_in(&format!("R: {{Type: 'AWS::{kind}', Properties: {{{properties}}}}}"), pack)
}

/// Returns the ids of pack rules that report in a template with these resources.
fn found_in(resources: &str, pack: Pack) -> Vec<&'static str> {
    let text = format!(
        "Parameters: {{P: {{Type: String}}, Q: {{Type: String}}}}\nResources: {{{resources}}}"
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
    ("BPR-013", "S3Express::DirectoryBucket", "LocationName: a", "LifecycleConfiguration: {}"),
    (
        "BPR-031",
        "FSx::FileSystem",
        "FileSystemType: LUSTRE, LustreConfiguration: {AutomaticBackupRetentionDays: 7}",
        "FileSystemType: LUSTRE, LustreConfiguration: {AutomaticBackupRetentionDays: 7, CopyTagsToBackups: true}",
    ),
    (
        "BPR-031",
        "FSx::FileSystem",
        "FileSystemType: LUSTRE, LustreConfiguration: {AutomaticBackupRetentionDays: 7, CopyTagsToBackups: false}",
        "FileSystemType: LUSTRE, LustreConfiguration: {DeploymentType: SCRATCH_2}",
    ),
    (
        "BPR-032",
        "FSx::FileSystem",
        "FileSystemType: OPENZFS, OpenZFSConfiguration: {DeploymentType: SINGLE_AZ_2}",
        "FileSystemType: OPENZFS, OpenZFSConfiguration: {DeploymentType: MULTI_AZ_1}",
    ),
    (
        "BPR-032",
        "FSx::FileSystem",
        "FileSystemType: ONTAP, OntapConfiguration: {DeploymentType: SINGLE_AZ_1}",
        "FileSystemType: ONTAP, OntapConfiguration: {DeploymentType: MULTI_AZ_2}",
    ),
    (
        "BPR-032",
        "FSx::FileSystem",
        "FileSystemType: WINDOWS, WindowsConfiguration: {ThroughputCapacity: 8}",
        "FileSystemType: LUSTRE, LustreConfiguration: {DeploymentType: PERSISTENT_2}",
    ),
    (
        "BPR-032",
        "FSx::FileSystem",
        "FileSystemType: WINDOWS, WindowsConfiguration: {DeploymentType: SINGLE_AZ_2}",
        "FileSystemType: WINDOWS, WindowsConfiguration: {DeploymentType: !Ref P}",
    ),
    (
        "BPR-033",
        "S3::AccessPoint",
        "PublicAccessBlockConfiguration: {BlockPublicAcls: false}",
        "Bucket: a",
    ),
    (
        "BPR-033",
        "S3::MultiRegionAccessPoint",
        "PublicAccessBlockConfiguration: {BlockPublicAcls: true}",
        "PublicAccessBlockConfiguration: {BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true}",
    ),
    ("BPR-034", "S3::Bucket", "BucketName: a", ""),
    ("BPR-035", "SecretsManager::Secret", "Name: a", ""),
    (
        "BPR-036",
        "EC2::LaunchTemplate",
        "LaunchTemplateData: {BlockDeviceMappings: [{DeviceName: a, Ebs: {Encrypted: false}}]}",
        "LaunchTemplateData: {BlockDeviceMappings: [{DeviceName: a, Ebs: {VolumeSize: 8}}, {DeviceName: b, NoDevice: ''}]}",
    ),
    (
        "BPR-036",
        "EC2::SpotFleet",
        "SpotFleetRequestConfigData: {LaunchSpecifications: [{BlockDeviceMappings: [{Ebs: {Encrypted: false}}]}]}",
        "SpotFleetRequestConfigData: {LaunchSpecifications: [{BlockDeviceMappings: [{Ebs: {Encrypted: true}}]}]}",
    ),
    ("BPR-037", "EC2::NetworkInterface", "SourceDestCheck: false", "SourceDestCheck: true"),
    ("BPR-037", "EC2::Instance", "SourceDestCheck: false", "ImageId: a"),
    (
        "BPR-038",
        "EC2::NetworkAclEntry",
        "Protocol: 6, RuleAction: allow, CidrBlock: 0.0.0.0/0, PortRange: {From: 22, To: 22}",
        "Protocol: 6, RuleAction: allow, CidrBlock: 0.0.0.0/0, PortRange: {From: 23, To: 3388}",
    ),
    (
        "BPR-038",
        "EC2::NetworkAclEntry",
        "Protocol: -1, RuleAction: allow, Ipv6CidrBlock: '::/0', Egress: false",
        "Protocol: -1, RuleAction: allow, Ipv6CidrBlock: '::/0', Egress: true",
    ),
    (
        "BPR-038",
        "EC2::NetworkAclEntry",
        "Protocol: 6, RuleAction: allow, CidrBlock: 0.0.0.0/0, PortRange: {From: 3000, To: 4000}",
        "Protocol: 6, RuleAction: deny, CidrBlock: 0.0.0.0/0, PortRange: {From: 3000, To: 4000}",
    ),
    (
        "BPR-038",
        "EC2::NetworkAclEntry",
        "Protocol: '6', RuleAction: allow, CidrBlock: 0.0.0.0/0, PortRange: {From: 3389, To: 3389}",
        "Protocol: 17, RuleAction: allow, CidrBlock: 0.0.0.0/0, PortRange: {From: 22, To: 22}",
    ),
    (
        "BPR-039",
        "EC2::TransitGateway",
        "AutoAcceptSharedAttachments: enable",
        "AutoAcceptSharedAttachments: disable",
    ),
    (
        "BPR-040",
        "EC2::ClientVpnEndpoint",
        "ConnectionLogOptions: {Enabled: false}",
        "ConnectionLogOptions: {Enabled: true}",
    ),
    ("BPR-041", "EC2::VPNConnection", "Type: ipsec.1", "VpnTunnelOptionsSpecifications: !Ref P"),
    (
        "BPR-041",
        "EC2::VPNConnection",
        "VpnTunnelOptionsSpecifications: [{LogOptions: {CloudwatchLogOptions: {LogEnabled: true}}}, {}]",
        "VpnTunnelOptionsSpecifications: [{LogOptions: {CloudwatchLogOptions: {LogEnabled: true}}}, {LogOptions: {CloudwatchLogOptions: {LogEnabled: true}}}]",
    ),
    (
        "BPR-042",
        "AutoScaling::AutoScalingGroup",
        "LaunchConfigurationName: a",
        "LaunchTemplate: {Version: '1', LaunchTemplateId: lt-1}",
    ),
    (
        "BPR-043",
        "ECS::TaskDefinition",
        "NetworkMode: host, ContainerDefinitions: [{Name: a}]",
        "NetworkMode: awsvpc, ContainerDefinitions: [{Name: a}]",
    ),
    (
        "BPR-043",
        "ECS::TaskDefinition",
        "NetworkMode: host, ContainerDefinitions: [{Name: a, User: '0', Privileged: false}]",
        "NetworkMode: host, ContainerDefinitions: [{Name: a, User: '1000'}, {Name: b, Privileged: true}, {Name: c, User: !Ref P}]",
    ),
    ("BPR-044", "EKS::Cluster", "Name: a", "EncryptionConfig: []"),
    ("BPR-045", "EKS::Cluster", "Name: a", "Logging: !Ref P"),
    (
        "BPR-045",
        "EKS::Cluster",
        "Logging: {ClusterLogging: {EnabledTypes: [{Type: api}]}}",
        "Logging: {ClusterLogging: {EnabledTypes: [{Type: api}, {Type: audit}]}}",
    ),
    (
        "BPR-046",
        "ECR::Repository",
        "RepositoryName: a",
        "ImageScanningConfiguration: {ScanOnPush: true}",
    ),
    ("BPR-047", "ECR::Repository", "RepositoryName: a", "ImageTagMutability: IMMUTABLE"),
    (
        "BPR-047",
        "ECR::Repository",
        "ImageTagMutability: MUTABLE",
        "ImageTagMutability: IMMUTABLE_WITH_EXCLUSION",
    ),
    ("BPR-048", "ECR::Repository", "RepositoryName: a", "LifecyclePolicy: {}"),
    (
        "BPR-049",
        "ElasticLoadBalancingV2::Listener",
        "Protocol: HTTP, DefaultActions: [{Type: forward, TargetGroupArn: a}]",
        "Protocol: HTTP, DefaultActions: [{Type: redirect, RedirectConfig: {Protocol: HTTPS, StatusCode: HTTP_301}}]",
    ),
    (
        "BPR-049",
        "ElasticLoadBalancingV2::Listener",
        "Protocol: HTTP, DefaultActions: [{Type: redirect, RedirectConfig: {Host: a, StatusCode: HTTP_301}}]",
        "Protocol: HTTPS, DefaultActions: [{Type: forward, TargetGroupArn: a}]",
    ),
    (
        "BPR-050",
        BALANCER,
        "Type: application",
        "LoadBalancerAttributes: [{Key: routing.http.drop_invalid_header_fields.enabled, Value: 'true'}]",
    ),
    (
        "BPR-050",
        BALANCER,
        "LoadBalancerAttributes: [{Key: routing.http.drop_invalid_header_fields.enabled, Value: false}]",
        "Type: network",
    ),
    (
        "BPR-051",
        BALANCER,
        "LoadBalancerAttributes: [{Key: idle_timeout.timeout_seconds, Value: '60'}]",
        "LoadBalancerAttributes: [{Key: access_logs.s3.enabled, Value: !Ref P}]",
    ),
    ("BPR-051", BALANCER, "Name: a", "LoadBalancerAttributes: [{Key: !Ref P, Value: 'true'}]"),
    (
        "BPR-052",
        BALANCER,
        "Name: a",
        "LoadBalancerAttributes: [{Key: deletion_protection.enabled, Value: 'true'}]",
    ),
    (
        "BPR-053",
        "ElasticLoadBalancingV2::Listener",
        "Protocol: HTTPS",
        "Protocol: HTTPS, SslPolicy: ELBSecurityPolicy-TLS13-1-2-2021-06",
    ),
    (
        "BPR-053",
        "ElasticLoadBalancingV2::Listener",
        "Protocol: TLS, SslPolicy: ELBSecurityPolicy-2016-08",
        "Protocol: HTTP",
    ),
    ("BPR-054", "RDS::DBInstance", "PubliclyAccessible: true", "PubliclyAccessible: false"),
    ("BPR-055", "RDS::DBInstance", "Engine: mysql", "StorageEncrypted: true"),
    ("BPR-055", "RDS::DBInstance", "StorageEncrypted: false", "DBClusterIdentifier: a"),
    ("BPR-055", "RDS::DBCluster", "Engine: aurora-mysql", "SnapshotIdentifier: a"),
    ("BPR-056", "RDS::DBInstance", "Engine: mysql", "MultiAZ: true"),
    ("BPR-056", "RDS::DBInstance", "MultiAZ: false", "SourceDBInstanceIdentifier: a"),
    ("BPR-057", "RDS::DBInstance", "Engine: mysql", "MonitoringInterval: 60"),
    ("BPR-057", "RDS::DBInstance", "MonitoringInterval: 0", "MonitoringInterval: !Ref P"),
    ("BPR-058", "RDS::DBInstance", "Engine: mysql", "DeletionProtection: true"),
    ("BPR-058", "RDS::DBCluster", "DeletionProtection: false", "DeletionProtection: !Ref P"),
    (
        "BPR-059",
        "RDS::DBInstance",
        "Engine: mysql",
        "Engine: mysql, EnableIAMDatabaseAuthentication: true",
    ),
    ("BPR-059", "RDS::DBCluster", "Engine: aurora-postgresql", "Engine: neptune"),
    ("BPR-060", "RDS::DBInstance", "Engine: mysql", "BackupRetentionPeriod: 7"),
    ("BPR-060", "RDS::DBInstance", "BackupRetentionPeriod: 6", "DBClusterIdentifier: a"),
    ("BPR-061", "RDS::DBInstance", "AutoMinorVersionUpgrade: false", "Engine: mysql"),
    ("BPR-061", "RDS::DBCluster", "AutoMinorVersionUpgrade: false", "Engine: mysql"),
    ("BPR-062", "RDS::DBInstance", "Engine: mysql", "CopyTagsToSnapshot: true"),
    ("BPR-062", "RDS::DBCluster", "CopyTagsToSnapshot: false", "CopyTagsToSnapshot: !Ref P"),
    (
        "BPR-063",
        "SQS::QueuePolicy",
        "PolicyDocument: {Statement: [{Effect: Allow, Principal: '*', Action: 'sqs:SendMessage', Resource: '*'}]}",
        "PolicyDocument: {Statement: [{Effect: Deny, Principal: '*', Action: 'sqs:SendMessage', Resource: '*'}]}",
    ),
    (
        "BPR-063",
        "SNS::TopicPolicy",
        "PolicyDocument: {Statement: {Effect: Allow, Principal: {AWS: '*'}, Action: 'sns:Publish', Resource: '*'}}",
        "PolicyDocument: {Statement: {Effect: Allow, Principal: {AWS: '*'}, Action: 'sns:Publish', Resource: '*', Condition: {StringEquals: {'aws:SourceAccount': '1'}}}}",
    ),
    (
        "BPR-063",
        "KMS::Key",
        "KeyPolicy: {Statement: [{Effect: Allow, Principal: {AWS: ['111122223333', '*']}, Action: 'kms:Decrypt', Resource: '*'}]}",
        "KeyPolicy: {Statement: [{Effect: Allow, Principal: {AWS: !Ref P}, Action: 'kms:Decrypt', Resource: '*'}]}",
    ),
    ("BPR-063", "Lambda::Permission", "Principal: '*'", "Principal: '*', SourceAccount: '1'"),
    (
        "BPR-064",
        "IAM::ManagedPolicy",
        "PolicyDocument: {Statement: [{Effect: Allow, Action: 'kms:*', Resource: '*'}]}",
        "PolicyDocument: {Statement: [{Effect: Allow, Action: 'kms:*', Resource: !Ref P}]}",
    ),
    (
        "BPR-064",
        "IAM::Role",
        "Policies: [{PolicyDocument: {Statement: [{Effect: Allow, Action: ['kms:ReEncryptFrom'], Resource: ['arn:aws:kms:eu-west-1:111122223333:key/*']}]}}]",
        "Policies: [{PolicyDocument: {Statement: [{Effect: Allow, Action: ['kms:Encrypt'], Resource: ['*']}]}}]",
    ),
    (
        "BPR-064",
        "IAM::Policy",
        "PolicyDocument: {Statement: [{Effect: Allow, NotAction: 'iam:*', Resource: '*'}]}",
        "PolicyDocument: {Statement: [{Effect: Allow, Action: 'kms:Decrypt', Resource: '*', Condition: {StringEquals: {'kms:ViaService': 'a'}}}]}",
    ),
    (
        "BPR-065",
        "SageMaker::EndpointConfig",
        "ProductionVariants: [{InitialInstanceCount: 1}]",
        "ProductionVariants: [{InitialInstanceCount: 2}, {ServerlessConfig: {MaxConcurrency: 1, MemorySizeInMB: 1024}}]",
    ),
    ("BPR-066", "SageMaker::Model", "ModelName: a", "EnableNetworkIsolation: true"),
    ("BPR-067", "DataSync::Task", "Name: a", "CloudWatchLogGroupArn: a"),
];

const BALANCER: &str = "ElasticLoadBalancingV2::LoadBalancer";

/// The rule, and resources in which it reports and does not.
const RELATED: &[(&str, &str, &str)] = &[
    (
        "BPR-030",
        "S: {Type: AWS::EC2::Subnet, Properties: {MapPublicIpOnLaunch: true}}, M: {Type: AWS::EFS::MountTarget, Properties: {SubnetId: !Ref S}}",
        "S: {Type: AWS::EC2::Subnet, Properties: {VpcId: vpc-1}}, M: {Type: AWS::EFS::MountTarget, Properties: {SubnetId: !Ref S}}",
    ),
    (
        "BPR-034",
        "B: {Type: AWS::S3::Bucket}, C: {Type: AWS::S3::Bucket}, P: {Type: AWS::S3::BucketPolicy, Properties: {Bucket: !Ref B, PolicyDocument: {Statement: [{Effect: Deny, Principal: '*', Action: 's3:*', Resource: '*', Condition: {Bool: {'aws:SecureTransport': false}}}]}}}",
        "B: {Type: AWS::S3::Bucket}, P: {Type: AWS::S3::BucketPolicy, Properties: {Bucket: !Ref B, PolicyDocument: {Statement: [{Effect: Deny, Principal: '*', Action: 's3:*', Resource: '*', Condition: {Bool: {'aws:securetransport': 'false'}}}]}}}",
    ),
    (
        "BPR-034",
        "B: {Type: AWS::S3::Bucket}, P: {Type: AWS::S3::BucketPolicy, Properties: {Bucket: !Ref B, PolicyDocument: {Statement: [{Effect: Allow, Principal: '*', Action: 's3:*', Resource: '*', Condition: {Bool: {'aws:SecureTransport': true}}}]}}}",
        "B: {Type: AWS::S3::Bucket}, P: {Type: AWS::S3::BucketPolicy, Properties: {Bucket: !Ref Q, PolicyDocument: {Statement: [{Effect: Deny, Principal: '*', Action: 's3:*', Resource: '*', Condition: {BoolIfExists: {'aws:SecureTransport': ['false']}}}]}}}",
    ),
    (
        "BPR-035",
        "S: {Type: AWS::SecretsManager::Secret}, T: {Type: AWS::SecretsManager::Secret}, R: {Type: AWS::SecretsManager::RotationSchedule, Properties: {SecretId: !Ref S}}",
        "S: {Type: AWS::SecretsManager::Secret}, R: {Type: AWS::SecretsManager::RotationSchedule, Properties: {SecretId: !Ref S}}",
    ),
    (
        "BPR-035",
        "S: {Type: AWS::SecretsManager::Secret}, R: {Type: AWS::SecretsManager::RotationSchedule, Properties: {SecretId: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:other-AbCdEf'}}",
        "S: {Type: AWS::SecretsManager::Secret}, A: {Type: AWS::SecretsManager::SecretTargetAttachment, Properties: {SecretId: !Ref S}}, R: {Type: AWS::SecretsManager::RotationSchedule, Properties: {SecretId: !Ref A}}",
    ),
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
    for (id, fails, passes) in RELATED {
        assert!(found_in(fails, Pack::Fsbp).contains(id), "{id} is not in {fails}");
        assert!(!found_in(passes, Pack::Fsbp).contains(id), "{id} is in {passes}");
    }
    let ids: Vec<&str> = CASES.iter().map(|it| it.0).chain(RELATED.iter().map(|it| it.0)).collect();
    for code in code::all().iter().filter(|it| it.id.starts_with("BPR-")) {
        assert!(ids.contains(&code.id), "{} has no case", code.id);
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
