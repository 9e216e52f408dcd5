//! Resource types and properties that decide permissions and network access.

/// Resource types that decide permissions or network access.
const TYPES: [&str; 14] = [
    "AWS::EC2::NetworkAclEntry",
    "AWS::EC2::Route",
    "AWS::EC2::SecurityGroup",
    "AWS::EC2::SecurityGroupEgress",
    "AWS::EC2::SecurityGroupIngress",
    "AWS::KMS::ResourcePolicy",
    "AWS::Lambda::Permission",
    "AWS::Lambda::Url",
    "AWS::S3::AccessPoint",
    "AWS::S3::BucketPolicy",
    "AWS::S3Files::FileSystemPolicy",
    "AWS::SNS::TopicPolicy",
    "AWS::SQS::QueuePolicy",
    "AWS::SecretsManager::ResourcePolicy",
];

/// Properties that decide permissions or network access, in any type.
const PROPERTIES: [&str; 15] = [
    "AssumeRolePolicyDocument",
    "BucketPolicy",
    "FileSystemPolicy",
    "KeyPolicy",
    "ManagedPolicyArns",
    "Policies",
    "PolicyDocument",
    "PublicAccessBlockConfiguration",
    "PubliclyAccessible",
    "RepositoryPolicyText",
    "ResourcePolicy",
    "SecurityGroupEgress",
    "SecurityGroupIds",
    "SecurityGroupIngress",
    "SecurityGroups",
];

/// Returns whether a resource type decides permissions or network access.
pub(crate) fn is_type(kind: &str) -> bool {
    kind.starts_with("AWS::IAM::") || TYPES.contains(&kind)
}

/// Returns whether a property decides permissions or network access.
pub(crate) fn is_property(name: &str) -> bool {
    PROPERTIES.contains(&name)
}
