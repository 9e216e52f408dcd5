//! Reading, checks, the mount proof and the review grow with the size of the templates. The numbers of allocations are
//! compared, because they are the same on a busy computer.

use stanchion_check::RuleSet;
use stanchion_review::{Source, StackReview, review};
use stanchion_template::Template;

/// Returns the templates before and after, with a number of parts.
type Change = fn(usize) -> (String, String);

const NETWORK: &str = "Resources:
  Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/8}}
  Subnet: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/24}}
  Data: {Type: AWS::EFS::FileSystem, Properties: {Encrypted: true}}
  Targets: {Type: AWS::EC2::SecurityGroup, Properties: {GroupDescription: a, VpcId: !Ref Vpc}}
  Target: {Type: AWS::EFS::MountTarget, Properties: {FileSystemId: !Ref Data, SubnetId: !Ref Subnet, SecurityGroups: [!Ref Targets]}}
";

/// Returns a network with a part for each number. `{n}` in the part is the number, and `{p}` the one before.
fn of(size: usize, part: &str) -> String {
    let number =
        |at: usize| part.replace("{n}", &at.to_string()).replace("{p}", &(at - 1).to_string());
    NETWORK.to_owned() + &(1..=size).map(number).collect::<String>()
}

const FUNCTION: &str = "  Role{n}:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}]}
  Policy{n}: {Type: AWS::IAM::Policy, Properties: {PolicyName: p{n}, Roles: [!Ref Role{n}], PolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Action: 'elasticfilesystem:ClientMount', Resource: !GetAtt Data.Arn}]}}}
  Group{n}: {Type: AWS::EC2::SecurityGroup, Properties: {GroupDescription: a, VpcId: !Ref Vpc}}
  Rule{n}: {Type: AWS::EC2::SecurityGroupIngress, Properties: {GroupId: !Ref Targets, IpProtocol: tcp, FromPort: 2049, ToPort: 2049, SourceSecurityGroupId: !Ref Group{n}}}
  Door{n}: {Type: AWS::EFS::AccessPoint, Properties: {FileSystemId: !Ref Data, PosixUser: {Uid: '1', Gid: '1'}, RootDirectory: {Path: /a{n}}}}
  Function{n}:
    Type: AWS::Lambda::Function
    Properties:
      Role: !GetAtt Role{n}.Arn
      PackageType: Image
      MemorySize: 512
      Code: {ImageUri: 111122223333.dkr.ecr.us-east-1.amazonaws.com/a:1}
      FileSystemConfigs: [{Arn: !GetAtt Door{n}.Arn, LocalMountPath: /mnt/a}]
      VpcConfig: {SubnetIds: [!Ref Subnet], SecurityGroupIds: [!Ref Group{n}]}
";

const CHANGES: [(&str, Change); 6] = [
    ("functions whose memory changes", |size| {
        (of(size, FUNCTION), of(size, &FUNCTION.replace("512", "1024")))
    }),
    ("functions that get other logical ids", |size| {
        (of(size, FUNCTION), of(size, &FUNCTION.replace("{n}", "{n}New")))
    }),
    ("policies that allow more", |size| {
        (of(size, FUNCTION), of(size, &FUNCTION.replace("ClientMount", "ClientWrite")))
    }),
    ("file systems that are removed", |size| {
        let part = "  More{n}: {Type: AWS::EFS::FileSystem, Properties: {Encrypted: true}}\n";
        (of(size, part), NETWORK.to_owned())
    }),
    ("a chain of resources that are replaced", |size| {
        let part =
            "  Link{n}: {Type: AWS::EFS::FileSystem, Properties: {KmsKeyId: !Ref Link{p}}}\n";
        let first = |name: &str| {
            format!("  Link0: {{Type: AWS::SNS::Topic, Properties: {{TopicName: {name}}}}}\n")
        };
        (of(size, part) + &first("a"), of(size, part) + &first("b"))
    }),
    ("groups that let each other in", |size| {
        let part = "  Group{n}: {Type: AWS::EC2::SecurityGroup, Properties: {GroupDescription: a, VpcId: !Ref Vpc, SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 10.0.0.0/8}]}}\n";
        (of(size, part), of(size, &part.replace("10.0.0.0/8", "0.0.0.0/0")))
    }),
];

fn allocations(work: impl FnOnce()) -> u64 {
    allocation_counter::measure(work).count_total
}

#[test]
fn every_phase_grows_with_the_templates() {
    let rules = RuleSet::new();
    for (what, change) in CHANGES {
        let counts = [12, 24, 48, 96].map(|size| {
            let (before, after) = change(size);
            let read = |text: &str| Template::parse(text).unwrap();
            let (old, new) = (read(&before), read(&after));
            let source = |text: &str| Source::parsed("a.yaml", read(text));
            let (was, is) = (source(&before), source(&after));
            [
                ("read", allocations(|| drop(read(&before)))),
                ("check", allocations(|| drop(rules.check(&old.template)))),
                ("prove", allocations(|| drop(stanchion_check::mounts(&old.template)))),
                ("compare", allocations(|| drop(review(&old.template, &new.template)))),
                ("review", allocations(|| drop(StackReview::new("S", &was, &is, &rules)))),
            ]
        });
        for pair in counts.windows(2) {
            for ((phase, few), (_, many)) in pair[0].iter().zip(&pair[1]) {
                // Some work is the same for each size.
                let most = few * 22 / 10 + 200;
                assert!(*many <= most, "{what}, {phase}: {counts:?}");
            }
        }
    }
}
