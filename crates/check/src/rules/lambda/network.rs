//! The network of functions.

use super::FUNCTION;
use crate::analysis::Analysis;
use crate::code::{self};
use crate::model::identity::items;
use crate::model::network::{is_to_internet_gateway, route_table_of, routes_of, subnet};
use crate::model::role;
use crate::model::script::Script;
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] =
    &[Rule::new(code::LAM_004, interfaces), Rule::new(code::LAM_012, public_subnet)];

fn interfaces(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let action = "ec2:CreateNetworkInterface";
    for it in cx.of(FUNCTION) {
        if it.list("VpcConfig.SubnetIds").is_none_or(<[_]>::is_empty) {
            continue;
        }
        let Some(role) = it.get("Role").and_then(|it| role::role(cx, it)) else { continue };
        let permissions = role::permissions(cx, &role);
        let allows = |statement: &crate::model::policy::Statement<'_>| {
            statement.is_allow() != Some(false) && statement.is_about(action) != Some(false)
        };
        // An unknown policy may allow the action. Only the usual policies are known not to allow it.
        let harmless = [
            "AWSLambdaBasicExecutionRole",
            "AWSXRayDaemonWriteAccess",
            "AmazonElasticFileSystemClientReadWriteAccess",
            "AmazonElasticFileSystemClientReadOnlyAccess",
            "AmazonElasticFileSystemClientFullAccess",
        ];
        let all_harmless = permissions.managed.iter().all(|it| {
            let text = Script::of(it).text;
            harmless.iter().any(|name| text.ends_with(&format!("/{name}")))
        });
        let may_be_allowed =
            permissions.statements.iter().any(allows) || permissions.is_open || !all_harmless;
        if !may_be_allowed {
            findings
                .on(
                    &it,
                    "VpcConfig",
                    format!("the role {} cannot create network interfaces", role.id),
                )
                .found(format!("no {action}"))
                .allowed("service-role/AWSLambdaVPCAccessExecutionRole");
        }
    }
}

fn public_subnet(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FUNCTION) {
        for (at, node) in
            items(it.get("VpcConfig.SubnetIds")).unwrap_or_default().iter().enumerate()
        {
            let table = subnet(cx, node).and_then(|it| route_table_of(cx, &it));
            let Some(table) = table else { continue };
            if routes_of(cx, &table).iter().any(|it| is_to_internet_gateway(cx, it)) {
                findings
                    .on(
                        &it,
                        &format!("VpcConfig.SubnetIds.{at}"),
                        "the function is in a public subnet and has no internet access",
                    )
                    .found(node.describe());
            }
        }
    }
}
