//! Rules that follow from the schemas of resource types.

mod walk;

use stanchion_template::Segment;

use crate::context::Context;
use crate::findings::Findings;
use crate::{Rule, Severity};

/// What a schema says about one place of the template.
#[derive(Clone, Debug)]
pub(crate) struct Problem {
    pub(crate) rule: &'static str,
    pub(crate) severity: Severity,
    pub(crate) path: Vec<Segment>,
    pub(crate) message: String,
    pub(crate) found: Option<String>,
    pub(crate) allowed: Option<String>,
    pub(crate) help: Option<String>,
}

/// Everything the schemas say, for all rules at once.
pub(crate) fn problems(cx: &Context<'_>) -> Vec<Problem> {
    walk::problems(cx)
}

fn report(cx: &Context<'_>, findings: &mut Findings<'_>, rule: &'static str) {
    for problem in cx.schema().iter().filter(|it| it.rule == rule) {
        let is_key = matches!(rule, "SCH-002" | "SCH-013");
        let entry = match is_key {
            true => findings.at_key(&problem.path, problem.message.clone()),
            false => findings.at(&problem.path, problem.message.clone()),
        };
        let mut entry = entry.severity(problem.severity);
        if let Some(found) = &problem.found {
            entry = entry.found(found);
        }
        if let Some(allowed) = &problem.allowed {
            entry = entry.allowed(allowed.clone());
        }
        if let Some(help) = &problem.help {
            entry.help(help.clone());
        }
    }
}

macro_rules! schema_rules {
    ($($name:ident $id:literal $title:literal what $what:literal why $why:literal fix $fix:literal
       not $not:literal failing $failing:literal passing $passing:literal;)*) => {
        $(pub(super) const $name: Rule = Rule {
            id: $id,
            severity: Severity::Error,
            title: $title,
            what: $what,
            why: $why,
            source: "The resource type's schema in the CloudFormation registry.",
            fix: $fix,
            not_covered: $not,
            failing: $failing,
            passing: $passing,
            check: |cx, findings| report(cx, findings, $id),
        };)*
        pub(super) const RULES: &[&Rule] = &[$(&$name),*];
    };
}

schema_rules! {
    UNKNOWN_TYPE "SCH-001" "A resource has a type that does not exist"
        what "The type is not in the registry's list. With a name that is close to one, an error; else a warning, since AWS adds types."
        why "CloudFormation refuses the whole template."
        fix "use the name of a type that exists"
        not "Custom resources, modules, types of third parties, and templates with macros."
        failing "Resources:\n  Data:\n    Type: AWS::EFS::Filesystem\n"
        passing "Resources:\n  Data:\n    Type: AWS::EFS::FileSystem\n";
    UNKNOWN_PROPERTY "SCH-002" "A property does not exist"
        what "A property is not one its resource type has."
        why "CloudFormation refuses the resource, minutes into a deployment."
        fix "take it away, or use the name of a property that exists"
        not "Resource types whose schema is open, and templates with macros."
        failing "Resources:\n  Data:\n    Type: AWS::EFS::FileSystem\n    Properties:\n      Encryptd: true\n"
        passing "Resources:\n  Data:\n    Type: AWS::EFS::FileSystem\n    Properties:\n      Encrypted: true\n";
    REQUIRED "SCH-003" "A required property is missing"
        what "A property that the resource type requires is neither a literal nor an expression."
        why "CloudFormation refuses the resource."
        fix "set the property"
        not "Properties that are absent under a condition."
        failing "Resources:\n  Door:\n    Type: AWS::EFS::AccessPoint\n"
        passing "Resources:\n  Door:\n    Type: AWS::EFS::AccessPoint\n    Properties:\n      FileSystemId: fs-12345678\n";
    TYPE "SCH-004" "A value has the wrong type"
        what "A list stands where a text is wanted, a text where a number is wanted, and so on; what functions yield counts. Texts that read as the wanted number or boolean are fine, as CloudFormation takes them."
        why "CloudFormation or the service refuses the value."
        fix "write a value of the wanted type"
        not "Expressions whose type is not known."
        failing "Resources:\n  Data:\n    Type: AWS::EFS::FileSystem\n    Properties:\n      Encrypted: [true]\n"
        passing "Resources:\n  Data:\n    Type: AWS::EFS::FileSystem\n    Properties:\n      Encrypted: 'true'\n";
    VALUE "SCH-005" "A value is none of those allowed"
        what "The property takes one of a list of values, and this is none of them. Defaults of parameters count."
        why "The service refuses the value."
        fix "use one of the allowed values"
        not "Values that are only known while deploying."
        failing "Resources:\n  Data:\n    Type: AWS::EFS::FileSystem\n    Properties:\n      ThroughputMode: fast\n"
        passing "Resources:\n  Data:\n    Type: AWS::EFS::FileSystem\n    Properties:\n      ThroughputMode: elastic\n";
    PATTERN "SCH-006" "A text does not have the form it needs"
        what "The text does not match the property's regular expression."
        why "The service refuses the value."
        fix "write the text in the form that is allowed"
        not "Expressions that use features this program's engine does not have."
        failing "Resources:\n  Code:\n    Type: AWS::Lambda::Function\n    Properties:\n      Role: arn:aws:iam::111122223333:role/a\n      Code: {ImageUri: a}\n      PackageType: Image\n      FileSystemConfigs:\n        - Arn: arn:aws:elasticfilesystem:us-east-1:111122223333:access-point/fsap-12345678901234567\n          LocalMountPath: /data\n"
        passing "Resources:\n  Code:\n    Type: AWS::Lambda::Function\n    Properties:\n      Role: arn:aws:iam::111122223333:role/a\n      Code: {ImageUri: a}\n      PackageType: Image\n      FileSystemConfigs:\n        - Arn: arn:aws:elasticfilesystem:us-east-1:111122223333:access-point/fsap-12345678901234567\n          LocalMountPath: /mnt/data\n";
    LENGTH "SCH-007" "A text is too short or too long"
        what "The text has fewer or more characters than the property takes."
        why "The service refuses the value."
        fix "write a text of the allowed length"
        not "Values that are only known while deploying."
        failing "Resources:\n  Data:\n    Type: AWS::EFS::FileSystem\n    Properties:\n      AvailabilityZoneName: ''\n"
        passing "Resources:\n  Data:\n    Type: AWS::EFS::FileSystem\n    Properties:\n      AvailabilityZoneName: us-east-1a\n";
    RANGE "SCH-008" "A number is out of range"
        what "The number is smaller or larger than the property takes."
        why "The service refuses the value."
        fix "use a number in the range"
        not "Values that are only known while deploying."
        failing "Resources:\n  Code:\n    Type: AWS::Lambda::Function\n    Properties:\n      Role: arn:aws:iam::111122223333:role/a\n      Code: {ImageUri: a}\n      PackageType: Image\n      MemorySize: 64\n"
        passing "Resources:\n  Code:\n    Type: AWS::Lambda::Function\n    Properties:\n      Role: arn:aws:iam::111122223333:role/a\n      Code: {ImageUri: a}\n      PackageType: Image\n      MemorySize: 128\n";
    ITEMS "SCH-009" "A list has too few or too many items"
        what "The list, or the map, has fewer or more entries than the property takes."
        why "The service refuses the value."
        fix "use a number of items in the range"
        not "Lists with items that exist under a condition."
        failing "Resources:\n  Data:\n    Type: AWS::EFS::FileSystem\n    Properties:\n      ReplicationConfiguration:\n        Destinations: [{Region: eu-west-1}, {Region: us-east-1}]\n"
        passing "Resources:\n  Data:\n    Type: AWS::EFS::FileSystem\n    Properties:\n      ReplicationConfiguration:\n        Destinations: [{Region: eu-west-1}]\n";
    UNIQUE "SCH-010" "A list has an item twice"
        what "Two items of a list that takes each only once are the same."
        why "The service refuses the list, or the second item is lost. A warning, since older types let it pass."
        fix "leave out the second"
        not "Lists with expressions in them."
        failing "Resources:\n  Target:\n    Type: AWS::EFS::MountTarget\n    Properties:\n      FileSystemId: fs-12345678\n      SubnetId: subnet-12345678\n      SecurityGroups: [sg-12345678, sg-12345678]\n"
        passing "Resources:\n  Target:\n    Type: AWS::EFS::MountTarget\n    Properties:\n      FileSystemId: fs-12345678\n      SubnetId: subnet-12345678\n      SecurityGroups: [sg-12345678]\n";
    ALTERNATIVES "SCH-011" "Properties do not go together in any allowed way"
        what "The resource type takes one of several sets of properties, and what is written is none of them, or two at once."
        why "CloudFormation or the service refuses the resource."
        fix "set the properties of exactly one of the allowed sets"
        not "Properties that exist under a condition."
        failing "Resources:\n  Fleet:\n    Type: AWS::EC2::LaunchTemplate\n    Properties:\n      LaunchTemplateData: {}\n  Group:\n    Type: AWS::AutoScaling::AutoScalingGroup\n    Properties:\n      MinSize: '1'\n      MaxSize: '1'\n      AvailabilityZones: [us-east-1a]\n"
        passing "Resources:\n  Group:\n    Type: AWS::AutoScaling::AutoScalingGroup\n    Properties:\n      MinSize: '1'\n      MaxSize: '1'\n      AvailabilityZones: [us-east-1a]\n      InstanceId: i-12345678\n";
    DEPENDENT "SCH-012" "A property needs another, or excludes it"
        what "A property is set without one that it needs, or beside one that it excludes."
        why "The service refuses the resource."
        fix "set the property it needs, or take one of both away"
        not "Properties that exist under a condition."
        failing "Resources:\n  Card:\n    Type: AWS::EC2::NetworkInterface\n    Properties:\n      SubnetId: subnet-12345678\n      Ipv6AddressCount: 1\n      Ipv6Addresses: [{Ipv6Address: '2600:1f16::1'}]\n"
        passing "Resources:\n  Card:\n    Type: AWS::EC2::NetworkInterface\n    Properties:\n      SubnetId: subnet-12345678\n      Ipv6AddressCount: 1\n";
    READ_ONLY "SCH-013" "A property is set that only AWS sets"
        what "The property is one that the resource yields with `Fn::GetAtt`, not one that it takes."
        why "CloudFormation refuses the resource."
        fix "take it away"
        not ""
        failing "Resources:\n  Data:\n    Type: AWS::EFS::FileSystem\n    Properties:\n      Arn: arn:aws:elasticfilesystem:us-east-1:111122223333:file-system/fs-12345678\n"
        passing "Resources:\n  Data:\n    Type: AWS::EFS::FileSystem\n";
    KIND "SCH-014" "A reference names another kind of thing"
        what "A property that takes the id of one resource type gets that of another: a VPC where a subnet belongs. Or it gets a name where only an ARN will do."
        why "The service refuses the value, after everything before it was made."
        fix "refer to a resource of the type the property names"
        not "Properties whose schema does not say what they name; keys and aliases, which stand for each other."
        failing "Resources:\n  Net:\n    Type: AWS::EC2::VPC\n    Properties: {CidrBlock: 10.0.0.0/16}\n  Target:\n    Type: AWS::EFS::MountTarget\n    Properties:\n      FileSystemId: fs-12345678\n      SubnetId: !Ref Net\n      SecurityGroups: [sg-12345678]\n"
        passing "Resources:\n  Sub:\n    Type: AWS::EC2::Subnet\n    Properties: {VpcId: vpc-12345678, CidrBlock: 10.0.0.0/24}\n  Target:\n    Type: AWS::EFS::MountTarget\n    Properties:\n      FileSystemId: fs-12345678\n      SubnetId: !Ref Sub\n      SecurityGroups: [sg-12345678]\n";
}
