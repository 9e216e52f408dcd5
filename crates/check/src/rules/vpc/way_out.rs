//! Instances that install packages, but have no route to the internet.

use super::SUBNET;
use crate::analysis::Analysis;
use crate::code;
use crate::model::network::{is_default, is_to_internet_gateway, route_table_of, routes_of};
use crate::model::script::{Script, lines};
use crate::rule::{Findings, Rule};
use crate::view::Resource;
use crate::view::identity::{name_of, of_kind};

pub(crate) const RULES: &[Rule] = &[Rule::new(code::VPC_030, way_out)];

/// Returns the first line of a script that installs packages.
fn install_of(script: &Script) -> Option<String> {
    const TOOLS: [&str; 6] = ["amazon-linux-extras", "apt", "apt-get", "dnf", "pip", "pip3"];
    let text = script.text.to_ascii_lowercase();
    // A proxy or a mirror can be reached without a route to the internet.
    if !script.is_complete || text.contains("proxy") || text.contains("mirror") {
        return None;
    }
    lines(&script.text).into_iter().find(|line| {
        let mut words = line.split_whitespace().filter(|it| *it != "sudo");
        let tool = words.next().is_some_and(|it| it == "yum" || TOOLS.contains(&it));
        tool && words.find(|it| !it.starts_with('-')).is_some_and(|it| it == "install")
    })
}

/// Returns true if an instance may have a public IP address.
fn may_be_public(cx: &Analysis<'_>, instance: &Resource<'_>, subnet: &Resource<'_>) -> bool {
    let is_off = |resource: &Resource<'_>, name: &str| resource.boolean(name) == Some(false);
    let own = "NetworkInterfaces.0.AssociatePublicIpAddress";
    let mapped = "MapPublicIpOnLaunch";
    let has_address = ["AWS::EC2::EIP", "AWS::EC2::EIPAssociation"].into_iter().any(|kind| {
        cx.of(kind).any(|it| {
            it.get("InstanceId").is_none_or(|it| name_of(it).is_none_or(|it| it == instance.id))
        })
    });
    let by_itself = instance.has(own) && !is_off(instance, own);
    let by_subnet = !instance.has(own) && subnet.has(mapped) && !is_off(subnet, mapped);
    has_address || by_itself || by_subnet
}

fn way_out(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    // The packages of Amazon Linux are in S3, which an endpoint reaches.
    if cx.of("AWS::EC2::VPCEndpoint").next().is_some() {
        return;
    }
    for it in cx.of("AWS::EC2::Instance") {
        let node = it.get("SubnetId").or_else(|| it.get("NetworkInterfaces.0.SubnetId"));
        let Some(subnet) = node.and_then(|it| of_kind(cx, it, SUBNET)) else { continue };
        let Some(table) = route_table_of(cx, &subnet) else { continue };
        let Some(line) = it.get("UserData").map(Script::of).as_ref().and_then(install_of) else {
            continue;
        };
        let routes: Vec<&Resource<'_>> =
            routes_of(cx, &table).iter().filter(|it| is_default(it)).collect();
        let found = match routes.as_slice() {
            [] => format!("the route table {} without a default route", table.id),
            routes
                if routes.iter().all(|it| is_to_internet_gateway(cx, it))
                    && !may_be_public(cx, &it, &subnet) =>
            {
                "a public subnet, and no public IP address".to_owned()
            }
            _ => continue,
        };
        findings
            .on(
                &it,
                "UserData",
                format!("the instance cannot reach the internet for `{}`", line.trim()),
            )
            .found(found);
    }
}
