//! User data with several contributions.

use stanchion_check::facts::ec2::USER_DATA_BYTES;
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{Value, counted, intrinsic};

use super::{CloudConfig, CreationSignal, Part, multipart};
use crate::Text;

/// The user data of one instance or launch template, collected from several contributions.
#[derive(Clone, Debug, Default)]
pub(crate) struct UserData {
    /// The cloud-config that runs before that of the user, such as mounts.
    pub(crate) system: CloudConfig,
    pub(crate) user: CloudConfig,
    /// Shell scripts that run after cloud-config.
    pub(crate) scripts: Vec<Text>,
    /// Tells CloudFormation how the scripts ended.
    pub(crate) signal: Option<CreationSignal>,
    /// The configuration of a node of EKS.
    pub(crate) node_config: Option<Text>,
    /// Writes a MIME multi-part message even for a single part.
    pub(crate) multipart: bool,
}

impl UserData {
    /// Returns the whole text, or `None` if there is no contribution.
    pub(crate) fn text(&self) -> Option<Text> {
        let mut config = self.system.clone();
        if let Some(signal) = &self.signal {
            config = config.on_mount_failure(signal.on_mount_failure());
        }
        let config = config.merge(self.user.clone());
        let config = (!config.is_empty()).then(|| config.to_text());
        let node_config = self.node_config.clone().map(Part::NodeConfig);
        let mut parts: Vec<Part> =
            node_config.into_iter().chain(config.map(Part::CloudConfig)).collect();
        if let Some(signal) = &self.signal {
            parts.push(Part::Script { number: CreationSignal::NUMBER, text: signal.script() });
        }
        let scripts = self.scripts.iter().zip(CreationSignal::NUMBER + 1..);
        parts.extend(scripts.map(|(it, number)| Part::Script { number, text: it.clone() }));
        match parts.as_slice() {
            [] => None,
            [only] if !self.multipart => Some(only.text().clone()),
            parts => Some(multipart(parts)),
        }
    }

    /// Returns the value of the property `UserData`. Reports text that is too long.
    pub(crate) fn render(&self, scope: &Scope) -> Option<Value<String>> {
        let text = self.text()?;
        let length = text.least_length();
        if length > USER_DATA_BYTES {
            scope.report(
                Diagnostic::new(code::SPF_022, "the user data is longer than EC2 supports")
                    .property("UserData")
                    .found(format!("at least {}", counted(length, "byte")))
                    .allowed(counted(USER_DATA_BYTES, "byte"))
                    .link("https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-add-user-data.html"),
            );
        }
        Some(intrinsic::base64(text))
    }
}
