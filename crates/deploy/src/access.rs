//! What says who may do what, or who reaches what.

/// Types that say who may do what, or who reaches what.
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

/// Properties of any type that say so.
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

/// Whether a type says who may do what, or who reaches what.
pub(crate) fn is_type(kind: &str) -> bool {
    kind.starts_with("AWS::IAM::") || TYPES.contains(&kind)
}

/// Whether a property of any type says so.
pub(crate) fn is_property(name: &str) -> bool {
    PROPERTIES.contains(&name)
}
