//! Applications of SageMaker Studio, and notebook instances.

use std::sync::Arc;

use stanchion_template::Node;
use stanchion_template::language::Answer;

use super::network::nodes;
use super::{path_of, role_in, storage_of};
use crate::model::traffic::Group;
use crate::mount::chain::{By, Mount, Placement};
use crate::view::identity::{items, of_kind};
use crate::view::{Resource, View};

const DOMAIN: &str = "AWS::SageMaker::Domain";

/// The properties with the settings of users.
const SETTINGS: [&str; 3] = ["DefaultUserSettings", "DefaultSpaceSettings", "UserSettings"];

pub(super) fn add<'a>(view: &View<'a>, mounts: &mut Vec<Mount<'a>>) {
    for kind in [DOMAIN, "AWS::SageMaker::UserProfile", "AWS::SageMaker::Space"] {
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
            let domain = domain_of(view, resource);
            let subnets = nodes(domain.and_then(|it| it.get("SubnetIds")));
            let groups = groups_of(view, resource, domain.as_ref(), settings);
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
                root: config.get("FileSystemPath").and_then(Node::as_text).map(Into::into),
                placements: Arc::new([Placement {
                    starter: *resource,
                    subnets,
                    groups,
                    starts_at_once: false,
                    doubt: None,
                }]),
                line: None,
                script: None,
                early: None,
                image: None,
                is_used: Answer::Yes,
            });
        }
    }
}

/// Returns the domain to which a user profile or space belongs, or the domain itself.
fn domain_of<'a>(view: &View<'a>, resource: &Resource<'a>) -> Option<Resource<'a>> {
    match resource.kind {
        DOMAIN => Some(*resource),
        _ => of_kind(view, resource.get("DomainId")?, DOMAIN),
    }
}

/// Returns the security groups of applications: those of the domain, and those of the user profile.
fn groups_of<'a>(
    view: &View<'a>,
    resource: &Resource<'a>,
    domain: Option<&Resource<'a>>,
    settings: &str,
) -> Option<Vec<Group<'a>>> {
    let of_domain = match settings {
        "DefaultSpaceSettings" => "DefaultSpaceSettings.SecurityGroups",
        _ => "DefaultUserSettings.SecurityGroups",
    };
    let own = resource.get(&format!("{settings}.SecurityGroups"));
    let inherited = domain
        .filter(|it| it.id != resource.id || settings != "DefaultUserSettings")
        .and_then(|it| it.get(of_domain));
    let mut groups = Vec::new();
    for node in [own, inherited.filter(|it| Some(*it) != own)].into_iter().flatten() {
        groups.extend(Group::all(view, Some(node))?);
    }
    (!groups.is_empty()).then_some(groups)
}
