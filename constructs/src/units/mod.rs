//! Units, address blocks, paths, ids and names that are checked at compile time.

mod arns;
mod cidr;
mod ids;
mod kubernetes;
mod local_mount_path;
mod mount_path;
mod names;
mod pattern;
mod size;
pub(crate) mod text_type;

pub use arns::{
    AgentArn, BackupVaultArn, CertificateArn, ComputeEnvironmentArn, JobQueueArn, KeyArn,
    LocationArn, LogGroupArn, ManagedPolicyArn, QueueArn, RoleArn, SecretArn, TopicArn,
};
pub use cidr::{InvalidBlock, Ipv4Block};
pub use ids::{
    FileSystemId, HostedZoneId, ImageId, RouteTableId, SecurityGroupId, SubnetId, VolumeId, VpcId,
};
pub use kubernetes::{KubernetesName, KubernetesVersion};
pub use local_mount_path::LocalMountPath;
pub use mount_path::MountPath;
pub use names::{
    BackupVaultName, BucketName, DnsName, EventBusName, KeyPairName, LogGroupName, LustreMountName,
    RepositoryName, RoleName, SecretName, StackName,
};
pub use size::{MebibytesPerSecond, Size};
pub use text_type::{Form, InvalidText, TextType};
