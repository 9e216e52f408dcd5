//! The resources and parameters that the others refer to, and the rows for the type with most kinds of properties.

/// The start of each template.
pub(super) const OTHERS: &str = "
Parameters:
  Text: {Type: String}
  Fast: {Type: String, Default: fast}
  Empty: {Type: String, Default: ''}
  Either: {Type: String, AllowedValues: [bursting, fast]}
  Big: {Type: Number, Default: 99999}
  List: {Type: CommaDelimitedList, Default: 'fast,faster'}
  Zones: {Type: 'List<AWS::EC2::AvailabilityZone::Name>'}
  Subnet: {Type: 'AWS::EC2::Subnet::Id'}
  Subnets: {Type: 'List<AWS::EC2::Subnet::Id>'}
  Group: {Type: 'AWS::EC2::SecurityGroup::Id'}
  Groups: {Type: 'List<AWS::EC2::SecurityGroup::Id>'}
  Vpc: {Type: 'AWS::EC2::VPC::Id'}
  Vpcs: {Type: 'List<AWS::EC2::VPC::Id>'}
  Image: {Type: 'AWS::EC2::Image::Id'}
  Key: {Type: 'AWS::EC2::KeyPair::KeyName'}
Mappings:
  Modes: {a: {good: bursting, bad: fast, list: [fast]}, b: {good: elastic, bad: faster}}
Resources:
  OtherSubnet: {Type: AWS::EC2::Subnet, Properties: {VpcId: vpc-12345678, CidrBlock: 10.0.0.0/24}}
  OtherRole: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {}}}
  OtherBucket: {Type: AWS::S3::Bucket}
  OtherTopic: {Type: AWS::SNS::Topic}
  OtherKey: {Type: AWS::KMS::Key, Properties: {KeyPolicy: {}}}
  OtherAlias: {Type: AWS::KMS::Alias, Properties: {AliasName: alias/a, TargetKeyId: a}}
  OtherFunction: {Type: AWS::Lambda::Function, Properties: {Role: 'arn:aws:iam::111122223333:role/a', Code: {ZipFile: a}, Handler: a.b, Runtime: python3.13}}
  OtherInstance: {Type: AWS::EC2::Instance, Properties: {ImageId: ami-12345678}}
  OtherZone: {Type: AWS::Route53::HostedZone, Properties: {Name: a.b}}
  OtherTarget: {Type: AWS::EFS::MountTarget, Properties: {FileSystemId: fs-12345678, SubnetId: subnet-12345678, SecurityGroups: []}}
";

/// Properties of `AWS::EFS::FileSystem`.
pub(super) const EFS: &[&str] = &[
    // Types.
    "{Encrypted: yes}",
    "{Encrypted: 'TRUE'}",
    "{Encrypted: 'False'}",
    "{Encrypted: maybe}",
    "{Encrypted: 1}",
    "{Encrypted: [true]}",
    "{Encrypted: '{{resolve:ssm:a}}'}",
    "{Encrypted: null}",
    "{ProvisionedThroughputInMibps: 1}",
    "{ProvisionedThroughputInMibps: '1.5'}",
    "{ProvisionedThroughputInMibps: 0.5}",
    "{ProvisionedThroughputInMibps: ten}",
    "{ProvisionedThroughputInMibps: true}",
    "{ProvisionedThroughputInMibps: '{{resolve:ssm:a}}'}",
    "{ThroughputMode: {a: b}}",
    "{ThroughputMode: 5}",
    "{LifecyclePolicies: {TransitionToIA: AFTER_7_DAYS}}",
    "{BackupPolicy: ENABLED}",
    "{BackupPolicy: [ENABLED]}",
    // Values.
    "{ThroughputMode: bursting}",
    "{ThroughputMode: Bursting}",
    "{ThroughputMode: '{{resolve:ssm:a}}'}",
    "{AvailabilityZoneName: ''}",
    // Names.
    "{Encrypt: true}",
    "{Zzzzzzzzzz: true}",
    "{Zzzzzzzzzz: !Ref 'AWS::NoValue'}",
    "{BackupPolicy: {Statuss: ENABLED}}",
    "{BackupPolicy: {}}",
    "{BackupPolicy: {'Fn::Transform': {Name: Macro}}}",
    "{BackupPolicy: {'Fn::ForEach::A': [N, !Ref List, {a: b}]}}",
    "{BackupPolicy: {Status: !Ref 'AWS::NoValue'}}",
    "{Arn: a}",
    "{FileSystemId: fs-12345678}",
    // Lists.
    "{LifecyclePolicies: [{TransitionToIA: AFTER_7_DAYS}, {TransitionToArchive: AFTER_90_DAYS}, {TransitionToPrimaryStorageClass: AFTER_1_ACCESS}]}",
    "{LifecyclePolicies: [{TransitionToIA: AFTER_7_DAYS}, {TransitionToIA: AFTER_14_DAYS}, {TransitionToArchive: AFTER_90_DAYS}, {TransitionToPrimaryStorageClass: AFTER_1_ACCESS}]}",
    "{LifecyclePolicies: [{TransitionToIA: AFTER_7_DAYS}, {TransitionToIA: AFTER_14_DAYS}, {TransitionToArchive: AFTER_90_DAYS}, !If [Missing, {TransitionToPrimaryStorageClass: AFTER_1_ACCESS}, !Ref 'AWS::NoValue']]}",
    "{LifecyclePolicies: [5]}",
    "{FileSystemTags: [{Key: a, Value: b}, {Key: a, Value: b}]}",
    "{FileSystemTags: [{Key: !Ref Text, Value: b}, {Key: !Ref Text, Value: b}]}",
    "{ReplicationConfiguration: {Destinations: []}}",
    "{ReplicationConfiguration: {Destinations: [{Region: a, RoleArn: !Ref OtherRole}]}}",
    "{ReplicationConfiguration: {Destinations: [{Region: a, RoleArn: !GetAtt OtherRole.Arn}]}}",
    // Functions.
    "{ThroughputMode: !Sub '${Text}'}",
    "{ThroughputMode: !Split [',', !Ref Text]}",
    "{ThroughputMode: !GetAZs ''}",
    "{ThroughputMode: !Cidr [!Ref Text, 1, 8]}",
    "{ThroughputMode: !Ref List}",
    "{ThroughputMode: !Ref Zones}",
    "{ThroughputMode: !Ref 'AWS::NotificationARNs'}",
    "{ThroughputMode: !Ref 'AWS::Region'}",
    "{ThroughputMode: !Ref Missing}",
    "{ThroughputMode: !Ref OtherTopic}",
    "{ThroughputMode: !GetAtt OtherTopic.TopicName}",
    "{ThroughputMode: !GetAtt OtherTopic.Missing}",
    "{ThroughputMode: !ImportValue a}",
    "{LifecyclePolicies: !Ref Text}",
    "{LifecyclePolicies: !Ref List}",
    "{LifecyclePolicies: !Ref Zones}",
    "{LifecyclePolicies: !Ref 'AWS::Region'}",
    "{LifecyclePolicies: !Ref 'AWS::NotificationARNs'}",
    "{LifecyclePolicies: !Ref OtherTopic}",
    "{LifecyclePolicies: !Ref Missing}",
    "{LifecyclePolicies: !Join ['', [!Ref Text]]}",
    "{LifecyclePolicies: !Base64 a}",
    "{LifecyclePolicies: !Split [',', !Ref Text]}",
    "{LifecyclePolicies: !GetAtt OtherTopic.TopicName}",
    "{LifecyclePolicies: !GetAtt OtherInstance.State}",
    "{ThroughputMode: !GetAtt OtherInstance.State}",
    "{ThroughputMode: !GetAtt OtherSubnet.Ipv6CidrBlocks}",
    "{BackupPolicy: !Sub '${Text}'}",
    "{Encrypted: !Sub '${Text}'}",
    "{ProvisionedThroughputInMibps: !Sub '${Text}'}",
    // Known values.
    "{ThroughputMode: !Ref Text}",
    "{ThroughputMode: !Ref Fast}",
    "{ThroughputMode: !Ref Empty}",
    "{ThroughputMode: !Ref Either}",
    "{ThroughputMode: !Sub '${Fast}'}",
    "{ProvisionedThroughputInMibps: !Ref Big}",
    "{ThroughputMode: !FindInMap [Modes, a, good]}",
    "{ThroughputMode: !FindInMap [Modes, a, bad]}",
    "{ThroughputMode: !FindInMap [Modes, !Ref Text, good]}",
    "{ThroughputMode: !FindInMap [Modes, !Ref Text, bad]}",
    "{ThroughputMode: !FindInMap [Modes, a, !Ref Text]}",
    "{ThroughputMode: !FindInMap [Modes, b, !Ref Text]}",
    "{ThroughputMode: !FindInMap [Modes, !Ref Text, !Ref Text]}",
    "{ThroughputMode: !FindInMap [Modes, !Ref Text, missing]}",
    "{ThroughputMode: !FindInMap [Missing, !Ref Text, bad]}",
    "{ThroughputMode: !If [Missing, fast, bursting]}",
    "{ThroughputMode: !If [Missing, bursting, fast]}",
    "{ThroughputMode: !If [Missing, !Ref Fast, !Ref 'AWS::NoValue']}",
];
