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
            MachineImage::AmazonLinux2023(architecture) => Some(*architecture),
            _ => None,
        }
    }

    /// Returns the client that the distribution of the image takes, or `None` if the distribution is unknown.
    pub(super) fn client(&self) -> Option<Client> {
        let path = match self {
            MachineImage::AmazonLinux2023(_) => return Some(Client::AmazonLinux2023),
            MachineImage::Parameter(path) => path,
            MachineImage::Id(_) => return None,
        };
        if path.starts_with("/aws/service/canonical/ubuntu/") || path.contains("ubuntu") {
            Some(Client::Ubuntu)
        } else if path.starts_with("/aws/service/ami-amazon-linux-latest/")
            || path.contains("/amazon-linux-2")
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
            MachineImage::AmazonLinux2023(_) => Some(true),
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
        };
        let parameter = Parameter::new(ParameterType::SsmImage)
            .description("The Systems Manager parameter with the machine image")
            .default(stanchion_template::Node::text(path));
        scope.parameter("Image", parameter)
    }
}
