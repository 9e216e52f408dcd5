//! User data with several contributions.

use stanchion_check::facts::ec2::USER_DATA_BYTES;
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{Value, counted, intrinsic};

use super::{CloudConfig, multipart};
use crate::Text;

/// The user data of one instance or launch template, collected from several contributions.
#[derive(Clone, Debug, Default)]
pub(crate) struct UserData {
    /// The cloud-config that runs before that of the user, such as mounts.
    pub(crate) system: CloudConfig,
    pub(crate) user: CloudConfig,
    /// Shell scripts that run after cloud-config.
    pub(crate) scripts: Vec<Text>,
    /// Writes a MIME multi-part message even for a single part.
    pub(crate) multipart: bool,
}

impl UserData {
    /// Returns the whole text, or `None` if there is no contribution.
    pub(crate) fn text(&self) -> Option<Text> {
        let config = self.system.clone().merge(self.user.clone());
        let config = (!config.is_empty()).then(|| config.to_text());
        match (config, self.scripts.as_slice(), self.multipart) {
            (None, [], _) => None,
            (Some(config), [], false) => Some(config),
            (None, [script], false) => Some(script.clone()),
            (config, scripts, _) => Some(multipart(config.as_ref(), scripts)),
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
