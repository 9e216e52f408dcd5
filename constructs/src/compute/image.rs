//! The AMI that an instance starts from.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use stanchion_core::Scope;
use stanchion_template::document::{Parameter, ParameterType};
use stanchion_template::{IntoValue, Value};

use crate::attach::Client;
use crate::existing::existing;
use crate::units::ImageId;

/// The processor architecture of an image.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Architecture {
    /// 64-bit Intel and AMD.
    #[default]
    #[serde(rename = "x86_64")]
    X86_64,
    /// AWS Graviton.
    #[serde(rename = "arm64")]
    Arm64,
}

impl Architecture {
    /// Returns the name that AWS uses.
    pub fn name(self) -> &'static str {
        match self {
            Architecture::X86_64 => "x86_64",
            Architecture::Arm64 => "arm64",
        }
    }
}

/// The AMI that an instance starts from.
///
/// An image from a Systems Manager parameter is resolved again at each deployment. The path of the parameter is a
/// parameter of the stack, so that a deployment can choose an older image.
#[derive(Clone, Debug, PartialEq)]
pub enum MachineImage {
    /// The latest Amazon Linux 2023.
    AmazonLinux2023(Architecture),
    /// The latest AWS Deep Learning Base AMI with Amazon Linux 2023 and the NVIDIA driver. It is for instance types with
    /// GPUs of NVIDIA, and also has CUDA, the EFA driver and Docker.
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/dlami/latest/devguide/find-dlami-id.html)
    DeepLearning(Architecture),
    /// The image that a Systems Manager parameter refers to, given by the path of the parameter.
    Parameter(String),
    /// An image given by its ID.
    Id(Value<String>),
}

impl MachineImage {
    /// An image given by its ID.
    pub fn id(id: impl IntoValue<String>) -> MachineImage {
        MachineImage::Id(id.into_value())
    }

    /// Returns the architecture of the image, or `None` if it is unknown.
    pub fn architecture(&self) -> Option<Architecture> {
        match self {
            MachineImage::AmazonLinux2023(architecture)
            | MachineImage::DeepLearning(architecture) => Some(*architecture),
            _ => None,
        }
    }

    /// Returns the device name of the root volume, or `None` if it is unknown. It differs between distributions.
    ///
    /// Source: <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/device_naming.html>
    pub(super) fn root_device(&self) -> Option<&'static str> {
        let path = match self {
            MachineImage::AmazonLinux2023(_) | MachineImage::DeepLearning(_) => {
                return Some("/dev/xvda");
            }
            MachineImage::Parameter(path) => path.strip_prefix("/aws/service/")?,
            MachineImage::Id(_) => return None,
        };
        let is_amazon_linux = path.starts_with("ami-amazon-linux-latest/")
            || ((path.starts_with("ecs/optimized-ami/")
                || path.starts_with("eks/optimized-ami/")
                || path.starts_with("deeplearning/ami/"))
                && path.contains("amazon-linux-2"));
        let is_ubuntu = path.starts_with("canonical/ubuntu/")
            || (path.starts_with("deeplearning/ami/") && path.contains("ubuntu"));
        match (is_amazon_linux, is_ubuntu) {
            (true, _) => Some("/dev/xvda"),
            (_, true) => Some("/dev/sda1"),
            _ => None,
        }
    }

    /// Returns the client that the distribution of the image takes, or `None` if the distribution is unknown.
    pub(super) fn client(&self) -> Option<Client> {
        let path = match self {
            MachineImage::AmazonLinux2023(_) | MachineImage::DeepLearning(_) => {
                return Some(Client::AmazonLinux2023);
            }
            MachineImage::Parameter(path) => path,
            MachineImage::Id(_) => return None,
        };
        if path.starts_with("/aws/service/canonical/ubuntu/") || path.contains("ubuntu") {
            Some(Client::Ubuntu)
        } else if path.starts_with("/aws/service/ami-amazon-linux-latest/")
            || path.contains("amazon-linux-2")
            || path.contains("amzn2")
        {
            Some(Client::AmazonLinux2023)
        } else {
            None
        }
    }

    /// Returns whether the image has `cfn-signal`, or `None` if it is unknown. The standard images of Amazon Linux have it,
    /// and its minimal images and those of other distributions do not.
    ///
    /// Source: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/cfn-helper-scripts-reference.html>
    pub(super) fn has_cfn_signal(&self) -> Option<bool> {
        match self {
            MachineImage::AmazonLinux2023(_) | MachineImage::DeepLearning(_) => Some(true),
            MachineImage::Parameter(path)
                if path.starts_with("/aws/service/ami-amazon-linux-latest/") =>
            {
                Some(!path.contains("minimal"))
            }
            MachineImage::Parameter(path) if path.starts_with("/aws/service/canonical/") => {
                Some(false)
            }
            _ => None,
        }
    }

    /// Returns the ID of the image. An image from a Systems Manager parameter becomes a parameter of the stack. Reports a
    /// literal that is not the ID of an AMI.
    pub(super) fn value(&self, scope: &Scope) -> Value<String> {
        let path = match self {
            MachineImage::Id(id) => return existing::<ImageId>(scope, "ImageId", id),
            MachineImage::Parameter(path) => path.clone(),
            MachineImage::AmazonLinux2023(architecture) => format!(
                "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-{}",
                architecture.name()
            ),
            MachineImage::DeepLearning(architecture) => format!(
                "/aws/service/deeplearning/ami/{}/base-oss-nvidia-driver-gpu-amazon-linux-2023/latest/ami-id",
                architecture.name()
            ),
        };
        let parameter = Parameter::new(ParameterType::SsmImage)
            .description("The Systems Manager parameter with the machine image")
            .default(stanchion_template::Node::text(path));
        scope.parameter("Image", parameter)
    }
}

#[cfg(test)]
mod tests {
    use super::{Architecture, MachineImage};

    #[test]
    fn root_devices_of_public_images_are_known() {
        let of = |path: &str| MachineImage::Parameter(path.to_owned()).root_device();
        assert_eq!(
            MachineImage::DeepLearning(Architecture::Arm64).root_device(),
            Some("/dev/xvda")
        );
        assert_eq!(MachineImage::id("ami-0123456789abcdef0").root_device(), None);
        for (path, device) in [
            (
                "/aws/service/ami-amazon-linux-latest/al2023-ami-minimal-kernel-default-x86_64",
                "/dev/xvda",
            ),
            ("/aws/service/ecs/optimized-ami/amazon-linux-2023/recommended/image_id", "/dev/xvda"),
            (
                "/aws/service/canonical/ubuntu/server/24.04/stable/current/amd64/hvm/ebs-gp3/ami-id",
                "/dev/sda1",
            ),
            (
                "/aws/service/deeplearning/ami/x86_64/base-oss-nvidia-driver-gpu-ubuntu-22.04/latest/ami-id",
                "/dev/sda1",
            ),
        ] {
            assert_eq!(of(path), Some(device), "{path}");
        }
        for path in ["/aws/service/bottlerocket/aws-ecs-2/x86_64/latest/image_id", "/own/ubuntu"] {
            assert_eq!(of(path), None, "{path}");
        }
    }
}
