//! The time for a review of two templates with 500 resources each, and for the check of one of them.
//!
//! Prints one line of JSON for each: the mean CPU time in microseconds of many runs after the first ones. With two
//! files as arguments, it compares these.

#![allow(missing_docs, clippy::unwrap_used, clippy::print_stdout, reason = "a benchmark")]

use std::fmt::Write;
use std::fs;

use stanchion_review::{Source, StackReview};
use stanchion_template::Template;

/// The number of runs that are timed.
const RUNS: u64 = 40;

/// The number of functions. Each has seven resources.
const FUNCTIONS: usize = 70;

fn main() {
    let files: Vec<String> = std::env::args().skip(1).filter(|it| it != "--bench").collect();
    let (before, after) = match files.as_slice() {
        [old, new] => (fs::read_to_string(old).unwrap(), fs::read_to_string(new).unwrap()),
        _ => (template(1024, "r"), template(2048, "rw")),
    };
    let parse = |text: &str| Source::parsed("stack.yaml", Template::parse(text).unwrap());
    let (old, new) = (parse(&before), parse(&after));
    let rules = stanchion_check::RuleSet::new();
    let resources = old.template.resources().count();
    line("read", resources, || drop((parse(&before), parse(&after))));
    line("check", resources, || drop(rules.check(&old.template)));
    line("check_and_prove", resources, || drop(rules.check_and_prove(&old.template)));
    line("review", resources, || drop(StackReview::new("Stack", &old, &new, &rules)));
}

fn line(work: &str, resources: usize, run: impl Fn()) {
    for _ in 0..3 {
        run();
    }
    // The clock of the processor time has steps of some milliseconds, so the runs are timed together.
    let before = cpu_micros();
    for _ in 0..RUNS {
        run();
    }
    let mean = (cpu_micros() - before) / RUNS;
    println!("{{\"work\": \"{work}\", \"resources\": {resources}, \"micros\": {mean}}}");
}

/// A network, a file system, and functions that mount it. The memory of the functions and the mode of every tenth access
/// point differ between the two templates.
fn template(memory: u32, mode: &str) -> String {
    let mut text = String::from(
        "Resources:\n  Network: {Type: 'AWS::EC2::VPC', Properties: {CidrBlock: 10.0.0.0/16, EnableDnsHostnames: true, EnableDnsSupport: true}}\n",
    );
    text.push_str("  Data: {Type: 'AWS::EFS::FileSystem', DeletionPolicy: Retain, UpdateReplacePolicy: Retain, Properties: {Encrypted: true}}\n");
    text.push_str("  DataGroup: {Type: 'AWS::EC2::SecurityGroup', Properties: {GroupDescription: data, VpcId: !Ref Network}}\n");
    for zone in ["A", "B"] {
        let (number, block) = if zone == "A" { (0, 0) } else { (1, 128) };
        writeln!(text, "  Subnet{zone}: {{Type: 'AWS::EC2::Subnet', Properties: {{VpcId: !Ref Network, CidrBlock: 10.0.{block}.0/17, AvailabilityZone: !Select [{number}, !GetAZs '']}}}}").unwrap();
        writeln!(text, "  Target{zone}: {{Type: 'AWS::EFS::MountTarget', Properties: {{FileSystemId: !Ref Data, SubnetId: !Ref Subnet{zone}, SecurityGroups: [!Ref DataGroup]}}}}").unwrap();
    }
    for at in 0..FUNCTIONS {
        let mode = if at % 10 == 0 { mode } else { "r" };
        let more = if mode == "rw" { ", 'elasticfilesystem:ClientWrite'" } else { "" };
        writeln!(
            text,
            "
  Group{at}: {{Type: 'AWS::EC2::SecurityGroup', Properties: {{GroupDescription: function, VpcId: !Ref Network}}}}
  In{at}: {{Type: 'AWS::EC2::SecurityGroupIngress', Properties: {{GroupId: !Ref DataGroup, IpProtocol: tcp, FromPort: 2049, ToPort: 2049, SourceSecurityGroupId: !Ref Group{at}}}}}
  Out{at}: {{Type: 'AWS::EC2::SecurityGroupEgress', Properties: {{GroupId: !Ref Group{at}, IpProtocol: tcp, FromPort: 2049, ToPort: 2049, DestinationSecurityGroupId: !Ref DataGroup}}}}
  Door{at}: {{Type: 'AWS::EFS::AccessPoint', Properties: {{FileSystemId: !Ref Data, PosixUser: {{Uid: '1001', Gid: '1001'}}, RootDirectory: {{Path: /cell{at}, CreationInfo: {{OwnerUid: '1001', OwnerGid: '1001', Permissions: '0750'}}}}}}}}
  Role{at}:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: {{Version: '2012-10-17', Statement: [{{Effect: Allow, Principal: {{Service: lambda.amazonaws.com}}, Action: 'sts:AssumeRole'}}]}}
      ManagedPolicyArns: [!Sub 'arn:${{AWS::Partition}}:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole']
      Policies:
        - PolicyName: mount
          PolicyDocument:
            Version: '2012-10-17'
            Statement: [{{Effect: Allow, Action: ['elasticfilesystem:ClientMount'{more}], Resource: !GetAtt Data.Arn, Condition: {{StringEquals: {{'elasticfilesystem:AccessPointArn': !GetAtt Door{at}.Arn}}}}}}]
  Log{at}: {{Type: 'AWS::Logs::LogGroup', DeletionPolicy: Retain, UpdateReplacePolicy: Retain, Properties: {{LogGroupName: !Sub '/aws/lambda/${{AWS::StackName}}-{at}', RetentionInDays: 30}}}}
  Function{at}:
    Type: AWS::Lambda::Function
    DependsOn: [TargetA, TargetB]
    Properties:
      Runtime: python3.13
      Handler: index.handler
      MemorySize: {memory}
      Role: !GetAtt Role{at}.Arn
      Code: {{ZipFile: 'def handler(event, context): return {{}}'}}
      VpcConfig: {{SubnetIds: [!Ref SubnetA, !Ref SubnetB], SecurityGroupIds: [!Ref Group{at}]}}
      FileSystemConfigs: [{{Arn: !GetAtt Door{at}.Arn, LocalMountPath: /mnt/data}}]"
        )
        .unwrap();
    }
    text
}

/// Returns the time that this process has used a processor.
fn cpu_micros() -> u64 {
    let times = fs::read_to_string("/proc/self/schedstat").unwrap_or_default();
    let nanos: u64 = times.split(' ').next().and_then(|it| it.parse().ok()).unwrap_or_default();
    nanos / 1000
}
