//! Functions of AWS Lambda.

use std::sync::Arc;

use stanchion_template::language::Answer;

use super::network::{groups, nodes};
use super::{path_of, role_in, storage_of};
use crate::mount::chain::{By, Mount, Placement};
use crate::view::View;
use crate::view::identity::items;

pub(super) fn add<'a>(view: &View<'a>, mounts: &mut Vec<Mount<'a>>) {
    for function in view.of("AWS::Lambda::Function") {
        let configs = items(function.get("FileSystemConfigs")).unwrap_or_default();
        for (at, config) in configs.iter().enumerate() {
            let Some((storage, access_point)) =
                config.get("Arn").and_then(|it| storage_of(view, it))
            else {
                continue;
            };
            let subnets = nodes(function.get("VpcConfig.SubnetIds"));
            let groups = function
                .get("VpcConfig.SecurityGroupIds")
                .and_then(|it| groups(view, Some(it), subnets.as_deref()));
            mounts.push(Mount {
                by: By::Lambda,
                compute: function,
                path: path_of(&function, &["FileSystemConfigs", &at.to_string()]),
                storage,
                access_point,
                role: role_in(view, function.get("Role")),
                tls: Answer::Yes,
                iam: Answer::Yes,
                is_read_only: false,
                root: None,
                placements: Arc::new([Placement {
                    starter: function,
                    subnets,
                    groups,
                    starts_at_once: true,
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
