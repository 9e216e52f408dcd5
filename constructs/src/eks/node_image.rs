//! The images of nodes.

use stanchion_aws::eks::nodegroup as l1;
use stanchion_template::Value;

use crate::compute::{Architecture, MachineImage};

/// The image that the nodes of a group boot from. All are based on Amazon Linux 2023, whose user data mounts file systems.
///
/// [AWS documentation](https://docs.aws.amazon.com/eks/latest/userguide/eks-optimized-ami.html)
#[derive(Clone, Debug, PartialEq)]
pub enum NodeImage {
    /// The image of EKS, for the processor of the instance types.
    AmazonLinux2023,
    /// The image of EKS with the NVIDIA driver, for instance types with GPUs of NVIDIA.
    Nvidia,
    /// The image of EKS with the Neuron driver, for instance types with AWS Trainium and Inferentia.
    Neuron,
    /// An image of your own that is based on an image of EKS. The user data joins the nodes to the cluster.
    Custom(MachineImage),
}

impl NodeImage {
    /// Returns the AMI type for a processor, or `None` for an image of your own.
    pub(super) fn ami_type(&self, architecture: Architecture) -> Option<Value<l1::AmiType>> {
        Some(match (self, architecture) {
            (NodeImage::AmazonLinux2023, Architecture::X86_64) => {
                l1::AmiType::AL2023_X86_64_STANDARD
            }
            (NodeImage::AmazonLinux2023, Architecture::Arm64) => {
                l1::AmiType::AL2023_ARM_64_STANDARD
            }
            (NodeImage::Nvidia, Architecture::X86_64) => l1::AmiType::AL2023_X86_64_NVIDIA,
            (NodeImage::Nvidia, Architecture::Arm64) => l1::AmiType::AL2023_ARM_64_NVIDIA,
            // EKS has no such image for Arm, as the check of the processors reports.
            (NodeImage::Neuron, _) => l1::AmiType::AL2023_X86_64_NEURON,
            (NodeImage::Custom(_), _) => return None,
        })
    }

    /// Returns the image for the client of file systems and the root device.
    pub(super) fn machine_image(&self, architecture: Architecture) -> MachineImage {
        match self {
            NodeImage::Custom(image) => image.clone(),
            NodeImage::Neuron => MachineImage::AmazonLinux2023(Architecture::X86_64),
            _ => MachineImage::AmazonLinux2023(architecture),
        }
    }
}
