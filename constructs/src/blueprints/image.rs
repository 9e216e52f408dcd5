//! Configures the images of instances in blueprints.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::values::{ImageParameter, RootDevice};
use crate::attach::Client;
use crate::compute::{Architecture, BlockDevice, MachineImage};
use crate::units::ImageId;

/// The AMI that instances start from.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum ImageConfig {
    /// The latest AWS Deep Learning Base AMI: Amazon Linux 2023 with the NVIDIA driver, CUDA, the EFA driver and Docker.
    #[default]
    DeepLearning,
    /// The latest Amazon Linux 2023, which has no driver of GPUs or EFA.
    AmazonLinux2023,
    /// The AMI that a parameter of Systems Manager names. Each deployment reads it again.
    Parameter(ParameterImage),
    /// An AMI by its ID.
    Ami(OwnImage),
}

/// The AMI that a parameter of Systems Manager names.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct ParameterImage {
    /// The name of the parameter: one of AWS, such as `/aws/service/..`, or your own.
    pub name: ImageParameter,
    /// The distribution of the image.
    #[serde(default)]
    pub distribution: Distribution,
    /// The device name of the root volume, which is encrypted. Default: the name in the images of the distribution.
    #[serde(default)]
    pub root_device: Option<RootDevice>,
}

/// An AMI by its ID.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct OwnImage {
    /// The ID of the AMI.
    pub id: ImageId,
    /// The distribution of the image.
    #[serde(default)]
    pub distribution: Distribution,
    /// The device name of the root volume, which is encrypted. Default: the name in the images of the distribution.
    #[serde(default)]
    pub root_device: Option<RootDevice>,
}

/// The distribution of an image, which decides how an instance installs the client of a file system.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum Distribution {
    /// Amazon Linux 2023, with the root device `/dev/xvda`.
    #[default]
    AmazonLinux2023,
    /// Ubuntu, with the root device `/dev/sda1`.
    Ubuntu,
    /// Red Hat Enterprise Linux 9, Rocky Linux 9 or AlmaLinux 9, with the root device `/dev/sda1`.
    EnterpriseLinux9,
}

impl Distribution {
    fn client(self) -> Client {
        match self {
            Distribution::AmazonLinux2023 => Client::AmazonLinux2023,
            Distribution::Ubuntu => Client::Ubuntu,
            Distribution::EnterpriseLinux9 => Client::EnterpriseLinux9,
        }
    }

    fn root_device(self) -> &'static str {
        match self {
            Distribution::AmazonLinux2023 => "/dev/xvda",
            Distribution::Ubuntu | Distribution::EnterpriseLinux9 => "/dev/sda1",
        }
    }
}

impl ImageConfig {
    /// Returns the image for a processor architecture, which an image of your own must have.
    pub(super) fn image(&self, architecture: Architecture) -> MachineImage {
        match self {
            ImageConfig::DeepLearning => MachineImage::DeepLearning(architecture),
            ImageConfig::AmazonLinux2023 => MachineImage::AmazonLinux2023(architecture),
            ImageConfig::Parameter(it) => MachineImage::Parameter(it.name.to_string()),
            ImageConfig::Ami(it) => MachineImage::id(&it.id),
        }
    }

    /// Returns the distribution and the device name of the root volume.
    fn own(&self) -> (Distribution, Option<&RootDevice>) {
        match self {
            ImageConfig::DeepLearning | ImageConfig::AmazonLinux2023 => {
                (Distribution::AmazonLinux2023, None)
            }
            ImageConfig::Parameter(it) => (it.distribution, it.root_device.as_ref()),
            ImageConfig::Ami(it) => (it.distribution, it.root_device.as_ref()),
        }
    }

    /// Returns the client of file systems that instances install.
    pub(super) fn client(&self) -> Client {
        self.own().0.client()
    }

    /// Names the device of a root volume.
    pub(super) fn root(&self, volume: BlockDevice) -> BlockDevice {
        let (distribution, device) = self.own();
        volume.device(device.map_or(distribution.root_device(), RootDevice::as_str))
    }
}
