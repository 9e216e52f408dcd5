//! Faults that AWS refuses, each found by a rule. The cases of the rules are not repeated here: these are faults that
//! rules for all resource types find, and variants.

use stanchion_template::Template;

/// A name, the rule that finds it, and a template with it.
const FAULTS: &[(&str, &str, &str)] = &[
    (
        "bat-001",
        "BAT-001",
        r##"Resources: {J: {Type: AWS::Batch::JobDefinition, Properties: {Type: container, PlatformCapabilities: [FARGATE], ContainerProperties: {Image: a, ExecutionRoleArn: 'arn:aws:iam::111122223333:role/a', ResourceRequirements: [{Type: VCPU, Value: '3'},{Type: MEMORY, Value: '8192'}]}}}}"##,
    ),
    (
        "bat-007",
        "BAT-007",
        r##"Resources: {J: {Type: AWS::Batch::JobDefinition, Properties: {Type: container, RetryStrategy: {Attempts: 0}, ContainerProperties: {Image: a, Command: [a]}}}}"##,
    ),
    (
        "bat-010",
        "SCH-005",
        r##"Resources: {J: {Type: AWS::Batch::JobDefinition, Properties: {Type: container, PlatformCapabilities: [LAMBDA], ContainerProperties: {Image: a, Command: [a]}}}}"##,
    ),
    (
        "bat-020",
        "SCH-003",
        r##"Resources: {J: {Type: AWS::Batch::JobDefinition, Properties: {Type: container,  ContainerProperties: {Image: a, Volumes: [{Name: a, EfsVolumeConfiguration: {RootDirectory: /}}]}}}}"##,
    ),
    (
        "bat-022c",
        "SCH-005",
        r##"Resources: {J: {Type: AWS::Batch::JobDefinition, Properties: {Type: container,  ContainerProperties: {Image: a, Volumes: [{Name: a, EfsVolumeConfiguration: {FileSystemId: fs-12345678, TransitEncryption: ON}}]}}}}"##,
    ),
    (
        "bat-028",
        "MNT-002",
        r##"Resources:
  V: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16, EnableDnsHostnames: true}}
  A: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref V, CidrBlock: 10.0.0.0/24, AvailabilityZone: !Select [0, !GetAZs '']}}
  B: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref V, CidrBlock: 10.0.1.0/24, AvailabilityZone: !Select [1, !GetAZs '']}}
  G: {Type: AWS::EC2::SecurityGroup, Properties: {GroupDescription: a, VpcId: !Ref V}}
  N: {Type: AWS::EC2::SecurityGroup, Properties: {GroupDescription: a, VpcId: !Ref V, SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 2049, ToPort: 2049, SourceSecurityGroupId: !Ref G}]}}
  D: {Type: AWS::EFS::FileSystem, DeletionPolicy: Retain, UpdateReplacePolicy: Retain, Properties: {Encrypted: true, BackupPolicy: {Status: ENABLED}}}
  T: {Type: AWS::EFS::MountTarget, Properties: {FileSystemId: !Ref D, SubnetId: !Ref A, SecurityGroups: [!Ref N]}}
  J: {Type: AWS::Batch::JobDefinition, Properties: {Type: container, PlatformCapabilities: [FARGATE], ContainerProperties: {Image: a, ExecutionRoleArn: 'arn:aws:iam::111122223333:role/a', ResourceRequirements: [{Type: VCPU, Value: '1'},{Type: MEMORY, Value: '2048'}], Volumes: [{Name: a, EfsVolumeConfiguration: {FileSystemId: !Ref D, TransitEncryption: ENABLED}}]}}}
  E: {Type: AWS::Batch::ComputeEnvironment, Properties: {Type: MANAGED, ComputeResources: {Type: FARGATE, MaxvCpus: 4, Subnets: [!Ref A, !Ref B], SecurityGroupIds: [!Ref G]}}}"##,
    ),
    (
        "bat-030",
        "SCH-005",
        r##"Resources: {E: {Type: AWS::Batch::ComputeEnvironment, Properties: {Type: MANAGED, ComputeResources: {Subnets: [subnet-12345678], Type: EC2S, MaxvCpus: 4}}}}"##,
    ),
    (
        "bat-030b",
        "SCH-003",
        r##"Resources: {E: {Type: AWS::Batch::ComputeEnvironment, Properties: {Type: MANAGED, ComputeResources: {Subnets: [subnet-12345678], Type: FARGATE, SecurityGroupIds: [sg-12345678]}}}}"##,
    ),
    (
        "bat-044",
        "SCH-003",
        r##"Resources: {Q: {Type: AWS::Batch::JobQueue, Properties: {ComputeEnvironmentOrder: [{Order: 1, ComputeEnvironment: a}]}}}"##,
    ),
    ("cfn-002", "CFN-002", r##"Resources: {My-Data: {Type: AWS::SNS::Topic}}"##),
    (
        "cfn-007",
        "CFN-007",
        r##"Resources: {T: {Type: AWS::SNS::Topic}}
Outputs: {A: {Value: a, Export: {Name: x}}, B: {Value: b, Export: {Name: x}}}"##,
    ),
    (
        "cfn-007b",
        "CFN-036",
        r##"Resources: {T: {Type: AWS::SNS::Topic}}
Outputs: {A: {Value: a, Export: {Name: !GetAtt T.TopicName}}}"##,
    ),
    (
        "cfn-008",
        "CFN-008",
        r##"Resources: {T: {Type: AWS::SNS::Topic, Properties: {DisplayName: {'Fn::GetStackOutput': {StackName: a}}}}}"##,
    ),
    (
        "cfn-011",
        "CFN-011",
        r##"Resources: {D: {Type: AWS::EFS::FileSystem, DeletionPolicy: Snapshot, UpdateReplacePolicy: Retain, Properties: {Encrypted: true, BackupPolicy: {Status: ENABLED}}}}"##,
    ),
    (
        "efs-001",
        "SCH-005",
        r##"Resources: {Data: {Type: AWS::EFS::FileSystem, DeletionPolicy: Retain, UpdateReplacePolicy: Retain, Properties: {Encrypted: true, BackupPolicy: {Status: ENABLED}, PerformanceMode: fast}}}"##,
    ),
    (
        "efs-005",
        "SCH-005",
        r##"Resources: {Data: {Type: AWS::EFS::FileSystem, DeletionPolicy: Retain, UpdateReplacePolicy: Retain, Properties: {Encrypted: true, BackupPolicy: {Status: ENABLED}, ThroughputMode: burst}}}"##,
    ),
    (
        "efs-008",
        "SCH-006",
        r##"Resources: {Data: {Type: AWS::EFS::FileSystem, DeletionPolicy: Retain, UpdateReplacePolicy: Retain, Properties: {Encrypted: true, BackupPolicy: {Status: ENABLED}, AvailabilityZoneName: ''}}}"##,
    ),
    (
        "efs-009c",
        "SCH-006",
        r##"Resources: {Data: {Type: AWS::EFS::FileSystem, DeletionPolicy: Retain, UpdateReplacePolicy: Retain, Properties: {Encrypted: true, BackupPolicy: {Status: ENABLED}, KmsKeyId: 'not a key'}}}"##,
    ),
    (
        "efs-011",
        "SCH-003",
        r##"Resources: {Data: {Type: AWS::EFS::FileSystem, DeletionPolicy: Retain, UpdateReplacePolicy: Retain, Properties: {Encrypted: true, BackupPolicy: {Status: ENABLED}, FileSystemTags: [{Key: a}]}}}"##,
    ),
    (
        "efs-014",
        "CFN-009",
        r##"Resources:
  D: {Type: AWS::EFS::FileSystem, DeletionPolicy: Retain, UpdateReplacePolicy: Retain, Properties: {Encrypted: true, BackupPolicy: {Status: ENABLED}, FileSystemPolicy: {Version: '2012-10-17', Statement: [{Effect: Allow, Principal: {AWS: '*'}, Action: 'elasticfilesystem:ClientMount', Condition: {StringEquals: {'elasticfilesystem:AccessPointArn': !GetAtt P.Arn}, Bool: {'aws:SecureTransport': 'true'}}}]}}}
  P: {Type: AWS::EFS::AccessPoint, Properties: {FileSystemId: !Ref D}}"##,
    ),
    (
        "efs-019",
        "SCH-003",
        r##"Resources: {Data: {Type: AWS::EFS::FileSystem, DeletionPolicy: Retain, UpdateReplacePolicy: Retain, Properties: {Encrypted: true, BackupPolicy: {Status: ENABLED}, FileSystemTags: [{Value: a}]}}}"##,
    ),
    (
        "efs-020",
        "EFS-020",
        r##"Resources: {Data: {Type: AWS::EFS::FileSystem, DeletionPolicy: Retain, UpdateReplacePolicy: Retain, Properties: {Encrypted: true, BackupPolicy: {Status: ENABLED}, LifecyclePolicies: [{TransitionToIA: AFTER_7_DAYS},{TransitionToIA: AFTER_7_DAYS}]}}}"##,
    ),
    (
        "efs-021",
        "SCH-005",
        r##"Resources: {Data: {Type: AWS::EFS::FileSystem, DeletionPolicy: Retain, UpdateReplacePolicy: Retain, Properties: {Encrypted: true, BackupPolicy: {Status: ENABLED}, LifecyclePolicies: [{TransitionToIA: AFTER_31_DAYS}]}}}"##,
    ),
    (
        "efs-021b",
        "SCH-005",
        r##"Resources: {Data: {Type: AWS::EFS::FileSystem, DeletionPolicy: Retain, UpdateReplacePolicy: Retain, Properties: {Encrypted: true, BackupPolicy: {Status: ENABLED}, LifecyclePolicies: [{TransitionToIA: AFTER_1_DAYS}]}}}"##,
    ),
    (
        "efs-022",
        "SCH-005",
        r##"Resources: {Data: {Type: AWS::EFS::FileSystem, DeletionPolicy: Retain, UpdateReplacePolicy: Retain, Properties: {Encrypted: true, BackupPolicy: {Status: ENABLED}, LifecyclePolicies: [{TransitionToPrimaryStorageClass: AFTER_2_ACCESS}]}}}"##,
    ),
    (
        "efs-030",
        "SCH-009",
        r##"Resources: {Data: {Type: AWS::EFS::FileSystem, DeletionPolicy: Retain, UpdateReplacePolicy: Retain, Properties: {Encrypted: true, BackupPolicy: {Status: ENABLED}, ReplicationConfiguration: {Destinations: [{Region: a},{Region: b}]}}}}"##,
    ),
    (
        "efs-043",
        "SCH-003",
        r##"Resources: {T: {Type: AWS::EFS::MountTarget, Properties: {FileSystemId: fs-12345678, SubnetId: subnet-12345678, IpAddressType: IPV4_ONLY}}}"##,
    ),
    (
        "efs-045",
        "SCH-005",
        r##"Resources: {T: {Type: AWS::EFS::MountTarget, Properties: {FileSystemId: fs-12345678, SubnetId: subnet-12345678, SecurityGroups: [sg-12345678], IpAddressType: BOTH}}}"##,
    ),
    (
        "efs-046",
        "EFS-046",
        r##"Resources: {T: {Type: AWS::EFS::MountTarget, Properties: {FileSystemId: fs-12345678, SubnetId: subnet-12345678, SecurityGroups: [sg-12345678], Ipv6Address: '::1'}}}"##,
    ),
    (
        "efs-063",
        "SCH-003",
        r##"Resources: {T: {Type: AWS::EFS::AccessPoint, Properties: {FileSystemId: fs-12345678, RootDirectory: {Path: /a, CreationInfo: {OwnerUid: '1', OwnerGid: '1'}}}}}"##,
    ),
    (
        "efs-063b",
        "SCH-006",
        r##"Resources: {T: {Type: AWS::EFS::AccessPoint, Properties: {FileSystemId: fs-12345678, RootDirectory: {Path: /a, CreationInfo: {OwnerUid: '1', OwnerGid: '1', Permissions: '888'}}}}}"##,
    ),
    (
        "efs-064",
        "EFS-064",
        r##"Resources: {T: {Type: AWS::EFS::AccessPoint, Properties: {FileSystemId: fs-12345678, PosixUser: {Uid: '4294967296', Gid: '1'}}}}"##,
    ),
    (
        "efs-064b",
        "SCH-009",
        r##"Resources: {T: {Type: AWS::EFS::AccessPoint, Properties: {FileSystemId: fs-12345678, PosixUser: {Uid: '1', Gid: '1', SecondaryGids: ['1','2','3','4','5','6','7','8','9','10','11','12','13','14','15','16','17']}}}}"##,
    ),
    (
        "fsx-002",
        "SCH-003",
        r##"Resources: {D: {Type: AWS::FSx::FileSystem, DeletionPolicy: Retain, UpdateReplacePolicy: Retain, Properties: {FileSystemType: LUSTRE, FileSystemTypeVersion: '2.15', StorageCapacity: 1200}}}"##,
    ),
    (
        "fsx-012",
        "FSX-011",
        r##"Resources: {D: {Type: AWS::FSx::FileSystem, DeletionPolicy: Retain, UpdateReplacePolicy: Retain, Properties: {FileSystemType: LUSTRE, FileSystemTypeVersion: '2.15', SubnetIds: [subnet-12345678], StorageCapacity: 4800, LustreConfiguration: {DeploymentType: SCRATCH_1}}}}"##,
    ),
    (
        "fsx-013",
        "FSX-013",
        r##"Resources: {D: {Type: AWS::FSx::FileSystem, DeletionPolicy: Retain, UpdateReplacePolicy: Retain, Properties: {FileSystemType: LUSTRE, FileSystemTypeVersion: '2.15', SubnetIds: [subnet-12345678], StorageCapacity: 2000, StorageType: HDD, LustreConfiguration: {DeploymentType: PERSISTENT_1, PerUnitStorageThroughput: 40, DriveCacheType: READ}}}}"##,
    ),
    (
        "fsx-053",
        "SCH-005",
        r##"Resources: {L: {Type: AWS::FSx::DataRepositoryAssociation, Properties: {FileSystemId: fs-12345678, FileSystemPath: /a, DataRepositoryPath: 's3://bbb', S3: {AutoImportPolicy: {Events: [NEW, MADE]}}}}}"##,
    ),
    (
        "fsx-065",
        "FSX-065",
        r##"Resources: {D: {Type: AWS::FSx::FileSystem, DeletionPolicy: Retain, UpdateReplacePolicy: Retain, Properties: {FileSystemType: LUSTRE, FileSystemTypeVersion: '2.15', SubnetIds: [subnet-12345678], StorageCapacity: 1200, LustreConfiguration: {DeploymentType: SCRATCH_2, DataCompressionType: ZSTD}}}}"##,
    ),
    (
        "iam-002",
        "SCH-006",
        r##"Resources: {R: {Type: AWS::IAM::Role, Properties: {RoleName: 'a b', AssumeRolePolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Principal: {Service: ec2.amazonaws.com}, Action: 'sts:AssumeRole'}]}}}}"##,
    ),
    (
        "iam-005",
        "IAM-005",
        r##"Resources: {R: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Version: '2012-10-17', Statement: [{Effect: allow, Principal: {Service: ec2.amazonaws.com}, Action: 'sts:AssumeRole'}]}}}}"##,
    ),
    (
        "lam-001",
        "SCH-006",
        r##"Resources: {F: {Type: AWS::Lambda::Function, Properties: {Role: 'arn:aws:iam::111122223333:role/a', Code: {ZipFile: a}, Handler: a.b, Runtime: python3.13, FileSystemConfigs: [{Arn: 'arn:aws:elasticfilesystem:us-east-1:111122223333:access-point/fsap-12345678901234567', LocalMountPath: /data}], VpcConfig: {SubnetIds: [a], SecurityGroupIds: [b]}}}}"##,
    ),
    (
        "lam-001b",
        "SCH-006",
        r##"Resources: {F: {Type: AWS::Lambda::Function, Properties: {Role: 'arn:aws:iam::111122223333:role/a', Code: {ZipFile: a}, Handler: a.b, Runtime: python3.13, FileSystemConfigs: [{Arn: 'arn:aws:elasticfilesystem:us-east-1:111122223333:file-system/fs-12345678901234567', LocalMountPath: /mnt/data}], VpcConfig: {SubnetIds: [a], SecurityGroupIds: [b]}}}}"##,
    ),
    (
        "lam-007",
        "SCH-008",
        r##"Resources: {F: {Type: AWS::Lambda::Function, Properties: {Role: 'arn:aws:iam::111122223333:role/a', Code: {ZipFile: a}, Handler: a.b, Runtime: python3.13, MemorySize: 100}}}"##,
    ),
    (
        "lam-007b",
        "LAM-007",
        r##"Resources: {F: {Type: AWS::Lambda::Function, Properties: {Role: 'arn:aws:iam::111122223333:role/a', Code: {ZipFile: a}, Handler: a.b, Runtime: python3.13, Timeout: 1000}}}"##,
    ),
    (
        "lam-007c",
        "SCH-008",
        r##"Resources: {F: {Type: AWS::Lambda::Function, Properties: {Role: 'arn:aws:iam::111122223333:role/a', Code: {ZipFile: a}, Handler: a.b, Runtime: python3.13, EphemeralStorage: {Size: 100}}}}"##,
    ),
    (
        "s3f-001",
        "SCH-006",
        r##"Resources: {F: {Type: AWS::S3Files::FileSystem, Properties: {Bucket: mybucket, RoleArn: 'arn:aws:iam::111122223333:role/a'}}}"##,
    ),
    (
        "s3f-002",
        "SCH-003",
        r##"Resources: {F: {Type: AWS::S3Files::FileSystem, Properties: {Bucket: 'arn:aws:s3:::bbb'}}}"##,
    ),
    (
        "s3f-003",
        "IAM-012",
        r##"Resources:
  B: {Type: AWS::S3::Bucket, Properties: {VersioningConfiguration: {Status: Enabled}}}
  R: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Principal: {Service: s3.amazonaws.com}, Action: 'sts:AssumeRole'}]}}}
  F: {Type: AWS::S3Files::FileSystem, Properties: {Bucket: !GetAtt B.Arn, RoleArn: !GetAtt R.Arn}}"##,
    ),
    (
        "s3f-004",
        "SCH-009",
        r##"Resources: {F: {Type: AWS::S3Files::FileSystem, Properties: {Bucket: 'arn:aws:s3:::bbb', RoleArn: 'arn:aws:iam::111122223333:role/a', SynchronizationConfiguration: {ImportDataRules: [], ExpirationDataRules: []}}}}"##,
    ),
    (
        "s3f-010",
        "SCH-003",
        r##"Resources: {J: {Type: AWS::Batch::JobDefinition, Properties: {Type: container, ContainerProperties: {Image: a, Volumes: [{Name: a, S3FilesVolumeConfiguration: {RootDirectory: /}}]}}}}"##,
    ),
    (
        "sfn-001",
        "SFN-005",
        r##"Resources: {M: {Type: AWS::StepFunctions::StateMachine, Properties: {RoleArn: 'arn:aws:iam::111122223333:role/a', DefinitionString: '{"StartAt":"A","States":{"A":{"Type":"Task","Resource":"arn:aws:states:::batch:submitjob.sync","End":true}}}'}}}"##,
    ),
    (
        "sfn-002",
        "SFN-002",
        r##"Resources: {M: {Type: AWS::StepFunctions::StateMachine, Properties: {RoleArn: 'arn:aws:iam::111122223333:role/a', DefinitionString: '{"StartAt":"A","States":{"A":{"Type":"Pass","Next":"B"}}}'}}}"##,
    ),
    (
        "spf-002t",
        "SCH-003",
        r##"Resources: {F: {Type: AWS::EC2::SpotFleet, Properties: {SpotFleetRequestConfigData: {IamFleetRole: 'arn:aws:iam::111122223333:role/a', AllocationStrategy: diversified, LaunchTemplateConfigs: [{LaunchTemplateSpecification: {LaunchTemplateId: lt-12345678901234567, Version: '1'}}]}}}}"##,
    ),
    (
        "spf-004",
        "SCH-011",
        r##"Resources: {F: {Type: AWS::EC2::SpotFleet, Properties: {SpotFleetRequestConfigData: {IamFleetRole: 'arn:aws:iam::111122223333:role/a', AllocationStrategy: diversified, TargetCapacity: 1}}}}"##,
    ),
    (
        "spf-004b",
        "SCH-011",
        r##"Resources: {F: {Type: AWS::EC2::SpotFleet, Properties: {SpotFleetRequestConfigData: {IamFleetRole: 'arn:aws:iam::111122223333:role/a', AllocationStrategy: diversified, TargetCapacity: 1, LaunchSpecifications: [{ImageId: ami-12345678, InstanceType: m5.large}], LaunchTemplateConfigs: [{LaunchTemplateSpecification: {LaunchTemplateId: lt-12345678901234567, Version: '1'}}]}}}}"##,
    ),
    (
        "spf-006",
        "SCH-003",
        r##"Resources: {F: {Type: AWS::EC2::SpotFleet, Properties: {SpotFleetRequestConfigData: {IamFleetRole: 'arn:aws:iam::111122223333:role/a', AllocationStrategy: diversified, TargetCapacity: 1, LaunchTemplateConfigs: [{LaunchTemplateSpecification: {LaunchTemplateId: lt-12345678901234567}}]}}}}"##,
    ),
    (
        "spf-006b",
        "SPF-006",
        r##"Resources: {F: {Type: AWS::EC2::SpotFleet, Properties: {SpotFleetRequestConfigData: {IamFleetRole: 'arn:aws:iam::111122223333:role/a', AllocationStrategy: diversified, TargetCapacity: 1, LaunchTemplateConfigs: [{LaunchTemplateSpecification: {LaunchTemplateId: lt-12345678901234567, LaunchTemplateName: aaa, Version: '1'}}]}}}}"##,
    ),
    (
        "spf-006c",
        "SPF-006",
        r##"Resources: {F: {Type: AWS::EC2::SpotFleet, Properties: {SpotFleetRequestConfigData: {IamFleetRole: 'arn:aws:iam::111122223333:role/a', AllocationStrategy: diversified, TargetCapacity: 1, LaunchTemplateConfigs: [{LaunchTemplateSpecification: {Version: '1'}}]}}}}"##,
    ),
    (
        "spf-007",
        "SCH-002",
        r##"Resources: {F: {Type: AWS::EC2::SpotFleet, Properties: {SpotFleetRequestConfigData: {IamFleetRole: 'arn:aws:iam::111122223333:role/a', AllocationStrategy: diversified, TargetCapacity: 1, AllocationStrategie: x, LaunchTemplateConfigs: [{LaunchTemplateSpecification: {LaunchTemplateId: lt-12345678901234567, Version: '1'}}]}}}}"##,
    ),
    (
        "spf-010",
        "SCH-005",
        r##"Resources: {F: {Type: AWS::EC2::SpotFleet, Properties: {SpotFleetRequestConfigData: {IamFleetRole: 'arn:aws:iam::111122223333:role/a', AllocationStrategy: diversified, TargetCapacity: 1, Type: persistent, LaunchTemplateConfigs: [{LaunchTemplateSpecification: {LaunchTemplateId: lt-12345678901234567, Version: '1'}}]}}}}"##,
    ),
    (
        "spf-012",
        "SCH-005",
        r##"Resources: {F: {Type: AWS::EC2::SpotFleet, Properties: {SpotFleetRequestConfigData: {IamFleetRole: 'arn:aws:iam::111122223333:role/a', AllocationStrategy: diversified, TargetCapacity: 1, SpotMaintenanceStrategies: {CapacityRebalance: {ReplacementStrategy: replace}}, LaunchTemplateConfigs: [{LaunchTemplateSpecification: {LaunchTemplateId: lt-12345678901234567, Version: '1'}}]}}}}"##,
    ),
    (
        "spf-016",
        "SCH-005",
        r##"Resources: {F: {Type: AWS::EC2::SpotFleet, Properties: {SpotFleetRequestConfigData: {IamFleetRole: 'arn:aws:iam::111122223333:role/a', AllocationStrategy: diversified, TargetCapacity: 1, InstanceInterruptionBehavior: sleep, LaunchTemplateConfigs: [{LaunchTemplateSpecification: {LaunchTemplateId: lt-12345678901234567, Version: '1'}}]}}}}"##,
    ),
    (
        "spf-018",
        "SPF-018",
        r##"Resources: {F: {Type: AWS::EC2::SpotFleet, Properties: {SpotFleetRequestConfigData: {IamFleetRole: 'arn:aws:iam::111122223333:role/a', AllocationStrategy: diversified, TargetCapacity: 1, LaunchTemplateConfigs: [{LaunchTemplateSpecification: {LaunchTemplateId: lt-12345678901234567, Version: '1'}, Overrides: [{InstanceType: m5.large, InstanceRequirements: {VCpuCount: {Min: 1}, MemoryMiB: {Min: 1}}}]}]}}}}"##,
    ),
    (
        "vpc-001",
        "VPC-001",
        r##"Resources: {V: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/8}}}"##,
    ),
    (
        "vpc-001b",
        "VPC-001",
        r##"Resources: {V: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}, S: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref V, CidrBlock: 10.1.0.0/24}}}"##,
    ),
    (
        "vpc-008",
        "SCH-007",
        r##"Resources: {G: {Type: AWS::EC2::SecurityGroup, Properties: {GroupDescription: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', VpcId: vpc-12345678}}}"##,
    ),
    (
        "vpc-010",
        "CFN-009",
        r##"Resources:
  A: {Type: AWS::EC2::SecurityGroup, Properties: {GroupDescription: a, VpcId: vpc-12345678, SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 1, ToPort: 1, SourceSecurityGroupId: !Ref B}]}}
  B: {Type: AWS::EC2::SecurityGroup, Properties: {GroupDescription: a, VpcId: vpc-12345678, SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 1, ToPort: 1, SourceSecurityGroupId: !Ref A}]}}"##,
    ),
    (
        "attr",
        "CFN-032",
        r##"Resources: {T: {Type: AWS::SNS::Topic, Propertys: {DisplayName: a}}}"##,
    ),
    (
        "cidr",
        "SCH-004",
        r##"Resources: {S: {Type: AWS::EC2::Subnet, Properties: {VpcId: vpc-12345678, CidrBlock: !Cidr [10.0.0.0/16, 1, 8]}}}"##,
    ),
    (
        "condres",
        "CFN-036",
        r##"Conditions: {C: !Equals [!Ref T, a]}
Resources: {T: {Type: AWS::SNS::Topic, Condition: C}}"##,
    ),
    (
        "condunused",
        "CFN-027",
        r##"Conditions: {C: !Equals [a]}
Resources: {T: {Type: AWS::SNS::Topic, Properties: {}}}"##,
    ),
    ("delpol", "CFN-011", r##"Resources: {T: {Type: AWS::SNS::Topic, DeletionPolicy: Keep}}"##),
    ("depself", "CFN-024", r##"Resources: {T: {Type: AWS::SNS::Topic, DependsOn: T}}"##),
    ("emptyres", "CFN-032", r##"Resources: {}"##),
    (
        "findinmapkey",
        "CFN-025",
        r##"Mappings: {M: {a: {b: c}}}
Resources: {T: {Type: AWS::SNS::Topic, Properties: {DisplayName: !FindInMap [M, x, b]}}}"##,
    ),
    (
        "getazs",
        "SCH-004",
        r##"Resources: {T: {Type: AWS::SNS::Topic, Properties: {DisplayName: !GetAZs us-east-1}}}"##,
    ),
    (
        "join",
        "CFN-033",
        r##"Resources: {T: {Type: AWS::SNS::Topic, Properties: {DisplayName: {'Fn::Join': [a]}}}}"##,
    ),
    (
        "mapfn",
        "CFN-036",
        r##"Mappings: {M: {a: {b: !Ref X}}}
Resources: {T: {Type: AWS::SNS::Topic, Properties: {DisplayName: !FindInMap [M, a, b]}}}"##,
    ),
    ("nores", "CFN-032", r##"Parameters: {A: {Type: String}}"##),
    (
        "null",
        "SCH-004",
        r##"Resources: {T: {Type: AWS::SNS::Topic, Properties: {DisplayName: }}}"##,
    ),
    (
        "outlist",
        "CFN-035",
        r##"Resources: {T: {Type: AWS::SNS::Topic, Properties: {}}}
Outputs: {A: {Value: [b]}}"##,
    ),
    (
        "outval",
        "CFN-035",
        r##"Resources: {T: {Type: AWS::SNS::Topic, Properties: {}}}
Outputs: {A: {Description: b}}"##,
    ),
    (
        "pattr",
        "CFN-034",
        r##"Parameters: {A: {Type: String, Defualt: c}}
Resources: {T: {Type: AWS::SNS::Topic, Properties: {DisplayName: !Ref A}}}"##,
    ),
    (
        "pdef",
        "CFN-034",
        r##"Parameters: {A: {Type: String, Default: c, AllowedValues: [a, b]}}
Resources: {T: {Type: AWS::SNS::Topic, Properties: {DisplayName: !Ref A}}}"##,
    ),
    (
        "plen",
        "CFN-034",
        r##"Parameters: {A: {Type: String, Default: c, MinLength: 2}}
Resources: {T: {Type: AWS::SNS::Topic, Properties: {DisplayName: !Ref A}}}"##,
    ),
    (
        "pnum",
        "CFN-034",
        r##"Parameters: {A: {Type: Number, Default: c}}
Resources: {T: {Type: AWS::SNS::Topic, Properties: {DisplayName: !Ref A}}}"##,
    ),
    (
        "ppat",
        "CFN-034",
        r##"Parameters: {A: {Type: String, Default: c, AllowedPattern: '[0-9]+'}}
Resources: {T: {Type: AWS::SNS::Topic, Properties: {DisplayName: !Ref A}}}"##,
    ),
    (
        "ptype",
        "CFN-034",
        r##"Parameters: {A: {Type: Text}}
Resources: {T: {Type: AWS::SNS::Topic, Properties: {DisplayName: !Ref A}}}"##,
    ),
    (
        "section",
        "CFN-032",
        r##"Resource: {}
Resources: {T: {Type: AWS::SNS::Topic, Properties: {}}}"##,
    ),
    (
        "select",
        "CFN-033",
        r##"Resources: {T: {Type: AWS::SNS::Topic, Properties: {DisplayName: !Select [5, [a, b]]}}}"##,
    ),
    (
        "subunclosed",
        "CFN-021",
        r##"Resources: {T: {Type: AWS::SNS::Topic, Properties: {DisplayName: !Sub ['a ${X}', {Y: b}]}}}"##,
    ),
    (
        "unknownfn",
        "CFN-033",
        r##"Resources: {T: {Type: AWS::SNS::Topic, Properties: {DisplayName: {'Fn::Upper': a}}}}"##,
    ),
    (
        "version",
        "CFN-032",
        r##"AWSTemplateFormatVersion: '2010-09-10'
Resources: {T: {Type: AWS::SNS::Topic, Properties: {}}}"##,
    ),
];

#[test]
fn each_fault_is_found() {
    let missed: Vec<&str> = FAULTS
        .iter()
        .filter(|(_, rule, text)| {
            let parsed = Template::parse(text).unwrap();
            !stanchion_check::check(&parsed.template).iter().any(|it| it.code.id == *rule)
        })
        .map(|(name, ..)| *name)
        .collect();
    assert!(missed.is_empty(), "not found: {missed:?}");
}
