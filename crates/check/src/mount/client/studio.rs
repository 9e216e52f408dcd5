//! Applications of SageMaker Studio, and notebook instances.

use stanchion_template::Node;
use stanchion_template::language::Answer;

use super::placement::{groups, nodes};
use super::{path_of, role_in, storage_of};
use crate::model::identity::items;
use crate::mount::chain::{By, Mount, Placement};
use crate::view::{Resource, View};

/// The properties with the settings of users.
const SETTINGS: [&str; 3] = ["DefaultUserSettings", "DefaultSpaceSettings", "UserSettings"];

pub(super) fn add<'a>(view: &View<'a>, mounts: &mut Vec<Mount<'a>>) {
    for kind in ["AWS::SageMaker::Domain", "AWS::SageMaker::UserProfile", "AWS::SageMaker::Space"] {
        for resource in view.of(kind) {
            for settings in SETTINGS {
                of_settings(view, &resource, settings, mounts);
            }
        }
    }
}

fn of_settings<'a>(
    view: &View<'a>,
    resource: &Resource<'a>,
    settings: &str,
    mounts: &mut Vec<Mount<'a>>,
) {
    let list = format!("{settings}.CustomFileSystemConfigs");
    for (at, config) in items(resource.get(&list)).unwrap_or_default().iter().enumerate() {
        for key in ["EFSFileSystemConfig", "S3FileSystemConfig", "FSxLustreFileSystemConfig"] {
            let Some(config) = config.get(key) else { continue };
            let Some((storage, _)) = config.get("FileSystemId").and_then(|it| storage_of(view, it))
            else {
                continue;
            };
            let subnets = nodes(resource.get("SubnetIds"));
            let of_users = resource.get(&format!("{settings}.SecurityGroups"));
            let groups = of_users.and_then(|it| groups(view, Some(it), subnets.as_deref()));
            mounts.push(Mount {
                by: By::Studio,
                compute: *resource,
                path: path_of(resource, &[&format!("{list}.{at}.{key}")]),
                storage,
                access_point: None,
                role: role_in(view, resource.get(&format!("{settings}.ExecutionRole"))),
                tls: Answer::Unknown,
                iam: Answer::Unknown,
                is_read_only: false,
                root: config.get("FileSystemPath").and_then(Node::as_text),
                placements: vec![Placement {
                    starter: *resource,
                    subnets,
                    groups,
                    starts_at_once: false,
                }],
                line: None,
                script: None,
            });
        }
    }
}
