//! Users of AWS Transfer Family, which access a file system without a mount target.
//!
//! Source: <https://docs.aws.amazon.com/efs/latest/ug/using-aws-transfer-integration.html>

use std::sync::Arc;

use stanchion_template::Node;
use stanchion_template::language::{Answer, Text};

use super::{file_system_in, path_of, role_in};
use crate::mount::chain::{By, Mount};
use crate::view::identity::items;
use crate::view::{Resource, View};

pub(super) fn add<'a>(view: &View<'a>, mounts: &mut Vec<Mount<'a>>) {
    for user in view.of("AWS::Transfer::User") {
        if let Some(node) = user.get("HomeDirectory") {
            of_path(view, &user, node, &["HomeDirectory"], mounts);
        }
        let entries = items(user.get("HomeDirectoryMappings")).unwrap_or_default();
        for (at, entry) in entries.iter().enumerate() {
            if let Some(node) = entry.get("Target") {
                let steps = ["HomeDirectoryMappings", &at.to_string(), "Target"];
                of_path(view, &user, node, &steps, mounts);
            }
        }
    }
}

fn of_path<'a>(
    view: &View<'a>,
    user: &Resource<'a>,
    node: &Node,
    steps: &[&str],
    mounts: &mut Vec<Mount<'a>>,
) {
    let text = Text::of(node);
    let Some(storage) = file_system_in(view, &text) else { return };
    let is_known = text.is_complete() && text.references().count() == 1;
    let directory = is_known.then(|| match text.suffix() {
        // The slash before the ID is not the directory.
        "" => "/".to_owned(),
        suffix => suffix.to_owned(),
    });
    mounts.push(Mount {
        by: By::Transfer,
        compute: *user,
        path: path_of(user, steps),
        storage,
        access_point: None,
        role: role_in(view, user.get("Role")),
        // AWS does not document the value of `aws:SecureTransport` in these requests.
        tls: Answer::Unknown,
        iam: Answer::Yes,
        is_read_only: false,
        root: directory.map(Into::into),
        placements: Arc::new([]),
        line: None,
        script: None,
        early: None,
        image: None,
        is_used: Answer::Yes,
    });
}
