//! What a machine boots from.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use stanchion_core::Scope;
use stanchion_template::document::{Parameter, ParameterType};
use stanchion_template::{IntoValue, Value};

/// The processors an image runs on.
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
    /// AWS's word.
    pub fn name(self) -> &'static str {
        match self {
            Architecture::X86_64 => "x86_64",
            Architecture::Arm64 => "arm64",
        }
    }
}

/// What a machine boots from.
///
/// Images by a public parameter follow the newest one at each deployment; the parameter stands in the template, so
/// that a stack can be held at one.
#[derive(Clone, Debug, PartialEq)]
pub enum MachineImage {
    /// The newest Amazon Linux 2023.
    AmazonLinux2023(Architecture),
    /// The image that a parameter of Systems Manager names, by its path.
    Parameter(String),
    /// An image by its id.
    Id(Value<String>),
}

impl MachineImage {
    /// An image by its id.
    pub fn id(id: impl IntoValue<String>) -> MachineImage {
        MachineImage::Id(id.into_value())
    }

    /// The processors it runs on, where that is known.
    pub fn architecture(&self) -> Option<Architecture> {
        match self {
            MachineImage::AmazonLinux2023(architecture) => Some(*architecture),
            _ => None,
        }
    }

    /// The image's id as a value; parameters become parameters of the stack.
    pub(super) fn value(&self, scope: &Scope) -> Value<String> {
        let path = match self {
            MachineImage::Id(id) => return id.clone(),
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
