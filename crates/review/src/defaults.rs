//! The default values of properties that a template leaves out.

use crate::side::Resource;

/// The type, the property, and its value if a template leaves it out.
///
/// Source: the pages of the types in the template reference of CloudFormation
const DEFAULTS: [(&str, &str, &str); 20] = [
    ("AWS::EFS::FileSystem", "Encrypted", "false"),
    ("AWS::EFS::FileSystem", "PerformanceMode", "generalPurpose"),
    ("AWS::EFS::FileSystem", "ThroughputMode", "bursting"),
    ("AWS::FSx::FileSystem", "LustreConfiguration/DeploymentType", "SCRATCH_1"),
    ("AWS::FSx::FileSystem", "StorageType", "SSD"),
    ("AWS::EC2::Subnet", "MapPublicIpOnLaunch", "false"),
    ("AWS::EC2::Subnet", "AssignIpv6AddressOnCreation", "false"),
    ("AWS::EC2::VPC", "EnableDnsSupport", "true"),
    ("AWS::EC2::VPC", "InstanceTenancy", "default"),
    ("AWS::IAM::Role", "Path", "/"),
    ("AWS::IAM::Role", "MaxSessionDuration", "3600"),
    ("AWS::IAM::ManagedPolicy", "Path", "/"),
    ("AWS::KMS::Key", "Enabled", "true"),
    ("AWS::KMS::Key", "KeySpec", "SYMMETRIC_DEFAULT"),
    ("AWS::KMS::Key", "KeyUsage", "ENCRYPT_DECRYPT"),
    ("AWS::KMS::Key", "MultiRegion", "false"),
    ("AWS::Lambda::Function", "MemorySize", "128"),
    ("AWS::Lambda::Function", "PackageType", "Zip"),
    ("AWS::Lambda::Function", "Timeout", "3"),
    ("AWS::SQS::Queue", "FifoQueue", "false"),
];

/// Returns the default value of a property that the resource leaves out.
pub(crate) fn default_of(resource: &Resource<'_>, path: &str) -> Option<&'static str> {
    let is_one = |it: &&(&str, &str, &str)| it.0 == resource.kind && it.1 == path;
    DEFAULTS.iter().find(is_one).map(|it| it.2)
}
