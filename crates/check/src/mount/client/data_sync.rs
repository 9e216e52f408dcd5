//! Locations of AWS DataSync, which mount a file system while a task runs.

use std::sync::Arc;

use stanchion_template::language::Answer;

use super::network::nodes;
use super::{path_of, role_in, storage_of};
use crate::model::traffic::Group;
use crate::mount::chain::{By, Mount, Placement, Role};
use crate::view::View;
use crate::view::identity::resource_of;

pub(super) fn add<'a>(view: &View<'a>, mounts: &mut Vec<Mount<'a>>) {
    for location in view.of("AWS::DataSync::LocationEFS") {
        let Some((storage, _)) =
            location.get("EfsFilesystemArn").and_then(|it| storage_of(view, it))
        else {
            continue;
        };
        let access_point = location.get("AccessPointArn").and_then(|it| resource_of(view, it));
        let role = role_in(view, location.get("FileSystemAccessRoleArn"));
        let has_role = !matches!(role, Role::None);
        let subnets = location.get("Ec2Config.SubnetArn").map(|it| vec![it]);
        mounts.push(Mount {
            by: By::DataSync,
            compute: location,
            path: path_of(&location, &["EfsFilesystemArn"]),
            storage,
            access_point: access_point.filter(|it| it.kind == "AWS::EFS::AccessPoint"),
            role,
            tls: match location.text("InTransitEncryption") {
                Some("TLS1_2") => Answer::Yes,
                Some(_) => Answer::No,
                None if location.has("InTransitEncryption") => Answer::Unknown,
                None => Answer::No,
            },
            iam: has_role.into(),
            is_read_only: true,
            root: location.text("Subdirectory").map(Into::into),
            placements: Arc::new([Placement {
                starter: location,
                subnets,
                groups: nodes(location.get("Ec2Config.SecurityGroupArns"))
                    .map(|it| it.iter().map(|it| Group::of(view, it)).collect()),
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
