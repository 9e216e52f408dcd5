//! Functions: mounts, network, limits.

use stanchion_template::Node;

use super::FUNCTION;
use crate::Severity;
use crate::code;
use crate::context::Context;
use crate::findings::Findings;
use crate::model::identity::{items, name_of, of_kind, resource_of};
use crate::model::network::{is_to_internet_gateway, route_table_of, routes_of, subnet};
use crate::model::role;
use crate::model::script::Script;
use crate::rule::Rule;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::LAM_001, access_point),
    Rule::new(code::LAM_002, vpc),
    Rule::new(code::LAM_004, interfaces),
    Rule::new(code::LAM_007, limits),
    Rule::new(code::LAM_008, reserved),
    Rule::new(code::LAM_009, provisioned),
    Rule::new(code::LAM_010, snap_start),
    Rule::new(code::LAM_012, public_subnet),
];

fn access_point(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FUNCTION) {
        let Some(configs) = items(it.get("FileSystemConfigs")) else { continue };
        if configs.len() > 1 {
            findings
                .on(&it, "FileSystemConfigs", "a function mounts one file system")
                .found(configs.len())
                .allowed("1");
        }
        for (at, config) in configs.iter().enumerate() {
            let Some(arn) = config.get("Arn") else { continue };
            let named = resource_of(cx, arn);
            let is_wrong = named.is_some_and(|it| {
                it.kind.starts_with("AWS::")
                    && !it.kind.ends_with("::AccessPoint")
                    && !it.kind.starts_with("AWS::CloudFormation::")
                    && !it.kind.starts_with("AWS::SSM::")
            });
            let by_id = named.is_some_and(|it| it.kind.ends_with("::AccessPoint"))
                && arn.get("Ref").is_some();
            if is_wrong || by_id {
                let found =
                    named.map_or(String::new(), |it| format!("{} of {}", arn.describe(), it.kind));
                findings
                    .on(
                        &it,
                        &format!("FileSystemConfigs.{at}.Arn"),
                        "this is no access point's ARN",
                    )
                    .found(found)
                    .allowed("the Arn of an AWS::EFS::AccessPoint or AWS::S3Files::AccessPoint");
            }
        }
    }
}

fn vpc(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FUNCTION) {
        let mounts = it.list("FileSystemConfigs").is_some_and(|it| !it.is_empty());
        for (name, most) in [("SubnetIds", 16), ("SecurityGroupIds", 5)] {
            let property = format!("VpcConfig.{name}");
            let list = it.get(&property);
            let is_expression = it
                .get("VpcConfig")
                .and_then(Node::as_map)
                .is_some_and(|it| it.keys().any(|it| it.starts_with("Fn::")));
            let is_empty = list.is_none_or(|it| it.as_list().is_some_and(<[_]>::is_empty));
            if mounts && is_empty && !is_expression {
                findings
                    .on(&it, &property, "a function with a file system is in a VPC")
                    .found(format!("no {name}"));
            }
            let count = list.and_then(Node::as_list).map_or(0, <[_]>::len);
            if count > most {
                findings
                    .on(&it, &property, format!("there are too many {name}"))
                    .found(count)
                    .allowed(format!("up to {most}"));
            }
        }
    }
}

fn interfaces(cx: &Context<'_>, findings: &mut Findings<'_>) {
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
        // Policies not known here may allow it: only the usual ones are known not to.
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
                .on(&it, "VpcConfig", format!("{} may not make network interfaces", role.id))
                .found(format!("no {action}"))
                .allowed("service-role/AWSLambdaVPCAccessExecutionRole");
        }
    }
}

fn limits(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FUNCTION).filter(|it| !it.has("CapacityProviderConfig")) {
        for (property, most, unit) in [
            ("MemorySize", 10_240.0, "MB"),
            ("Timeout", 900.0, "seconds"),
            ("EphemeralStorage.Size", 10_240.0, "MB"),
        ] {
            if let Some(number) = it.number(property).filter(|it| *it > most) {
                findings
                    .on(&it, property, "only managed instances have as much")
                    .found(format!("{number} {unit}"))
                    .allowed(format!("up to {most} {unit}"));
            }
        }
    }
}

fn reserved(cx: &Context<'_>, findings: &mut Findings<'_>) {
    let property = "ReservedConcurrentExecutions";
    let all: Vec<_> = cx.of(FUNCTION).filter_map(|it| Some((it, it.number(property)?))).collect();
    let sum: f64 = all.iter().map(|(_, number)| number).sum();
    if let (true, Some((last, _))) = (sum > 900.0, all.last()) {
        findings
            .on(last, property, "the functions reserve more than an account has by default")
            .severity(Severity::Warning)
            .found(sum)
            .allowed("up to 900 together");
    }
}

fn provisioned(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for (kind, property) in [
        ("AWS::Lambda::Version", "ProvisionedConcurrencyConfig.ProvisionedConcurrentExecutions"),
        ("AWS::Lambda::Alias", "ProvisionedConcurrencyConfig.ProvisionedConcurrentExecutions"),
    ] {
        for it in cx.of(kind) {
            let Some(wanted) = it.number(property) else { continue };
            if it.text("FunctionVersion") == Some("$LATEST") {
                findings
                    .on(&it, property, "$LATEST has no provisioned concurrency")
                    .found("$LATEST")
                    .allowed("a published version");
            }
            let function = it.get("FunctionName").and_then(|it| of_kind(cx, it, FUNCTION));
            let reserved = function.and_then(|it| it.number("ReservedConcurrentExecutions"));
            if let Some(reserved) = reserved.filter(|it| *it < wanted) {
                findings
                    .on(&it, property, "more is provisioned than reserved")
                    .found(wanted)
                    .allowed(format!("up to {reserved}"));
            }
        }
    }
}

fn snap_start(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FUNCTION) {
        if it.text("SnapStart.ApplyOn") != Some("PublishedVersions") {
            continue;
        }
        let versions = ["AWS::Lambda::Version", "AWS::Lambda::Alias"];
        let provisions = versions.into_iter().flat_map(|kind| cx.of(kind)).any(|version| {
            version.get("FunctionName").and_then(name_of) == Some(it.id)
                && version.has("ProvisionedConcurrencyConfig")
        });
        let found = if it.list("FileSystemConfigs").is_some_and(|it| !it.is_empty()) {
            "FileSystemConfigs"
        } else if it.number("EphemeralStorage.Size").is_some_and(|it| it > 512.0) {
            "EphemeralStorage above 512 MB"
        } else if provisions {
            "provisioned concurrency"
        } else {
            continue;
        };
        findings.on(&it, "SnapStart", "SnapStart does not go with this").found(found);
    }
}

fn public_subnet(cx: &Context<'_>, findings: &mut Findings<'_>) {
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
                        "a function in a public subnet has no internet",
                    )
                    .found(node.describe());
            }
        }
    }
}
