//! Defines the kinds of AMI that AWS keeps up to date.

/// A kind of AMI that instances boot from. AWS keeps the AMI up to date.
///
/// [AWS documentation](https://docs.aws.amazon.com/batch/latest/APIReference/API_Ec2Configuration.html)
#[derive(Clone, Debug, PartialEq)]
pub enum ImageType {
    /// Amazon Linux 2023 for ECS.
    EcsAmazonLinux2023,
    /// Amazon Linux 2023 for ECS with NVIDIA drivers, for GPUs.
    EcsAmazonLinux2023Nvidia,
    /// Amazon Linux 2023 for EKS.
    EksAmazonLinux2023,
    /// Amazon Linux 2023 for EKS with NVIDIA drivers.
    EksAmazonLinux2023Nvidia,
}

impl ImageType {
    pub(super) fn name(&self) -> &'static str {
        match self {
            ImageType::EcsAmazonLinux2023 => "ECS_AL2023",
            ImageType::EcsAmazonLinux2023Nvidia => "ECS_AL2023_NVIDIA",
            ImageType::EksAmazonLinux2023 => "EKS_AL2023",
            ImageType::EksAmazonLinux2023Nvidia => "EKS_AL2023_NVIDIA",
        }
    }

    pub(super) fn is_for_eks(&self) -> bool {
        matches!(self, ImageType::EksAmazonLinux2023 | ImageType::EksAmazonLinux2023Nvidia)
    }
}
