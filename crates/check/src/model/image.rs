//! The operating system of an image.

use stanchion_template::Node;
use stanchion_template::language::name_of;

use super::script::Script;
use crate::facts::ec2::IMAGES_WITHOUT_EFS_CLIENT;
use crate::view::View;

/// A distribution of Linux whose repositories do not have `amazon-efs-utils`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Distribution {
    pub(crate) name: &'static str,
    /// True if the image is a public one of the distribution. Another image can have further repositories.
    pub(crate) is_public: bool,
}

/// The distributions that names of images, parameters and paths contain.
const NAMES: [(&str, &str); 5] = [
    ("ubuntu", "Ubuntu"),
    ("debian", "Debian"),
    ("rhel", "RHEL"),
    ("redhat", "RHEL"),
    ("red-hat", "RHEL"),
];

/// Returns the distribution of an image, if it is known to have no `amazon-efs-utils`.
pub(crate) fn without_efs_client(view: &View<'_>, image: &Node) -> Option<Distribution> {
    let parameter = name_of(image);
    let default = parameter.and_then(|it| view.parameter(it)?.get("Default")?.as_text());
    let text = match default {
        Some(default) => default.to_owned(),
        None => Script::of(image).text,
    };
    let public = IMAGES_WITHOUT_EFS_CLIENT.iter().find(|(path, _)| text.contains(path));
    if let Some((_, name)) = public {
        return Some(Distribution { name, is_public: true });
    }
    if text.contains("/aws/service/") {
        return None;
    }
    let text = format!("{text} {}", parameter.unwrap_or_default()).to_ascii_lowercase();
    let named = NAMES.iter().find(|(word, _)| text.contains(word));
    named.map(|(_, name)| Distribution { name, is_public: false })
}
