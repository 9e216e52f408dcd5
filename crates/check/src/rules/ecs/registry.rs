//! The service registries of services.

use stanchion_template::Node;

use super::{SERVICE, is_plain, network_mode, task_of};
use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};
use crate::view::identity::of_kind;

pub(crate) const RULES: &[Rule] = &[Rule::new(code::ECS_028, values)];

/// Returns the types of the DNS records of a service in Cloud Map, or `None` if they are unknown.
fn records<'a>(cx: &Analysis<'a>, registry: &Node) -> Option<Vec<&'a str>> {
    let service = of_kind(cx, registry.get("RegistryArn")?, "AWS::ServiceDiscovery::Service")?;
    let records = service.list("DnsConfig.DnsRecords")?;
    records.iter().map(|it| it.get("Type")?.as_text()).collect()
}

fn values(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for service in cx.of(SERVICE) {
        for (at, it) in service.list("ServiceRegistries").unwrap_or_default().iter().enumerate() {
            if !is_plain(it) {
                continue;
            }
            let path = format!("ServiceRegistries.{at}");
            let has = |name: &str| it.get(name).is_some();
            if has("Port") && has("ContainerPort") {
                findings
                    .on(&service, &path, "the service registry has both `Port` and `ContainerPort`")
                    .found("both")
                    .allowed("`Port`, or `ContainerName` and `ContainerPort`")
                    .help("Remove `Port` or `ContainerPort`");
                continue;
            }
            let Some(mode) = task_of(cx, &service).and_then(|it| network_mode(&it)) else {
                continue;
            };
            if mode == "awsvpc" {
                let Some(types) = records(cx, it) else { continue };
                let has_port = has("Port") || has("ContainerPort");
                if types.contains(&"SRV") && !has_port {
                    findings
                        .on(&service, &path, "an SRV record requires a port")
                        .found("neither `Port` nor `ContainerPort`")
                        .help("Set `Port`, or `ContainerName` and `ContainerPort`");
                } else if !types.is_empty() && !types.contains(&"SRV") && has_port {
                    findings
                        .on(
                            &service,
                            &path,
                            "the service registry has a port without an SRV record",
                        )
                        .found(format!("records of type {}", types.join(", ")))
                        .help("Remove the port and the container");
                }
            } else if !has("ContainerName") || !has("ContainerPort") {
                findings
                    .on(
                        &service,
                        &path,
                        format!(
                            "the network mode {mode} requires `ContainerName` and `ContainerPort`"
                        ),
                    )
                    .found("not set")
                    .help("Set `ContainerName` and `ContainerPort`");
            }
        }
    }
}
