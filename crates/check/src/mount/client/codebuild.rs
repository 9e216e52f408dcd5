//! Builds of AWS CodeBuild.

use std::sync::Arc;

use stanchion_template::Node;
use stanchion_template::language::{Answer, Text};

use super::network::{groups, nodes};
use super::{file_system_in, path_of, role_in};
use crate::mount::chain::{By, Mount, Placement};
use crate::view::View;
use crate::view::identity::items;

pub(super) fn add<'a>(view: &View<'a>, mounts: &mut Vec<Mount<'a>>) {
    for project in view.of("AWS::CodeBuild::Project") {
        let locations = items(project.get("FileSystemLocations")).unwrap_or_default();
        for (at, location) in locations.iter().enumerate() {
            let text = location.get("Location").map(Text::of).unwrap_or_default();
            let Some(storage) = file_system_in(view, &text) else { continue };
            let directory = text.is_complete().then(|| text.suffix().split_once(":/")).flatten();
            let options = location.get("MountOptions").and_then(Node::as_text).unwrap_or_default();
            let subnets = nodes(project.get("VpcConfig.Subnets"));
            let groups = project
                .get("VpcConfig.SecurityGroupIds")
                .and_then(|it| groups(view, Some(it), subnets.as_deref()));
            mounts.push(Mount {
                by: By::CodeBuild,
                compute: project,
                path: path_of(&project, &["FileSystemLocations", &at.to_string()]),
                storage,
                access_point: None,
                role: role_in(view, project.get("ServiceRole")),
                // CodeBuild encrypts the traffic, and does not support IAM authorization.
                // Source: https://docs.aws.amazon.com/codebuild/latest/userguide/sample-efs.html
                tls: Answer::Yes,
                iam: Answer::No,
                is_read_only: options.split(',').any(|it| it == "ro"),
                root: directory.map(|(_, it)| format!("/{it}").into()),
                placements: Arc::new([Placement {
                    starter: project,
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
